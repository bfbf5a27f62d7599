import { Query } from '@nestjs/cqrs';
import type { CycleId, Lock, Period, ResultStage } from './cycle.js';
import type { SourceDocument } from './events.js';

/** A proposal to open dossiers again; null while nobody else has approved it. */
export interface ReopeningView {
  readonly reopening: string;
  readonly indicators: readonly string[];
  readonly closesBefore: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly approvedBy: string | null;
}

export interface ResultView {
  readonly stage: ResultStage;
  readonly document: SourceDocument;
  readonly indicators: number;
  readonly position: string;
}

export interface PublicationView {
  readonly digest: string;
  readonly document: SourceDocument;
  readonly position: string;
  readonly recordedAt: string;
}

export interface CycleView extends CycleId {
  readonly key: string;
  readonly openedOn: string;
  readonly periods: readonly Period[];
  readonly closesBefore: string;
  readonly lock: Lock | null;
  /** What the year's process is still doing, dossier by dossier; empty when it is done. */
  readonly underWay: readonly string[];
  readonly reopenings: readonly ReopeningView[];
  readonly results: readonly ResultView[];
  readonly published: PublicationView | null;
  readonly synthetic: boolean;
  readonly revision: string;
}

/** Newest year first. */
export class ListCycles extends Query<readonly CycleView[]> {}

export class GetCycle extends Query<CycleView | undefined> {
  constructor(readonly id: CycleId) {
    super();
  }
}
