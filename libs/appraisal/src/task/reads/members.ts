import { readJson, type SelectedRow } from '#projections';
import type { tasksTables } from './tasks.projection.js';

export type AgencyRow = SelectedRow<typeof tasksTables, 'task_agencies'>;

/** Who stands behind the codes of an assignment: agencies themselves, and for a group its members. */
export class Members {
  readonly #byCode: ReadonlyMap<string, AgencyRow>;

  constructor(private readonly agencies: readonly AgencyRow[]) {
    this.#byCode = new Map(agencies.map((agency) => [agency.code, agency]));
  }

  /**
   * Each agency once, in the order named; of a group those that there are on `day` (yyyy-mm-dd): the communes of
   * 01/07/2025 owe nothing for May. A code that no register knows stands for itself.
   */
  behind(codes: readonly string[], day: string): readonly string[] {
    return [...new Set(codes.flatMap((code) => this.#membersOf(code, day)))];
  }

  #membersOf(code: string, day: string): readonly string[] {
    const named = this.#byCode.get(code);
    if (named?.kind !== 'group') return [code];
    const kinds = readJson(named.member_kinds);
    return this.agencies
      .filter((agency) => kinds.includes(agency.kind) && isThere(agency, day))
      .map((member) => member.code);
  }
}

const isThere = ({ valid_from, valid_to }: AgencyRow, day: string): boolean =>
  (valid_from === null || valid_from <= day) && (valid_to === null || valid_to >= day);
