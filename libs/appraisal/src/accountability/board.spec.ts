import { sharesOf, type Responsibility } from '#appraisal/framework';
import { boardSheets, lossLines, lostBy, totalsOf, type LossSheet, type SharedLoss } from './board.js';

const responsibility = (indicator: string, maxPoints = '10'): Responsibility => ({
  indicator,
  pillar: indicator.slice(0, 1),
  maxPoints,
  leads: [indicator.startsWith('1') ? 'sokhcn' : 'congantinh'],
  coordinating: ['vpubnd'],
  ownFault: '1',
  otherwise: '0',
});
const loss = (points: string, change: Partial<SharedLoss> = {}): SharedLoss => ({
  cause: 'below-target',
  points,
  by: null,
  evidence: null,
  round: null,
  shares: [{ agency: 'sokhcn', points }],
  ...change,
});
const sheet = (change: Partial<LossSheet> = {}): LossSheet => ({
  indicator: '1.1',
  stage: 'self',
  points: '8',
  losses: [loss('2')],
  ...change,
});
const board = (sheets: readonly LossSheet[]) =>
  boardSheets({
    responsibilities: [responsibility('1.1'), responsibility('8.1'), responsibility('9.1', '0')],
    stages: ['self', 'preliminary', 'council'],
    sheets,
    shared: sharesOf,
  });

it('takes the latest stage up to the one asked for, never a later one', () => {
  const later = sheet({ stage: 'published', points: '1', losses: [loss('9')] });
  const [first] = board([sheet(), sheet({ stage: 'preliminary', points: '7', losses: [loss('3')] }), later]);
  expect(first).toMatchObject({ stage: 'preliminary', points: '7', maxPoints: '10', pillar: '1' });
});

it('counts what nobody scored as lost to not reporting, for which the lead answers; nothing where nothing is to win', () => {
  const [, second, third] = board([sheet()]);
  expect(second).toMatchObject({
    stage: null,
    points: '0',
    losses: [{ cause: 'not-reported', points: '10', shares: [{ agency: 'congantinh', points: '10' }] }],
  });
  expect(third).toMatchObject({ points: '0', losses: [] });
});

it('adds up by agency and cause, filtered by agency, pillar and cause', () => {
  const rejected = loss('1', { cause: 'evidence-rejected', shares: [{ agency: 'vpubnd', points: '1' }] });
  const sheets = board([sheet({ losses: [loss('1'), rejected] })]);
  const lines = lossLines(sheets);
  expect(totalsOf(sheets)).toEqual({ maxPoints: '20', points: '8', lost: '12' });
  expect(lostBy(lines, ({ agency }) => agency)).toEqual([
    { key: 'congantinh', points: '10' },
    { key: 'sokhcn', points: '1' },
    { key: 'vpubnd', points: '1' },
  ]);
  expect(lossLines(sheets, { agencies: ['vpubnd', 'cacso'] }).map(({ points }) => points)).toEqual(['1']);
  expect(lossLines(sheets, { pillar: '8' })).toHaveLength(1);
  expect(lossLines(sheets, { cause: 'evidence-rejected' })).toHaveLength(1);
});
