import { Refusal } from '#kernel';
import type { RecordedEvent } from '#ledger';
import type { DossierEvent, ScoreChanged, Stage } from '#appraisal/dossier';
import { evaluate, recompute, TraceBroken } from '#appraisal/framework';
import { eventShown, type Story } from './replay-story.js';
import { scoreDoubted, type ScoreDoubt } from './replay-words.js';
import type { ReplayFinding } from './shown.js';

export interface Rescored {
  readonly checked: number;
  readonly findings: readonly ReplayFinding[];
}

/**
 * Scores every stored score again, by today's code: its rule with its inputs, its own arithmetic, and the score that it
 * says it replaced. People's awards are held to the same: their points are the inputs of the manual rule.
 */
export function rescored({ events }: Story): Rescored {
  const scores = events.filter(isScore);
  const before = new Map<Stage, string>();
  const findings = scores.flatMap((recorded) => {
    const { stage, to } = recorded.event.data;
    const found = doubtsOf(recorded, before.get(stage) ?? null);
    before.set(stage, to);
    return found;
  });
  return { checked: scores.length, findings };
}

function doubtsOf(
  recorded: RecordedEvent<ScoreChanged>,
  predecessor: string | null,
): readonly ReplayFinding[] {
  const { data } = recorded.event;
  const doubted = (doubt: ScoreDoubt, stored: string | null, expected: string | null) =>
    stored === expected
      ? []
      : [
          scoreDoubted(
            {
              indicator: data.indicator,
              stage: data.stage,
              recorded: stored,
              recomputed: expected,
              event: eventShown(recorded),
            },
            doubt,
          ),
        ];
  return [
    ...doubted('rule', data.to, byRule(data)),
    ...doubted('arithmetic', data.to, byArithmetic(data)),
    ...doubted('predecessor', data.from, predecessor),
  ];
}

/** What the rule gives today; null where it refuses the inputs. */
function byRule({ rule, maxPoints, inputs }: ScoreChanged['data']): string | null {
  try {
    return evaluate(rule, maxPoints, inputs).points;
  } catch (error) {
    // A rule, a maximum or inputs that somebody changed by hand can be anything: that is a finding, not a fault of ours.
    if (error instanceof Refusal || error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

function byArithmetic({ trace }: ScoreChanged['data']): string | null {
  try {
    return recompute(trace);
  } catch (error) {
    if (error instanceof TraceBroken) return null;
    throw error;
  }
}

const isScore = (recorded: RecordedEvent<DossierEvent>): recorded is RecordedEvent<ScoreChanged> =>
  recorded.event.type === 'ScoreChanged';
