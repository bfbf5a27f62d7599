import type { ScoreGridAnswer } from '../../client/types.gen.js';
import { columnsOf, rowsOfUnits } from './board-rows.js';

const indicator = (key: string, pillar: string, maxPoints: string) => ({ key, name: key, pillar, maxPoints });
const cell = (of: string, points: string, provisional = false) => ({ indicator: of, points, provisional });
const grid: ScoreGridAnswer = {
  stage: 'self',
  maxPoints: '30',
  pillars: [
    { key: '1', name: 'Một', maxPoints: '20' },
    { key: '2', name: 'Hai', maxPoints: '10' },
  ],
  indicators: [indicator('1.1', '1', '10'), indicator('1.2', '1', '10'), indicator('2.1', '2', '10')],
  units: [
    { unit: 'a', cycle: 'a.2025.X', cells: [cell('1.1', '0.1'), cell('1.2', '0.2')] },
    { unit: 'b', cycle: 'b.2025.X', cells: [] },
    { unit: 'c', cycle: 'c.2025.X', cells: [cell('1.1', '10'), cell('1.2', '9'), cell('2.1', '8', true)] },
    { unit: 'd', cycle: 'd.2025.X', cells: [cell('1.1', '0.3')] },
  ],
  synthetic: false,
  position: '9',
};
const names = new Map([['c', 'Xã C']]);

it('ranks units by what they got; equal ones share a rank, unscored ones have none', () => {
  const rows = rowsOfUnits(grid, 'pillar', names).map(({ name, rank, total }) => [name, rank, total.points]);
  expect(rows).toEqual([
    ['Xã C', 1, '27'],
    ['a', 2, '0.3'],
    ['d', 2, '0.3'],
    ['b', undefined, '0'],
  ]);
});

it('adds up main indexes exactly, and says how much of them is scored', () => {
  const cells = rowsOfUnits(grid, 'pillar', names).map((row) => [row.cells.get('1'), row.cells.get('2')]);
  expect(cells[1]).toEqual([
    { points: '0.3', maxPoints: '20', scored: 2, of: 2, provisional: false },
    { points: '0', maxPoints: '0', scored: 0, of: 1, provisional: false },
  ]);
  expect(cells[0]?.[1]).toMatchObject({ points: '8', provisional: true });
});

it('leads from the cell of an indicator to its dossier, also where nothing is scored', () => {
  const [best, , partly] = rowsOfUnits(grid, 'indicator', names);
  expect(best?.cells.get('2.1')).toMatchObject({ points: '8', maxPoints: '10', dossier: 'c.2025.X.2.1' });
  expect(partly?.cells.get('1.2')).toMatchObject({ scored: 0, maxPoints: '0', dossier: 'd.2025.X.1.2' });
});

it('has a column for each indicator, or for those of one main index', () => {
  const keys = (pillar?: string) => columnsOf(grid, 'indicator', pillar).map(({ key }) => key);
  expect(keys()).toEqual(['1.1', '1.2', '2.1']);
  expect(keys('2')).toEqual(['2.1']);
  expect(columnsOf(grid, 'pillar').map(({ key, pillar }) => [key, pillar])).toEqual([
    ['1', '1'],
    ['2', '2'],
  ]);
});
