import { isDate, sameData } from '#kernel';
import type { ConveneSession } from './commands.js';
import type { SessionConvened, SessionEvent } from './events.js';
import { assertPresiding } from './presiding.js';
import {
  AgendaFaulty,
  ChairFaulty,
  MemberAgencyUnknown,
  MemberRepeated,
  QuorumFaulty,
  SessionConvenedOtherwise,
  SessionTermsFaulty,
} from './refusals.js';
import { parseSessionId, type SeatedMember } from './session.js';
import type { ConveningFacts, SessionState } from './state.js';

type Convening = ConveneSession & { readonly facts: ConveningFacts };

/** Convening the same session again changes nothing: what was asked for is compared, not what upstream says today. */
export function convened(command: Convening, state: SessionState): readonly SessionEvent[] {
  const { target, data } = command;
  if (state.status !== 'absent') {
    if (sameData(askedFor(state.convened), { ...data, place: data.place.trim() })) return [];
    throw new SessionConvenedOtherwise(target.session);
  }
  assertPresiding('Triệu tập phiên họp', data.members, command.context.actor);
  return [{ type: 'SessionConvened', data: sessionOf(command) }];
}

/** Throws the refusals of a session that cannot be held as it is asked for. */
function sessionOf({ target, data, facts }: Convening): SessionConvened['data'] {
  const { cycle, heldOn, place, quorum } = data;
  if (!parseSessionId(target.session) || !isDate(heldOn) || !place.trim()) throw new SessionTermsFaulty();
  const members = seated(data.members, facts.agencyNames);
  assertQuorum(quorum.present, members.length);
  if (facts.agenda.length === 0 || new Set(data.agenda).size !== data.agenda.length) throw new AgendaFaulty();
  return {
    session: target.session,
    unit: cycle.unit,
    year: cycle.year,
    framework: cycle.framework,
    unitName: facts.unitName,
    heldOn,
    place: place.trim(),
    members,
    quorum: { present: quorum.present },
    agenda: facts.agenda,
  };
}

/** At least half of the members, and no more than there are. Throws QuorumFaulty. */
function assertQuorum(quorum: number, members: number): void {
  const isSound = Number.isInteger(quorum) && quorum <= members && quorum * 2 >= members;
  if (!isSound) throw new QuorumFaulty(quorum, members);
}

/** Throws ChairFaulty, MemberRepeated, MemberAgencyUnknown. */
function seated(
  members: ConveneSession['data']['members'],
  agencyNames: ConveningFacts['agencyNames'],
): readonly SeatedMember[] {
  const chairs = members.filter(({ role }) => role === 'chair').length;
  if (chairs !== 1) throw new ChairFaulty(chairs);
  return members.map(({ id, agency, role }, index) => {
    if (members.findIndex((other) => other.id === id) !== index) throw new MemberRepeated(id);
    const agencyName = Object.hasOwn(agencyNames, agency) ? agencyNames[agency] : undefined;
    if (agencyName === undefined) throw new MemberAgencyUnknown(id, agency);
    return { id, agency, agencyName, role };
  });
}

const askedFor = (known: SessionConvened['data']): ConveneSession['data'] => ({
  cycle: { unit: known.unit, year: known.year, framework: known.framework },
  heldOn: known.heldOn,
  place: known.place,
  members: known.members.map(({ id, agency, role }) => ({ id, agency, role })),
  quorum: known.quorum,
  agenda: known.agenda.map(({ indicator }) => indicator),
});
