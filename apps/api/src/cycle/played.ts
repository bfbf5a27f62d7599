import type { DossierSummary } from '#appraisal/dossier';

/** A year opened for real may hold dossiers whose scores a program played: what shows them has to say so. */
export const isPlayed = ({ scores }: Pick<DossierSummary, 'scores'>): boolean =>
  scores.some(({ synthetic }) => synthetic);
