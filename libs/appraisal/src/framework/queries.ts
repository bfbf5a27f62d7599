import { Query } from '@nestjs/cqrs';
import type { FrameworkDefinition } from './definition.js';

export interface FrameworkSummary {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly totalPoints: string;
  readonly pillars: number;
  readonly indicators: number;
  readonly source: FrameworkDefinition['source'];
}

/** When, by whom and why an unclear cell was confirmed. */
export interface Confirmation {
  readonly row: string;
  readonly cell: string;
  readonly by: string;
  readonly reason: string;
  readonly recordedAt: string;
}

export interface FrameworkView {
  readonly definition: FrameworkDefinition;
  readonly confirmations: readonly Confirmation[];
  /** Revision of the framework's stream: the `If-Match` of a confirmation. */
  readonly revision: string;
}

export class ListFrameworks extends Query<readonly FrameworkSummary[]> {}

export class GetFramework extends Query<FrameworkView | undefined> {
  constructor(readonly code: string) {
    super();
  }
}
