import { Query } from '@nestjs/cqrs';
import type { FrameworkDefinition, Indicator } from './definition.js';
import type { MappingRow, Relation } from './mapping.js';

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

type MappedIndicator = Pick<Indicator, 'code' | 'name'>;

export interface MappingView {
  readonly from: Pick<FrameworkSummary, 'code' | 'name' | 'year'>;
  readonly to: Pick<FrameworkSummary, 'code' | 'name' | 'year'>;
  readonly rows: readonly (Omit<MappingRow, 'from' | 'to'> & {
    readonly from: readonly MappedIndicator[];
    readonly to: readonly MappedIndicator[];
  })[];
  /** How many rows each relation has. */
  readonly relations: Readonly<Record<Relation, number>>;
  readonly by: string;
  readonly reason: string | null;
  readonly recordedAt: string;
}

/** How the indicators of one set follow from another's, whichever of the two is the older. */
export class GetMapping extends Query<MappingView | undefined> {
  constructor(
    readonly one: string,
    readonly other: string,
  ) {
    super();
  }
}
