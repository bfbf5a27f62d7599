import { Query } from '@nestjs/cqrs';
import type { TargetCheck, TargetStatus } from './finding.js';
import type { NamedTarget, TargetResult } from './target.js';

export interface TargetView extends NamedTarget {
  /** The unit that the plan was made for: of a merged unit also those it was made of. */
  readonly unit: string;
}

/** Which targets: of a unit and what it was made of, and if wanted of one plan, or judged in one year. */
export interface TargetFilter {
  readonly unit: string;
  /** số/ký hiệu */
  readonly document?: string;
  readonly horizon?: number;
}

export interface TargetList<Item = TargetView> {
  readonly unit: string;
  readonly name: string;
  /** In the order of the plans. */
  readonly targets: readonly Item[];
  readonly synthetic: boolean;
  /** Of the unit's own stream; null while nothing has happened in it. */
  readonly revision: string | null;
}

/** Undefined when neither the register nor a plan knows the unit. */
export class ListTargets extends Query<TargetList | undefined> {
  constructor(readonly filter: TargetFilter) {
    super();
  }
}

export interface ResultView extends Omit<TargetResult, 'target'> {
  /** Of the correction, where there is one. */
  readonly reason: string | null;
  /** False once another figure of the same day took its place. */
  readonly holds: boolean;
}

export interface JudgedTarget extends TargetView {
  readonly status: TargetStatus;
  /** One for each year of the horizon. */
  readonly checks: readonly TargetCheck[];
  /** Everything reported, in the order of recording. */
  readonly results: readonly ResultView[];
}

/** Each target with what is known now; undefined when neither the register nor a plan knows the unit. */
export class TargetsAgainstResults extends Query<TargetList<JudgedTarget> | undefined> {
  constructor(readonly filter: TargetFilter) {
    super();
  }
}

/** A target that published results are held against, in one year of its horizon. */
export interface TrendTarget extends TargetCheck {
  readonly year: number;
  readonly target: TargetView;
}

/** Rank, index and pillar targets of a unit, by year: to stand beside its trend. Empty when there are none. */
export class GetTrendTargets extends Query<readonly TrendTarget[]> {
  constructor(readonly unit: string) {
    super();
  }
}
