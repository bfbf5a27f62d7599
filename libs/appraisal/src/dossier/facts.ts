import { Injectable } from '@nestjs/common';
import { Decisions } from '#ledger';
import { dossier } from './decider.js';
import { dossierStream, STAGES, type DossierId, type Stage } from './dossier.js';
import type { Loss } from './losses.js';

/** What a dossier's year came to at one stage. */
export interface StagePoints {
  readonly stage: Stage;
  readonly points: string;
  readonly maxPoints: string;
  readonly losses: readonly Loss[];
}

/** What a dossier holds now, read from the ledger itself: for decisions, which must not wait for a read model. */
@Injectable()
export class DossierFacts {
  constructor(private readonly decisions: Decisions) {}

  /** The stages that have a score, in the order of the work. */
  async stages(id: DossierId): Promise<readonly StagePoints[]> {
    const { state } = await this.decisions.load(dossier, dossierStream(id));
    return STAGES.flatMap((stage): readonly StagePoints[] => {
      const score = state.scores[stage];
      return score ? [{ stage, points: score.to, maxPoints: score.maxPoints, losses: score.losses }] : [];
    });
  }
}
