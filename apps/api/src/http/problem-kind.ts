/** What all problems of one code share; RFC 9457 asks for a title that does not change from case to case. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}
