import type { CloseSession } from './commands.js';
import type { SessionEvent } from './events.js';
import { assertPresiding } from './presiding.js';
import { ProposalUndecided } from './refusals.js';
import { placeOf, type ConvenedSession } from './state.js';

/** Closing a closed session changes nothing. Throws NotPresiding, ProposalUndecided. */
export function closed({ context }: CloseSession, state: ConvenedSession): readonly SessionEvent[] {
  assertPresiding('Kết thúc phiên họp', state.convened.members, context.actor);
  if (state.status === 'closed') return [];
  const items = [...state.items.values()];
  const codes = (wanted: typeof items): readonly string[] => wanted.map(({ onAgenda }) => onAgenda.indicator);
  const open = items.filter(({ standing, decided }) => standing !== undefined && !decided);
  if (open.length > 0) throw new ProposalUndecided(codes(open));
  return [
    {
      type: 'SessionClosed',
      data: {
        ...placeOf(state),
        decided: codes(items.filter(({ decided }) => decided)),
        undecided: codes(items.filter(({ decided }) => !decided)),
      },
    },
  ];
}
