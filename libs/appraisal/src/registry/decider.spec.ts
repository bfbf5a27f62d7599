import { given } from '#kernel/testing';
import { AddAlias, CloseEntry, RegisterEntry, RenameEntry } from './commands.js';
import { registry } from './decider.js';
import { context, sokhcn, target } from './testing/registry.builder.js';

const registered = { type: 'EntryRegistered' as const, data: { ...target, ...sokhcn } };

describe('registering', () => {
  it('records the entry with its source', () =>
    given(registry)
      .when(new RegisterEntry(target, sokhcn, context))
      .then([registered]));

  it('changes nothing when the same file comes again', () =>
    given(registry, [registered])
      .when(new RegisterEntry(target, sokhcn, context))
      .then([]));

  it('still changes nothing after a rename: the file is what it was', () =>
    given(registry, [
      registered,
      { type: 'EntryRenamed', data: { ...target, name: 'Sở mới', from: '2026-01-01' } },
    ])
      .when(new RegisterEntry(target, sokhcn, context))
      .then([]));

  it('refuses another content under the same code', () =>
    given(registry, [registered])
      .when(new RegisterEntry(target, { ...sokhcn, name: 'Sở khác' }, context))
      .refused('registry.entry-differs'));
});

describe('changing', () => {
  it('renames once', () => {
    const rename = new RenameEntry(target, { name: 'Sở mới', from: '2026-01-01' }, context);
    const [renamed] = given(registry, [registered]).when(rename).thenEvents();
    expect(renamed).toEqual({
      type: 'EntryRenamed',
      data: { ...target, name: 'Sở mới', from: '2026-01-01' },
    });
    if (renamed) given(registry, [registered, renamed]).when(rename).then([]);
  });

  it('keeps the old name as an alias', () =>
    given(registry, [
      registered,
      { type: 'EntryRenamed', data: { ...target, name: 'Sở mới', from: '2026-01-01' } },
    ])
      .when(new AddAlias(target, { alias: sokhcn.name }, context))
      .then([]));

  it('refuses an unknown entry', () =>
    given(registry)
      .when(new AddAlias(target, { alias: 'KHCN' }, context))
      .refused('registry.entry-unknown'));

  it('takes nothing after the end', () => {
    const closed = { type: 'EntryClosed' as const, data: { ...target, on: '2026-06-30', successors: [] } };
    given(registry, [registered, closed])
      .when(new CloseEntry(target, { on: '2026-07-01', successors: [] }, context))
      .refused('registry.entry-closed');
    given(registry, [registered, closed])
      .when(new RegisterEntry(target, sokhcn, context))
      .then([]);
  });
});
