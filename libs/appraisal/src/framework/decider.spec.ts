import { given } from '#kernel/testing';
import { ConfirmCell, PublishFramework } from './commands.js';
import { framework } from './decider.js';
import { context, definition, target } from './testing/framework.builder.js';

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
