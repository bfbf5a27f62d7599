import type { Actor, CommandContext } from '#kernel';
import {
  CastVote,
  CloseSession,
  ConveneSession,
  DecideIndicator,
  MarkPresent,
  ProposeDecision,
  Recuse,
  WithdrawProposal,
} from '../commands.js';
import type { SessionDecision } from '../decider.js';
import type { DecisionProposed, MemberPresent, SessionConvened, VoteCast } from '../events.js';
import type { Choice, Conflict, Member, SessionId } from '../session.js';
import type { ConflictFacts, ConveningFacts } from '../state.js';

export const target: SessionId = { session: '2026-02-10-hd1' };
export const place = { session: target.session, unit: 'khanhhoa', year: 2025, framework: '405' };

export const members: readonly Member[] = [
  { id: 'hd.vpubnd', agency: 'vpubnd', role: 'chair' },
  { id: 'hd.sotaichinh', agency: 'sotaichinh', role: 'secretary' },
  { id: 'hd.sokhcn', agency: 'sokhcn', role: 'member' },
  { id: 'hd.congantinh', agency: 'congantinh', role: 'member' },
];

const NAMES: ConveningFacts['agencyNames'] = {
  vpubnd: 'Văn phòng UBND tỉnh',
  sotaichinh: 'Sở Tài chính',
  sokhcn: 'Sở Khoa học và Công nghệ',
  congantinh: 'Công an tỉnh',
};

/** sokhcn leads 1.1; a group that sotaichinh belongs to leads 1.2. */
export const agenda: SessionConvened['data']['agenda'] = [
  { indicator: '1.1', name: 'Người đứng đầu là Trưởng ban', maxPoints: '10', leads: ['sokhcn'] },
  { indicator: '1.2', name: 'Họp định kỳ', maxPoints: '20', leads: ['cacso'] },
];

export const terms: ConveneSession['data'] = {
  cycle: { unit: place.unit, year: place.year, framework: place.framework },
  heldOn: '2026-02-10',
  place: 'Phòng họp số 1',
  members,
  quorum: { present: 2 },
  agenda: ['1.1', '1.2'],
};

export const convened: SessionConvened = {
  type: 'SessionConvened',
  data: {
    ...place,
    unitName: 'Tỉnh Khánh Hòa',
    heldOn: terms.heldOn,
    place: terms.place,
    members: members.map((member) => ({ ...member, agencyName: NAMES[member.agency] ?? '' })),
    quorum: terms.quorum,
    agenda,
  },
};

const CONFLICTS: Readonly<Record<string, readonly Conflict[]>> = {
  '1.1': [{ member: 'hd.sokhcn', agency: 'sokhcn', lead: 'sokhcn', leadName: 'Sở Khoa học và Công nghệ' }],
  '1.2': [{ member: 'hd.sotaichinh', agency: 'sotaichinh', lead: 'cacso', leadName: 'Các sở, ban, ngành' }],
};

export const facts = (indicator: string, actorLead: string | null = null): ConflictFacts => ({
  conflicts: CONFLICTS[indicator] ?? [],
  actorLead,
});

export const actor = (id: string): Actor => ({ id, role: 'council', agency: id.replace('hd.', '') });
export const ADMIN: Actor = { id: 'qt.sokhcn', role: 'admin', agency: 'sokhcn' };

export const by = (who: Actor | string, reason?: string): CommandContext => ({
  actor: typeof who === 'string' ? actor(who) : who,
  today: '2026-02-10',
  eventId: (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  correlationId: 'test',
  ...(reason !== undefined && { reason }),
});

export const convene = (
  change: Partial<ConveneSession['data']> = {},
  context = by(ADMIN),
  known: Partial<ConveningFacts> = {},
): SessionDecision => ({
  ...new ConveneSession(target, { ...terms, ...change }, context),
  facts: { unitName: 'Tỉnh Khánh Hòa', agenda, agencyNames: NAMES, ...known },
});

export const arrive = (member: string, context = by(member)): SessionDecision =>
  new MarkPresent(target, { member }, context);
export const recuse = (member: string, indicator: string, reason = 'Người thân báo cáo số liệu') =>
  new Recuse(target, { member, indicator, reason }, by(member));
export const propose = (
  change: Partial<ProposeDecision['data']> = {},
  context = by('hd.vpubnd', 'Minh chứng chưa đủ'),
): SessionDecision => {
  const data = { indicator: '1.1', points: '7,5', cause: 'appraised-down', ...change } as const;
  return { ...new ProposeDecision(target, data, context), facts: facts(data.indicator) };
};
export const withdraw = (context = by('hd.vpubnd', 'Cần xem lại')): SessionDecision =>
  new WithdrawProposal(target, { indicator: '1.1' }, context);
export const vote = (
  member: string,
  choice: Choice = 'for',
  { indicator = '1.1', context = by(member), proposal = 1 } = {},
): SessionDecision => ({
  ...new CastVote(target, { indicator, member, choice, proposal }, context),
  facts: facts(indicator),
});
export const decide = (indicator = '1.1', context = by('hd.vpubnd')): SessionDecision => ({
  ...new DecideIndicator(target, { indicator }, context),
  facts: facts(indicator),
});
export const close = (context = by('hd.sotaichinh')): SessionDecision =>
  new CloseSession(target, {}, context);

export const present = (member: string): MemberPresent => ({
  type: 'MemberPresent',
  data: { ...place, member, agency: member.replace('hd.', ''), markedBy: member },
});
export const proposed: DecisionProposed = {
  type: 'DecisionProposed',
  data: {
    ...place,
    indicator: '1.1',
    proposal: 1,
    points: '7.5',
    maxPoints: '10',
    cause: 'appraised-down',
    reason: 'Minh chứng chưa đủ',
    legalBasis: null,
    by: { id: 'hd.vpubnd', agency: 'vpubnd', lead: null },
    replaces: null,
  },
};
export const voted = (member: string, choice: Choice = 'for'): VoteCast => ({
  type: 'VoteCast',
  data: {
    ...place,
    indicator: '1.1',
    proposal: 1,
    member,
    agency: member.replace('hd.', ''),
    choice,
    leads: ['sokhcn'],
  },
});
