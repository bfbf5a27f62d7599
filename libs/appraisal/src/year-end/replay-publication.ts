import type { RecordedEvent } from '#ledger';
import type { CycleId, PublishedDossier, ResultPublished } from '#appraisal/cycle';
import { STAGES, type Stage } from '#appraisal/dossier';
import { digestOfDossier, digestOfYear, pointsByStage } from './facts.js';
import { lastScoring, rowOf, storyBefore, type Story } from './replay-story.js';
import { changedSince, publicationInWords, publishedDiffers } from './replay-words.js';
import type { PublicationReplay, ReplayFinding } from './shown.js';

type Publication = RecordedEvent<ResultPublished>;

/** Holds one publication against what the events before it come to; later events never touch it. */
export function replayed(
  cycle: CycleId,
  { event: { data }, position, recordedAt }: Publication,
  stories: readonly Story[],
): PublicationReplay {
  const before = stories.map((story) => storyBefore(story, position));
  const recomputed = digestOfYear(cycle, before.map(rowOf));
  const findings = data.dossiers ? dossierFindings(data.dossiers, before) : [];
  const same = recomputed === data.digest && findings.length === 0;
  const outcome = { same, namesDossiers: data.dossiers !== null, findings };
  return {
    position: position.toString(),
    recordedAt,
    document: data.document,
    recorded: data.digest,
    recomputed,
    ...outcome,
    sentence: publicationInWords(outcome),
  };
}

/** What a later event made of a stage, dossier by dossier; empty while nothing changed. */
export function changesAfter(position: bigint, stories: readonly Story[]): readonly ReplayFinding[] {
  return stories.flatMap((story): readonly ReplayFinding[] => {
    const then = rowOf(storyBefore(story, position));
    const recorded = { digest: digestOfDossier(then), points: pointsByStage(then.stages) };
    return differences(recorded, story).map(changedSince);
  });
}

function dossierFindings(
  recorded: readonly PublishedDossier[],
  stories: readonly Story[],
): readonly ReplayFinding[] {
  const known = new Map(recorded.map((dossier) => [dossier.indicator, dossier]));
  const gone = recorded.filter(({ indicator }) => !stories.some((story) => story.indicator === indicator));
  return [
    ...stories.flatMap((story) => differences(known.get(story.indicator) ?? NOTHING, story)),
    ...gone.flatMap((dossier) => differences(dossier, { indicator: dossier.indicator, events: [] })),
  ].map(publishedDiffers);
}

/** A dossier that a publication does not name. */
const NOTHING = { digest: '', points: {} };

/** Stages whose points differ; one difference of the whole dossier where only something else does. */
function differences(
  recorded: Pick<PublishedDossier, 'digest' | 'points'>,
  story: Story,
): readonly Omit<ReplayFinding, 'sentence'>[] {
  const row = rowOf(story);
  if (digestOfDossier(row) === recorded.digest) return [];
  const points = pointsByStage(row.stages);
  const { indicator } = story;
  const difference = (stage: Stage | null) => ({
    indicator,
    stage,
    recorded: stage === null ? null : (recorded.points[stage] ?? null),
    recomputed: stage === null ? null : (points[stage] ?? null),
    event: lastScoring(story, stage),
  });
  const stages = STAGES.filter((stage) => recorded.points[stage] !== points[stage]);
  return stages.length > 0 ? stages.map(difference) : [difference(null)];
}
