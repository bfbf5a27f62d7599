// What a year was at a position, computed in the slowest and plainest way: every event from the first one, one after
// the other, kept in plain objects. It takes nothing from the product, so that the two can only agree by both being right.

/** One line of `dti export`, parsed. The first line stands at position 1. */
export interface ExportedEvent {
  readonly stream: string;
  readonly type: string;
  readonly data: ExportedData;
}

/** The members that are read here; which of them an event has follows from its type. */
interface ExportedData {
  readonly unit: string;
  readonly year: number;
  readonly framework: string;
  readonly indicator: string;
  readonly code: string;
  readonly indicators: readonly { readonly code: string; readonly maxPoints: string }[];
  readonly stage: string;
  readonly period: string;
  readonly to: string;
  readonly maxPoints: string;
  readonly provisional: boolean;
  readonly losses: readonly SlowLoss[];
  readonly file: { readonly digest: string };
  readonly digest: string;
  readonly lock: string;
}

export interface SlowLoss {
  readonly cause: string;
  readonly points: string;
  readonly by: string | null;
  readonly evidence: string | null;
  readonly round: number | null;
}

export interface SlowScore {
  period: string;
  points: string;
  maxPoints: string;
  provisional: boolean;
  losses: readonly SlowLoss[];
}

export interface SlowDossier {
  /** Stage → its score as it stands. */
  scores: Record<string, SlowScore>;
  /** Digests of the documents that stand, in alphabetical order. */
  evidence: string[];
  /** Periods that are handed in, in alphabetical order. */
  submitted: string[];
  lock: string | null;
  /** How many events its story has. */
  timeline: number;
}

/** Every dossier of every year, by its key (`khanhhoa.2025.405.8.1`), as it was after the event at `position`. */
export function slowScores(events: readonly ExportedEvent[], position: number): Map<string, SlowDossier> {
  const dossiers = new Map<string, SlowDossier>();
  for (const { stream, type, data } of events.slice(0, position)) {
    if (!stream.startsWith('dossier-')) continue;
    const key = `${data.unit}.${data.year}.${data.framework}.${data.indicator}`;
    const dossier = dossiers.get(key) ?? {
      scores: {},
      evidence: [],
      submitted: [],
      lock: null,
      timeline: 0,
    };
    dossiers.set(key, dossier);
    dossier.timeline += 1;
    happened(dossier, type, data);
  }
  return dossiers;
}

function happened(dossier: SlowDossier, type: string, data: ExportedData): void {
  const fact = FACTS[type];
  if (!fact) throw new Error(`the slow scorer does not know ${type}`);
  fact(dossier, data);
}

type Fact = (dossier: SlowDossier, data: ExportedData) => void;

/** Part of the story, but no number changes by it. */
const told: Fact = () => undefined;

const scored: Fact = (dossier, { stage, period, to, maxPoints, provisional, losses }) => {
  dossier.scores[stage] = { period, points: to, maxPoints, provisional, losses };
};
const lossesRestated: Fact = (dossier, { stage, losses }) => {
  const score = dossier.scores[stage];
  if (!score) throw new Error('losses of a score that was never given');
  score.losses = losses;
};
const documentStands: Fact = (dossier, { file }) => {
  dossier.evidence = [...without(dossier.evidence, file.digest), file.digest].sort();
};
const documentStandsAgain: Fact = (dossier, { digest }) => {
  dossier.evidence = [...without(dossier.evidence, digest), digest].sort();
};
const documentFalls: Fact = (dossier, { digest }) => {
  dossier.evidence = without(dossier.evidence, digest);
};
const handedIn: Fact = (dossier, { period }) => {
  dossier.submitted = [...without(dossier.submitted, period), period].sort();
};
const takenBack: Fact = (dossier, { period }) => {
  dossier.submitted = without(dossier.submitted, period);
};
const locked: Fact = (dossier, { lock }) => {
  dossier.lock = lock;
};
const unlocked: Fact = (dossier) => {
  dossier.lock = null;
};

const FACTS: Readonly<Record<string, Fact>> = {
  'dossier.score-changed.v2': scored,
  'dossier.losses-restated.v1': lossesRestated,
  'dossier.evidence-uploaded.v1': documentStands,
  'dossier.evidence-uploaded.v2': documentStands,
  'dossier.evidence-withdrawn.v1': documentFalls,
  'dossier.evidence-rejected.v1': documentFalls,
  'dossier.evidence-restored.v1': documentStandsAgain,
  'dossier.submitted.v1': handedIn,
  'dossier.submission-recalled.v1': takenBack,
  'dossier.returned.v1': takenBack,
  'dossier.locked.v1': locked,
  'dossier.unlocked.v1': unlocked,
  'dossier.value-reported.v1': told,
  'dossier.value-reported.v2': told,
  'dossier.reviewer-assigned.v1': told,
  'dossier.explanation-asked.v1': told,
  'dossier.explanation-drafted.v1': told,
  'dossier.explanation-sent.v1': told,
  'dossier.explanation-answered.v1': told,
  'dossier.explanation-lapsed.v1': told,
};

const without = (texts: readonly string[], text: string): string[] => texts.filter((each) => each !== text);

export interface SlowLine extends SlowLoss {
  readonly indicator: string;
  /** Where the score comes from; null while nobody scored. */
  readonly stage: string | null;
}

const STAGES = ['self', 'preliminary', 'council', 'ministry', 'published'];

/**
 * Every loss of one cycle (`khanhhoa.2025.405`), each indicator at the latest stage that it has; an indicator that
 * nobody scored has lost its whole maximum by not being reported, unless there is nothing to lose.
 */
export function slowLosses(
  events: readonly ExportedEvent[],
  cycle: string,
  position: number,
): readonly SlowLine[] {
  const dossiers = slowScores(events, position);
  const lines: SlowLine[] = [];
  for (const { code, maxPoints } of indicatorsOf(events, cycle)) {
    const latest = latestScore(dossiers.get(`${cycle}.${code}`));
    const stage = latest?.stage ?? null;
    const losses = latest ? latest.score.losses : notReported(maxPoints);
    for (const loss of losses) lines.push({ indicator: code, stage, ...loss });
  }
  return lines;
}

function latestScore(
  dossier: SlowDossier | undefined,
): { readonly stage: string; readonly score: SlowScore } | undefined {
  let latest;
  for (const stage of STAGES) {
    const score = dossier?.scores[stage];
    if (score) latest = { stage, score };
  }
  return latest;
}

function indicatorsOf(events: readonly ExportedEvent[], cycle: string): ExportedData['indicators'] {
  const framework = cycle.split('.')[2];
  const isIt = ({ type, data }: ExportedEvent) =>
    type.startsWith('framework.published.') && data.code === framework;
  const published = events.find(isIt);
  if (!published) throw new Error(`no framework ${framework}`);
  return published.data.indicators;
}

const notReported = (points: string): readonly SlowLoss[] =>
  points === '0' ? [] : [{ cause: 'not-reported', points, by: null, evidence: null, round: null }];
