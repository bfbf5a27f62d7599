import type { ConveneSessionDto, SessionShown, SittingAnswer } from '../../client/types.gen.js';

type Member = ConveneSessionDto['members'][number];
export type Role = Member['role'];

export const ROLES: readonly Role[] = ['chair', 'secretary', 'member'];

/** As typed. */
export interface Convening {
  readonly cycle: string;
  readonly heldOn: string;
  readonly place: string;
  readonly quorum: string;
  readonly members: readonly Member[];
  readonly agenda: readonly string[];
}

const NOBODY: Member = { id: '', agency: '', role: 'member' };

/** A form that begins with the council as it sat last: it mostly sits again as it did. */
export const begun = (cycle: string, last: SittingAnswer | undefined): Convening => ({
  cycle,
  heldOn: '',
  place: last?.place ?? '',
  quorum: last ? String(last.quorum) : '',
  members: last
    ? last.members.map(({ id, agency, role }) => ({ id, agency, role }))
    : [{ ...NOBODY, role: 'chair' }],
  agenda: [],
});

export const withMember = (members: readonly Member[]): readonly Member[] => [...members, NOBODY];

/** The fields that still lack something, each with the key of its words. */
export type Missing = Partial<
  Record<
    'heldOn' | 'place' | 'members' | 'quorum' | 'agenda',
    'day' | 'place' | 'member' | 'chair' | 'quorum' | 'agenda'
  >
>;

const ACCOUNT = /^[a-z0-9._-]{1,60}$/;

function membersMissing(members: readonly Member[]): 'member' | 'chair' | undefined {
  const isWhole = members.every(({ id, agency }) => ACCOUNT.test(id.trim()) && agency !== '');
  if (!isWhole || members.length === 0) return 'member';
  return members.filter(({ role }) => role === 'chair').length === 1 ? undefined : 'chair';
}

/** At least half of the members, and no more than there are. */
function quorumFits(typed: string, members: number): boolean {
  const quorum = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return quorum * 2 >= members && quorum <= members && quorum > 0;
}

/** What keeps a sitting from being convened. */
export function missingIn({ heldOn, place, members, quorum, agenda }: Convening): Missing {
  const faulty = membersMissing(members);
  return {
    ...(heldOn === '' && { heldOn: 'day' as const }),
    ...(place.trim() === '' && { place: 'place' as const }),
    ...(faulty && { members: faulty }),
    ...(!quorumFits(quorum, members.length) && { quorum: 'quorum' as const }),
    ...(agenda.length === 0 && { agenda: 'agenda' as const }),
  };
}

/** The first code of a day that no sitting has: 2026-02-10-hd1. */
export function codeOf(heldOn: string, known: readonly Pick<SessionShown, 'session'>[]): string {
  const taken = new Set(known.map(({ session }) => session));
  for (let number = 1; ; number += 1) {
    const code = `${heldOn}-hd${number}`;
    if (!taken.has(code)) return code;
  }
}

/** What is sent. Requires that nothing is missing. */
export function commandOf(session: string, typed: Convening): ConveneSessionDto {
  const { cycle, heldOn, place, quorum, members, agenda } = typed;
  return {
    session,
    cycle,
    heldOn,
    place: place.trim(),
    members: members.map(({ id, agency, role }) => ({ id: id.trim(), agency, role })),
    quorum: Number(quorum),
    agenda: [...agenda],
  };
}
