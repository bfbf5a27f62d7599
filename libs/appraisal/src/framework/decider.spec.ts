import { given } from '#kernel/testing';
import { ConfirmCell, MapFrameworks, PublishFramework, RemapFrameworks, type Mapping } from './commands.js';
import { framework } from './decider.js';
import { context, definition, mappingTo405, target } from './testing/framework.builder.js';

const published = { type: 'FrameworkPublished' as const, data: definition };
const confirm = new ConfirmCell(target, { row: '1.2', cell: 'lead' }, context);

describe('publishing', () => {
  it('records the whole definition', () =>
    given(framework)
      .when(new PublishFramework(target, definition, context))
      .then([published]));

  it('changes nothing when the same file comes again, in any order of keys', () => {
    const reordered = Object.fromEntries(Object.entries(definition).reverse()) as typeof definition;
    given(framework, [published])
      .when(new PublishFramework(target, reordered, context))
      .then([]);
  });

  it('refuses to overwrite what is published', () =>
    given(framework, [published])
      .when(new PublishFramework(target, { ...definition, name: 'khác' }, context))
      .refused('framework.differs'));

  it.each([
    [
      'a pillar',
      { ...definition, pillars: [{ ...definition.pillars[0], maxPoints: '21' }], totalPoints: '21' },
    ],
    ['the total', { ...definition, totalPoints: '19' }],
  ])('refuses sums that are off by one: %s', (_what, off) =>
    given(framework)
      .when(new PublishFramework(target, off as typeof definition, context))
      .refused('framework.faulty'),
  );
});

describe('confirming a cell', () => {
  it('records what had been assumed', () =>
    given(framework, [published])
      .when(confirm)
      .then([{ type: 'CellConfirmed', data: { ...target, row: '1.2', cell: 'lead', why: 'ô trống' } }]));

  it('happens once', () => {
    const [confirmed] = given(framework, [published]).when(confirm).thenEvents();
    if (confirmed) given(framework, [published, confirmed]).when(confirm).then([]);
    expect(confirmed?.type).toBe('CellConfirmed');
  });

  it('is for unclear cells that exist, with a reason, of a set that is published', () => {
    const at = (row: string, cell: string) => new ConfirmCell(target, { row, cell }, context);
    given(framework, [published]).when(at('1.1', 'lead')).refused('framework.cell-not-unclear');
    given(framework, [published]).when(at('9.9', 'lead')).refused('framework.cell-unknown');
    given(framework, [published]).when(at('1.1', 'constructor')).refused('framework.cell-unknown');
    given(framework, [published])
      .when(new ConfirmCell(target, confirm.data, { ...context, reason: ' ' }))
      .refused('framework.reason-missing');
    given(framework).when(confirm).refused('framework.unknown');
  });
});

describe('confirming what is no indicator', () => {
  it.each([
    ['figure-1', 'coordinating', 'ô trống ở thông tin chung'],
    ['lossShares', 'shares', 'kế hoạch không ghi tỷ lệ'],
  ])('records the cell of %s', (row, cell, why) =>
    given(framework, [published])
      .when(new ConfirmCell(target, { row, cell }, context))
      .then([{ type: 'CellConfirmed', data: { ...target, row, cell, why } }]),
  );

  it.each([
    ['1', 'coordinating'],
    ['figure-2', 'coordinating'],
    ['lossShares', 'reading'],
  ])('knows no cell %s %s', (row, cell) =>
    given(framework, [published])
      .when(new ConfirmCell(target, { row, cell }, context))
      .refused('framework.cell-unknown'),
  );
});

describe('mapping an older set', () => {
  const fromCodes = ['7.1', '7.2'];
  const map = (data: Mapping) => ({ ...new MapFrameworks(target, data, context), fromCodes });
  const remap = (data: Mapping, reason = 'Sở KH&CN đã xem lại') => ({
    ...new RemapFrameworks(target, data, { ...context, reason }),
    fromCodes,
  });
  const other: Mapping = {
    from: '430',
    rows: mappingTo405.rows.map((row) => ({ ...row, why: 'theo hướng dẫn' })),
  };
  const mapped = { type: 'FrameworkMapped' as const, data: { ...target, ...mappingTo405 } };

  it('records every row', () => given(framework, [published]).when(map(mappingTo405)).then([mapped]));

  it('changes nothing when the same mapping comes again', () => {
    given(framework, [published, mapped]).when(map(mappingTo405)).then([]);
    given(framework, [published, mapped]).when(remap(mappingTo405)).then([]);
  });

  it('refuses another mapping of the same sets, unless it says that and why it replaces the first', () => {
    given(framework, [published, mapped]).when(map(other)).refused('framework.mapping-differs');
    given(framework, [published, mapped]).when(remap(other, ' ')).refused('framework.reason-missing');
    const [replaced] = given(framework, [published, mapped]).when(remap(other)).thenEvents();
    expect(replaced).toEqual({ type: 'FrameworkMapped', data: { ...target, ...other } });
    if (replaced) given(framework, [published, mapped, replaced]).when(map(other)).then([]);
  });

  it('replaces nothing that is not there, and maps nothing that nobody published', () => {
    given(framework, [published]).when(remap(mappingTo405)).refused('framework.mapping-unknown');
    given(framework).when(map(mappingTo405)).refused('framework.unknown');
  });

  it('refuses one that forgets an indicator of either set', () => {
    const without = (at: number): Mapping => ({
      from: '430',
      rows: mappingTo405.rows.filter((_, index) => index !== at),
    });
    given(framework, [published])
      .when(map(without(0)))
      .refused('framework.mapping-faulty');
    given(framework, [published, mapped])
      .when(remap(without(1)))
      .refused('framework.mapping-faulty');
  });
});
