import { Query } from '@nestjs/cqrs';
import type { CalendarEntry, NamedObligation } from './calendar.js';

export interface ObligationView extends NamedObligation {
  readonly synthetic: boolean;
}

/** What the unit's documents ask for, by name; empty when none does. */
export class ListObligations extends Query<readonly ObligationView[]> {
  constructor(readonly unit: string) {
    super();
  }
}

export interface Calendar {
  readonly unit: string;
  readonly year: number;
  /** The business date that `past` is told by. */
  readonly today: string;
  readonly entries: readonly CalendarEntry[];
  readonly synthetic: boolean;
}

/** What is owed for a year, by day. Undefined when nothing was ever asked of the unit. */
export class CalendarOf extends Query<Calendar | undefined> {
  constructor(
    readonly unit: string,
    readonly year: number,
    readonly today: string,
  ) {
    super();
  }
}
