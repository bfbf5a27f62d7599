export const TARGET_STATUSES = ['met', 'missed', 'open'] as const;
/** `open`: the horizon's figure is not known yet, or cannot be held against the target. */
export type TargetStatus = (typeof TARGET_STATUSES)[number];

/** A figure that somebody published or reported. */
export interface KnownFigure {
  /** In the target's own unit; below 0 for a rank that fell. */
  readonly value: string;
  readonly year: number;
  /** The day it is of; null for the result of a year. */
  readonly asOf: string | null;
  /** Among how many units, for a rank. */
  readonly of: number | null;
  readonly document: string;
}

/** What is known for a target in one year of its horizon. */
export interface Finding {
  readonly known: KnownFigure | null;
  /** More that the figure may still turn out to be: pillars whose rank nobody published. */
  readonly best?: string;
  /** The figure is of the year that is judged, and is the last word on it. */
  readonly isFinal: boolean;
  /** The figure is of the year that is judged. */
  readonly isOfYear: boolean;
  /** False: shown beside the target, never held against it. */
  readonly isComparable: boolean;
  /** Why it is not comparable, or incomplete; a Vietnamese sentence. */
  readonly remark: string | null;
}

/** A target in one year of its horizon. */
export interface TargetCheck {
  /** Null where the plan names no year. */
  readonly year: number | null;
  readonly status: TargetStatus;
  /** The year's figure, else the latest before it; null when nothing is known. */
  readonly known: KnownFigure | null;
  /** From the known figure to the target, 0 once it is there; null when there is nothing to compare. */
  readonly gap: string | null;
  readonly remark: string | null;
  readonly sentence: string;
}
