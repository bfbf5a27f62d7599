import { projected } from '#projections/testing';
import type { RegistryEvent } from '../events.js';
import { sokhcn, target } from '../testing/registry.builder.js';
import { entries } from './entries.projection.js';

const registered: RegistryEvent = { type: 'EntryRegistered', data: { ...target, ...sokhcn } };
const row = {
  sort: 'agency',
  code: 'sokhcn',
  kind: 'department',
  name: 'Sở Khoa học và Công nghệ',
  aliases: ['Sở KH&CN'],
  valid_from: '2025-03-01',
  valid_to: null,
  predecessors: [],
  member_kinds: [],
  source: sokhcn.source,
  dates: sokhcn.dates ?? null,
  search: 'sokhcn\nso khoa hoc va cong nghe\nso kh&cn',
};

it('holds an entry with all its names searchable without diacritics', () =>
  projected(entries)
    .given([registered])
    .thenRows({ registry_entries: [row] }));

it('keeps former names and added spellings among the aliases, and the day of the end', () =>
  projected(entries)
    .given([
      registered,
      { type: 'EntryRenamed', data: { ...target, name: 'Sở Đổi mới', from: '2027-01-01' } },
      { type: 'AliasAdded', data: { ...target, alias: 'Sở ĐM' } },
      { type: 'EntryClosed', data: { ...target, on: '2030-12-31', successors: [] } },
    ])
    .thenRows({
      registry_entries: [
        {
          ...row,
          name: 'Sở Đổi mới',
          aliases: ['Sở KH&CN', 'Sở Khoa học và Công nghệ', 'Sở ĐM'],
          valid_to: '2030-12-31',
          search: 'sokhcn\nso doi moi\nso kh&cn\nso khoa hoc va cong nghe\nso dm',
        },
      ],
    }));
