import type { ICommand } from '@nestjs/cqrs';
import {
  CastVote,
  CloseSession,
  ConveneSession,
  DecideIndicator,
  MarkPresent,
  ProposeDecision,
  Recuse,
  type Member,
} from '#appraisal/council';
import type { Cause } from '#appraisal/dossier';
import type { Indicator } from '#appraisal/framework';
import type { Actor, CommandContext, LegalBasis } from '#kernel';
import { SAMPLE_CYCLE } from './half-year.js';
import { ADMIN, memberFrom } from './people.js';
import { entry, type Entry } from './entry.js';
import { NEVER_REPORTED, RULES_OF_APPRAISAL } from './reviews.js';
import {
  absent,
  AGREED,
  members,
  quorum,
  recusal,
  SITTING,
  SITTING_ON,
  verdicts,
  type Verdict,
} from './sitting.js';

const CONVENED_ON = '2026-02-03';
const target = { session: SITTING };

interface Said {
  readonly name: string;
  readonly actor: Actor;
  readonly request?: unknown;
  readonly reason?: string;
  readonly legalBasis?: LegalBasis;
  readonly on?: string;
}

const said = (
  { name, on = SITTING_ON, request = name, ...rest }: Said,
  command: (context: CommandContext) => ICommand,
): Entry => entry({ key: `mau-hop-${name}`, on, request, ...rest }, command);

const present = members.filter(({ id }) => !absent.includes(id));

/** One sitting for all indicators: called, opened, voted through and closed. `pointsOf`: what the council decides. */
export const sitting = (
  indicators: readonly Indicator[],
  pointsOf: (indicator: Indicator) => string,
): readonly Entry[] => [
  convened(indicators.map(({ code }) => code)),
  ...present.map(({ id, agency }) =>
    said(
      { name: `co-mat-${agency}`, actor: memberFrom(agency) },
      (context) => new MarkPresent(target, { member: id }, context),
    ),
  ),
  recused(),
  ...indicators.flatMap((indicator) => decided(indicator, pointsOf(indicator))),
  said({ name: 'ket-thuc', actor: memberFrom('vpubnd') }, (context) => new CloseSession(target, {}, context)),
];

const convened = (agenda: readonly string[]): Entry =>
  said({ name: 'trieu-tap', actor: ADMIN, on: CONVENED_ON }, (context) => {
    const place = 'Phòng họp số 1 (phiên họp mẫu)';
    const terms = { cycle: SAMPLE_CYCLE, heldOn: SITTING_ON, place, members, quorum, agenda };
    return new ConveneSession(target, terms, context);
  });

function recused(): Entry {
  const { member, indicator, reason } = recusal;
  const actor = memberFrom(member);
  return said(
    { name: `rut-${indicator}`, actor },
    (context) => new Recuse(target, { member: actor.id, indicator, reason }, context),
  );
}

function decided(indicator: Indicator, points: string): readonly Entry[] {
  const { code, lead, coLeads } = indicator;
  const leads = [lead, ...coLeads];
  const actor = memberFrom(leads.includes('vpubnd') ? 'sotaichinh' : 'vpubnd');
  return [
    proposed(indicator, points, actor),
    ...present
      .filter(({ agency }) => !leads.includes(agency))
      .filter(({ agency }) => agency !== recusal.member || code !== recusal.indicator)
      .map((member) => voted(code, member)),
    {
      ...said(
        { name: `ket-luan-${code}`, actor },
        (context) => new DecideIndicator(target, { indicator: code }, context),
      ),
      // The score follows before the council goes on: the same order in every ledger.
      settles: true,
    },
  ];
}

const verdictOn = (code: string): Verdict | undefined => verdicts.find(({ indicator }) => indicator === code);

function proposed({ code, maxPoints }: Indicator, points: string, actor: Actor): Entry {
  const isUnreported = NEVER_REPORTED.includes(code);
  // Where there is nothing to lose, no cause may be given.
  const unreported: Cause | null = isUnreported && maxPoints !== '0' ? 'not-reported' : null;
  const verdict: Omit<Verdict, 'indicator'> = verdictOn(code) ?? {
    reason: isUnreported ? 'Cả năm không có báo cáo.' : AGREED,
  };
  const proposal = { indicator: code, points, cause: verdict.cause ?? unreported };
  return said(
    {
      name: `de-nghi-${code}`,
      actor,
      request: points,
      reason: verdict.reason,
      legalBasis: RULES_OF_APPRAISAL,
    },
    (context) => new ProposeDecision(target, proposal, context),
  );
}

function voted(code: string, { id, agency }: Member): Entry {
  const choice = verdictOn(code)?.choices?.[agency] ?? 'for';
  const vote = { indicator: code, member: id, choice, proposal: 1 };
  return said(
    { name: `bieu-quyet-${code}-${agency}`, actor: memberFrom(agency) },
    (context) => new CastVote(target, vote, context),
  );
}
