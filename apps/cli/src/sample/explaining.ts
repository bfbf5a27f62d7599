import type { SourceDocument } from '#appraisal/cycle';
import {
  AnswerExplanation,
  AskExplanation,
  DraftExplanation,
  LapseExplanation,
  SendExplanation,
  type DossierId,
} from '#appraisal/dossier';
import { SAMPLE_CYCLE } from './half-year.js';
import { ASKED_ON, DRAFTED_ON, DUE_BEFORE, rounds, type Round } from './ministry.js';
import { ADMIN, officerOf } from './people.js';
import { entry, type Entry } from './entry.js';

const target = (indicator: string): DossierId => ({ ...SAMPLE_CYCLE, indicator });

/** Letters are numbered by what they are: questions from 30 on, explanations from 50, answers from 70. */
const FIRST_NUMBER = { question: 30, explanation: 50, answer: 70 } as const;
const letter = (kind: keyof typeof FIRST_NUMBER, index: number, issuedOn: string): SourceDocument => ({
  number: `${FIRST_NUMBER[kind] + index}/CV-MAU`,
  issuedOn,
});

/** The rounds of explanation, from question to answer; `manifestOf`: digests of what is sent along. */
export const explaining = (manifestOf: (indicator: string) => readonly string[]): readonly Entry[] =>
  rounds.flatMap((round, index) => [
    asked(round, index),
    ...drafted(round),
    ...('sent' in round
      ? [
          sent(round, letter('explanation', index, round.sent.on), manifestOf(round.indicator)),
          answered(round, letter('answer', index, round.answered.on)),
        ]
      : [lapsed(round)]),
  ]);

function asked({ indicator, points, cause, question }: Round, index: number): Entry {
  const data = {
    question,
    points,
    cause,
    dueBefore: DUE_BEFORE,
    document: letter('question', index, ASKED_ON),
  };
  return entry(
    { key: `mau-bo-hoi-${indicator}`, on: ASKED_ON, actor: ADMIN, request: data },
    (context) => new AskExplanation(target(indicator), data, context),
  );
}

const drafted = ({ indicator, drafts }: Round): readonly Entry[] =>
  Object.entries(drafts).map(([agency, text]) =>
    entry(
      {
        key: `mau-du-thao-${indicator}-${agency}`,
        on: DRAFTED_ON,
        actor: officerOf(agency),
        request: text,
      },
      (context) => new DraftExplanation(target(indicator), { text }, context),
    ),
  );

type Sent = Extract<Round, { readonly sent: unknown }>;

function sent(
  { indicator, sent: { on, text, asked } }: Sent,
  document: SourceDocument,
  manifest: readonly string[],
) {
  const data = { document, text, manifest, pointsAsked: asked };
  return entry(
    { key: `mau-gui-${indicator}`, on, actor: ADMIN, request: data },
    (context) => new SendExplanation(target(indicator), data, context),
  );
}

function answered(
  { indicator, answered: { on, reason, outcome, recovered } }: Sent,
  document: SourceDocument,
) {
  const data = { outcome, recovered, document };
  return entry(
    { key: `mau-tra-loi-${indicator}`, on, actor: ADMIN, request: data, reason },
    (context) => new AnswerExplanation(target(indicator), data, context),
  );
}

function lapsed({ indicator, lapsed: { on, reason } }: Exclude<Round, Sent>): Entry {
  return entry(
    { key: `mau-khong-gui-${indicator}`, on, actor: ADMIN, request: reason, reason },
    (context) => new LapseExplanation(target(indicator), {}, context),
  );
}
