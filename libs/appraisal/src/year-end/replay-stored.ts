import { sameData } from '#kernel';
import type { RecordedEvent } from '#ledger';
import {
  STAGES,
  type DossierEvent,
  type LossesRestated,
  type ScoreChanged,
  type ScoreView,
  type Stage,
} from '#appraisal/dossier';
import type { StoredScores } from './queries.js';
import { eventShown, type Story } from './replay-story.js';
import { rowDiffers } from './replay-words.js';
import type { ReplayFinding } from './shown.js';

/**
 * Holds the rows that readers are shown against the events. A row names the event that it is from, so a projector that
 * works on meanwhile is no difference; but a row older than `position`, which every row had reached, is one.
 */
export function rowFindings(story: Story, { position, dossiers }: StoredScores): readonly ReplayFinding[] {
  const rows = dossiers.find(({ indicator }) => indicator === story.indicator)?.scores ?? [];
  return STAGES.flatMap((stage) => {
    const row = rows.find((score) => score.stage === stage);
    return stageFindings(story, { stage, row, reached: position });
  });
}

interface StoredStage {
  readonly stage: Stage;
  readonly row: ScoreView | undefined;
  readonly reached: bigint;
}

function stageFindings(
  { events, indicator }: Story,
  { stage, row, reached }: StoredStage,
): readonly ReplayFinding[] {
  const until = later(BigInt(row?.position ?? 0), reached);
  const due = events.filter(
    (recorded): recorded is Scoring => isScoring(recorded, stage) && recorded.position <= until,
  );
  const [stored, expected] = [row ? comparable(row) : null, expectedRow(due)];
  if (sameData(stored, expected)) return [];
  const event = due.map(eventShown).at(-1) ?? null;
  return [
    rowDiffers({ indicator, stage, recorded: pointsOf(stored), recomputed: pointsOf(expected), event }),
  ];
}

const later = (a: bigint, b: bigint): bigint => (a > b ? a : b);

const pointsOf = (row: Compared | null): string | null => row?.points ?? null;

type Scoring = RecordedEvent<ScoreChanged | LossesRestated>;
type Compared = Pick<
  ScoreView,
  'position' | 'period' | 'points' | 'maxPoints' | 'provisional' | 'assumptions' | 'losses'
>;

const comparable = ({
  position,
  period,
  points,
  maxPoints,
  provisional,
  assumptions,
  losses,
}: ScoreView): Compared => ({ position, period, points, maxPoints, provisional, assumptions, losses });

/** The row that the events of one stage lead to; null where nothing was scored. */
const expectedRow = (told: readonly Scoring[]): Compared | null =>
  told.reduce<Compared | null>((row, { event, position }) => {
    if (event.type === 'LossesRestated')
      return row && { ...row, position: position.toString(), losses: event.data.losses };
    const { period, to: points, maxPoints, provisional, assumptions, losses } = event.data;
    return { position: position.toString(), period, points, maxPoints, provisional, assumptions, losses };
  }, null);

const isScoring = ({ event }: RecordedEvent<DossierEvent>, stage: Stage): boolean =>
  (event.type === 'ScoreChanged' || event.type === 'LossesRestated') && event.data.stage === stage;
