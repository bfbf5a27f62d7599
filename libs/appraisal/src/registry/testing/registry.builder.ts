import type { CommandContext } from '#kernel';
import type { Entry, EntryId } from '../entry.js';

export const target: EntryId = { sort: 'agency', code: 'sokhcn' };

export const sokhcn: Entry = {
  kind: 'department',
  name: 'Sở Khoa học và Công nghệ',
  aliases: [{ name: 'Sở KH&CN', document: '4636/KH-UBND', line: 39 }],
  validFrom: '2025-03-01',
  validTo: null,
  predecessors: [],
  memberKinds: [],
  source: { document: '4636/KH-UBND', line: 196, how: 'stated' },
  dates: { document: '954/QĐ-UBND', line: 24, how: 'unclear', why: 'theo báo chí' },
};

export const context: CommandContext = {
  actor: { id: 'admin', role: 'admin' },
  today: '2025-01-02',
  eventId: (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  correlationId: 'test',
};
