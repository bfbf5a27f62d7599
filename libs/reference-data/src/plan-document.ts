/** One of the plans, whose lines can be counted. */
export interface PlanDocument {
  /** số/ký hiệu */
  readonly number: string;
  readonly title: string;
  /** yyyy-mm-dd */
  readonly issuedOn: string;
  readonly file: string;
  /** How many lines the file has. */
  readonly lines: number;
}
