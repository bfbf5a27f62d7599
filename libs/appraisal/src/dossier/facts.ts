import { Injectable } from '@nestjs/common';
import { Decisions, type RecordedEvent } from '#ledger';
import { dossier } from './decider.js';
import { dossierStream, STAGES, type DossierId, type Stage } from './dossier.js';
import type { DossierEvent } from './events.js';
import type { Loss } from './losses.js';
import type { DossierState } from './state.js';

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
    return stagesOf((await this.decisions.load(dossier, dossierStream(id))).state);
  }

  /** Everything that happened to it, in order, from the ledger's bytes each time. Throws UnknownEventType. */
  story(id: DossierId): Promise<readonly RecordedEvent<DossierEvent>[]> {
    return this.decisions.story(dossierStream(id));
  }
}

/** What events of one dossier, from its first on, come to: its stages as `DossierFacts.stages` gives them. */
export const stagesAfter = (events: readonly DossierEvent[]): readonly StagePoints[] =>
  stagesOf(events.reduce(dossier.evolve, dossier.initialState));

const stagesOf = ({ scores }: DossierState): readonly StagePoints[] =>
  STAGES.flatMap((stage): readonly StagePoints[] => {
    const score = scores[stage];
    return score ? [{ stage, points: score.to, maxPoints: score.maxPoints, losses: score.losses }] : [];
  });
