/** What the minutes say of one indicator, each a Vietnamese sentence. */
export interface MinutesItem {
  readonly indicator: string;
  readonly heading: string;
  readonly proposals: readonly string[];
  /** Who did not vote, for a conflict of interest or because they recused themselves. */
  readonly withheld: readonly string[];
  /** The count, then each ballot; empty while undecided. */
  readonly result: readonly string[];
  readonly decision: string;
  readonly reason: string | null;
  readonly basis: string | null;
}

/** biên bản: a session in sentences, from events alone. */
export interface Minutes {
  readonly session: string;
  readonly cycle: string;
  readonly unitName: string | null;
  readonly heldOn: string;
  /** False while the session is open: a draft. */
  readonly final: boolean;
  readonly title: string;
  readonly opening: readonly string[];
  readonly attending: readonly string[];
  readonly absent: readonly string[];
  readonly items: readonly MinutesItem[];
  readonly closing: readonly string[];
  readonly synthetic: boolean;
}
