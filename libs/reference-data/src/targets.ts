import type { NamedTarget, TargetSource } from '#appraisal/target';

/** Where a line of a plan was read as something that is no target, and why. */
export interface NotTarget {
  readonly line: number;
  readonly toLine?: number;
  readonly typed: string;
  readonly why: string;
}

/** A target as its file keeps it: the document is the file's. */
export interface TargetRecord extends Omit<NamedTarget, 'source'> {
  readonly source: Omit<TargetSource, 'document' | 'file'>;
}

/** The targets of one plan, as their file keeps them. */
export interface PlanTargets {
  /** The unit as it was when the plan was made. */
  readonly unit: string;
  readonly title: string;
  readonly document: {
    /** số/ký hiệu */
    readonly number: string;
    readonly title: string;
    /** yyyy-mm-dd */
    readonly issuedOn: string;
    /** The plan's text, in `plans/`. */
    readonly file: string;
    /** How many lines it has. */
    readonly lines: number;
  };
  readonly targets: readonly TargetRecord[];
  readonly notTargets: readonly NotTarget[];
}

/** A target as the ledger takes it. */
export const targetOf = ({ source, ...target }: TargetRecord, { document }: PlanTargets): NamedTarget => ({
  ...target,
  source: { document: document.number, file: document.file, ...source },
});
