import type { ICommand } from '@nestjs/cqrs';
import { LockCycle, TakeOverResult, type ResultRow, type ResultStage } from '#appraisal/cycle';
import { PublishYear } from '#appraisal/year-end';
import type { Actor, CommandContext } from '#kernel';
import { SAMPLE_CYCLE } from './half-year.js';
import { provisional, PROVISIONAL, published, PUBLISHED, rounds } from './ministry.js';
import { ADMIN, SYSTEM } from './people.js';
import { entry, type Entry } from './entry.js';
import type { StagePoints } from './points.js';
import { NEVER_REPORTED } from './reviews.js';

/** Key of the sample's last act: once it is in the ledger, everything is. */
export const LAST_KEY = 'mau-cong-bo';

const DEADLINE = '2026-01-10';
const FINAL_ON = '2026-10-26';
const PUBLISHED_ON = '2026-10-28';

interface Step {
  readonly key: string;
  readonly on: string;
  readonly actor: Actor;
  readonly reason?: string;
}

const settled = (step: Step, command: (context: CommandContext) => ICommand): Entry => ({
  ...entry({ ...step, request: step.key }, command),
  settles: true,
});

/** Handing in ends by itself on its day; the result comes in two parts; then the year is closed and published. */
export const closing = (points: ReadonlyMap<string, StagePoints>): readonly Entry[] => [
  settled(
    {
      key: 'mau-het-han',
      on: DEADLINE,
      actor: SYSTEM,
      reason: 'Đã hết hạn nhận hồ sơ của năm.',
    },
    (context) => new LockCycle(SAMPLE_CYCLE, { lock: 'handing-in', cause: 'deadline' }, context),
  ),
  takenOver('ministry', rowsOf(points, 'ministry', provisional).filter(isProvisional)),
  takenOver('published', rowsOf(points, 'published', published)),
  settled(
    { key: 'mau-khoa-so', on: FINAL_ON, actor: ADMIN, reason: 'Đã có kết quả công bố của Bộ (văn bản mẫu).' },
    (context) => new LockCycle(SAMPLE_CYCLE, { lock: 'final', cause: 'decision' }, context),
  ),
  settled(
    { key: LAST_KEY, on: PUBLISHED_ON, actor: ADMIN },
    (context) => new PublishYear(SAMPLE_CYCLE, { document: PUBLISHED }, context),
  ),
];

/** What was never reported, and what is asked about in a round, stands not in the provisional result. */
const isProvisional = ({ indicator }: ResultRow): boolean =>
  !NEVER_REPORTED.includes(indicator) && !rounds.some((round) => round.indicator === indicator);

const rowsOf = (
  points: ReadonlyMap<string, StagePoints>,
  stage: ResultStage,
  given: Readonly<Record<string, Pick<ResultRow, 'cause'>>>,
): readonly ResultRow[] =>
  [...points].map(([indicator, stages]) => ({
    indicator,
    points: stages[stage],
    cause: given[indicator]?.cause ?? null,
  }));

function takenOver(stage: ResultStage, rows: readonly ResultRow[]): Entry {
  const document = stage === 'ministry' ? PROVISIONAL : PUBLISHED;
  return settled({ key: `mau-ket-qua-${stage}`, on: document.issuedOn, actor: ADMIN }, (context) => {
    return new TakeOverResult(SAMPLE_CYCLE, { stage, document, rows }, context);
  });
}
