/** By how many rows a table differs from what it was, versions of the past included. */
export interface TableDifference {
  readonly projection: string;
  readonly table: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}
