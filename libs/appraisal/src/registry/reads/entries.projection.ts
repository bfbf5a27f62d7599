import { searchable } from '#kernel';
import { json, table, type Projection } from '#projections';
import type { EntrySource } from '../entry.js';
import type { RegistryEvent } from '../events.js';

export const entriesTables = {
  registry_entries: table({
    columns: {
      sort: 'text',
      code: 'text',
      kind: 'text',
      name: 'text',
      aliases: json<readonly string[]>(),
      valid_from: 'text?',
      valid_to: 'text?',
      predecessors: json<readonly string[]>(),
      member_kinds: json<readonly string[]>(),
      source: json<EntrySource>(),
      dates: json<EntrySource | null>(),
      /** Every name it ever had, without diacritics. */
      search: 'text',
    },
    key: ['sort', 'code'],
  }),
};

const searchText = (...names: readonly string[]): string => names.map(searchable).join('\n');

/** Who is in the register now; a former name stays among the aliases. */
export const entries: Projection<typeof entriesTables, RegistryEvent> = {
  name: 'registry-entries',
  version: 1,
  tables: entriesTables,
  handlers: {
    EntryRegistered: ({ event: { data } }, rows) => {
      const aliases = data.aliases.map(({ name }) => name);
      rows.registry_entries.put({
        sort: data.sort,
        code: data.code,
        kind: data.kind,
        name: data.name,
        aliases,
        valid_from: data.validFrom,
        valid_to: data.validTo,
        predecessors: data.predecessors,
        member_kinds: data.memberKinds,
        source: data.source,
        dates: data.dates ?? null,
        search: searchText(data.code, data.name, ...aliases),
      });
    },
    EntryRenamed: {
      needs: ({ event: { data } }) => ({ registry_entries: [{ sort: data.sort, code: data.code }] }),
      apply: ({ event: { data } }, { registry_entries: rows }) => {
        const row = rows.get(data);
        if (!row) return;
        const aliases = [...row.aliases, row.name];
        rows.patch(data, { name: data.name, aliases, search: searchText(data.code, data.name, ...aliases) });
      },
    },
    AliasAdded: {
      needs: ({ event: { data } }) => ({ registry_entries: [{ sort: data.sort, code: data.code }] }),
      apply: ({ event: { data } }, { registry_entries: rows }) => {
        const row = rows.get(data);
        if (!row) return;
        const aliases = [...row.aliases, data.alias];
        rows.patch(data, { aliases, search: searchText(data.code, row.name, ...aliases) });
      },
    },
    EntryClosed: {
      needs: ({ event: { data } }) => ({ registry_entries: [{ sort: data.sort, code: data.code }] }),
      apply: ({ event: { data } }, { registry_entries: rows }) => rows.patch(data, { valid_to: data.on }),
    },
  },
};
