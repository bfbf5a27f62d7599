import type { ProjectionShown, StatusAnswer } from '../../client/types.gen.js';

/** What keeps the shown figures from being the ledger's. */
export type Trouble = 'halted' | 'retrying' | 'stopped' | 'parked' | 'yearEnd' | 'behind';

type Judge = (status: StatusAnswer) => boolean;

const hasState = (status: StatusAnswer, state: string): boolean =>
  status.state === state || status.projections.some((each) => each.status === state);

/** THE list of troubles, the worst first. */
const JUDGES: readonly (readonly [Trouble, Judge])[] = [
  ['halted', (status) => hasState(status, 'halted')],
  ['retrying', (status) => hasState(status, 'retrying')],
  ['stopped', ({ state }) => state === 'stopped'],
  ['parked', ({ parked }) => parked.length > 0],
  ['yearEnd', ({ yearEnd }) => yearEnd.trouble !== null],
  ['behind', ({ projections }) => furthestBehind(projections) !== '0'],
];

export const troublesOf = (status: StatusAnswer): readonly Trouble[] =>
  JUDGES.flatMap(([trouble, isSo]) => (isSo(status) ? [trouble] : []));

/** The largest lag among the read models that are served, in positions. */
export function furthestBehind(projections: readonly ProjectionShown[]): string {
  const served = projections.filter(({ status }) => status !== 'building').map(({ lag }) => BigInt(lag));
  return served.reduce((most, lag) => (lag > most ? lag : most), 0n).toString();
}
