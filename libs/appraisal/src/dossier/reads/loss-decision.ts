import { readJson } from '#projections';
import type { Stage } from '../dossier.js';
import { isSameLoss, type Loss } from '../losses.js';
import type { LossDecision } from '../shown.js';
import type { PastScoreRow } from './views.js';

/** The first score, of a dossier's scores from the oldest on, that lost points so; later stages only took it over. */
export function decisionOf(loss: Loss, history: readonly PastScoreRow[]): LossDecision | null {
  const first = history.find((row) => readJson(row.losses).some((each) => isSameLoss(each, loss)));
  return first
    ? {
        stage: first.stage as Stage,
        position: String(first.from_position),
        recordedAt: first.recorded_at,
        effectiveOn: first.effective_on,
        actor: readJson(first.actor),
        reason: first.reason,
        legalBasis: readJson(first.legal_basis),
      }
    : null;
}
