import { subtract } from '#kernel';
import type { EvidenceUploaded, ScoreChanged, ValueReported } from './events.js';
import { allFor } from './losses.js';

type ScoreV1 = Omit<ScoreChanged['data'], 'losses' | 'origin'>;

/** Shapes of before: v1 did not say which agency handed in, nor why points were lost (all scores came by rule). */
export const dossierUpcasters = {
  'dossier.value-reported.v1': {
    to: 'dossier.value-reported.v2',
    up: (data: Omit<ValueReported['data'], 'by'>): ValueReported['data'] => ({ ...data, by: null }),
  },
  'dossier.evidence-uploaded.v1': {
    to: 'dossier.evidence-uploaded.v2',
    up: (data: Omit<EvidenceUploaded['data'], 'by'>): EvidenceUploaded['data'] => ({ ...data, by: null }),
  },
  'dossier.score-changed.v1': {
    to: 'dossier.score-changed.v2',
    up: (data: ScoreV1): ScoreChanged['data'] => ({
      ...data,
      losses: allFor(
        { cause: data.rule.kind === 'min-max' ? 'peers-rose' : 'below-target' },
        subtract(data.maxPoints, data.to),
      ),
      origin: { kind: 'rule' },
    }),
  },
};
