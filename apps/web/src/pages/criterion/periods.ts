import type { CycleShown, DossierAnswer } from '../../client/types.gen.js';

export type Period = CycleShown['periods'][number];
export type Progress = DossierAnswer['periods'][number];

/** The one that the address names; else the one that runs today, else the last. */
export function chosenPeriod(
  periods: readonly Period[],
  wanted: string | undefined,
  today: string,
): Period | undefined {
  const named = periods.find(({ code }) => code === wanted);
  const running = periods.find(({ from, to }) => from <= today && today <= to);
  return named ?? running ?? periods.at(-1);
}

export const progressOf = (
  { periods }: Pick<DossierAnswer, 'periods'>,
  period: string,
): Progress | undefined => periods.find((each) => each.period === period);
