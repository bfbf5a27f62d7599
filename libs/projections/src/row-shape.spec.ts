import { checkProjections } from './projection.js';
import { RowShape } from './row-shape.js';
import { json, table } from './table.js';

const shape = new RowShape(
  'scores',
  table({
    columns: { points: 'text', dossier: 'text', stage: 'integer', causes: json<unknown>(), reason: 'text?' },
    key: ['dossier', 'stage'],
  }),
);
const row = { points: '1.5', dossier: 'd', stage: 1, causes: ['late'], reason: null };

describe('RowShape', () => {
  it('stores the key first, JSON last, and reads back what it stored', () => {
    expect(shape.encode(row)).toEqual(['d', 1, '1.5', null, '["late"]']);
    expect(shape.decode(shape.encode(row))).toEqual(row);
  });

  it.each([
    { ...row, points: 1.5 },
    { ...row, stage: 1.5 },
    { ...row, stage: 1n },
    { ...row, stage: null },
    { ...row, dossier: undefined },
    { ...row, causes: undefined },
    { ...row, reason: 7 },
  ])('refuses %j', (wrong) => expect(() => shape.encode(wrong)).toThrow(/scores\.\w+ cannot hold/));

  it('changes columns, but neither unknown ones nor the key', () => {
    expect(shape.change(shape.encode(row), { points: '2' })).toEqual(['d', 1, '2', null, '["late"]']);
    expect(() => shape.change(shape.encode(row), { stage: 2 })).toThrow('scores.stage cannot be patched');
    expect(() => shape.change(shape.encode(row), { point: '2' })).toThrow('scores.point cannot be patched');
  });

  it('tells any two keys apart', () => {
    const pairs = new RowShape('pairs', table({ columns: { a: 'text', b: 'text' }, key: ['a', 'b'] }));
    const keys = [
      ['a', 'bc'],
      ['ab', 'c'],
      ['a","b', 'c'],
      ['a', 'b","c'],
    ].map(([a, b]) => pairs.identity([a ?? '', b ?? '']));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('checkProjections', () => {
  const tables = { notes: table({ columns: { note: 'text' }, key: ['note'] }) };
  const projection = { name: 'notebook', version: 1, tables, handlers: {} };

  it('wants each projection and each table to have a name of its own', () => {
    expect(() => checkProjections([projection])).not.toThrow();
    expect(() => checkProjections([projection, { ...projection, tables: {} }])).toThrow(
      '"projection notebook"',
    );
    expect(() => checkProjections([projection, { ...projection, name: 'other' }])).toThrow('"notes"');
    expect(() => checkProjections([{ ...projection, tables: { parked_events: tables.notes } }])).toThrow(
      'given twice',
    );
  });

  it.each(['notes__g1', 'Notes', '"', ''])('refuses the table name %j', (name) =>
    expect(() => checkProjections([{ ...projection, tables: { [name]: tables.notes } }])).toThrow(
      'is no name',
    ),
  );
});

describe('table', () => {
  it('lets the compiler refuse keys and indexes that cannot be', () => {
    // @ts-expect-error no such column
    expect(() => new RowShape('t', table({ columns: { a: 'text' }, key: ['b'] }))).toThrow('has no column b');
    // @ts-expect-error a key column cannot be null
    table({ columns: { a: 'text?' }, key: ['a'] });
    // @ts-expect-error no such column
    table({ columns: { a: 'text' }, key: ['a'], indexes: [['b']] });
  });
});
