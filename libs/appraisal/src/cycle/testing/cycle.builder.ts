import type { CommandContext } from '#kernel';
import { quartersOf, type CycleId } from '../cycle.js';
import type { CycleOpened } from '../events.js';

export const target: CycleId = { unit: 'khanhhoa', year: 2025, framework: '405' };

export const opening = { openedOn: '2025-01-02', periods: quartersOf(2025), closesBefore: '2026-01-10' };

export const opened: CycleOpened = { type: 'CycleOpened', data: { ...target, ...opening } };

export const context: CommandContext = {
  actor: { id: 'admin', role: 'admin' },
  today: '2025-01-02',
  eventId: (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  correlationId: 'test',
  reason: 'Theo công văn gia hạn của Sở KH&CN',
};
