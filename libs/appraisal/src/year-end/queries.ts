import { Query } from '@nestjs/cqrs';
import type { CycleId } from '#appraisal/cycle';

/** Whether the ledger still leads to what was published. */
export interface PublicationCheck {
  /** SHA-256, hex, as recorded; null while nothing is published. */
  readonly recorded: string | null;
  /** The same, computed now from the dossiers' events. */
  readonly recomputed: string;
  readonly same: boolean;
}

export class CheckPublication extends Query<PublicationCheck> {
  constructor(readonly cycle: CycleId) {
    super();
  }
}
