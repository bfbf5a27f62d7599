import { handedIn, story, type Act, type SampleDocument, type Story } from './act.js';

type Inputs = Readonly<Record<string, string>>;

/** Figures of the quarters that are handed in, by the day in September or December. Every figure is made up. */
interface Quarters {
  readonly day: number;
  readonly q3?: Inputs;
  readonly q4?: Inputs;
}

const DAY = { q3: '2025-09', q4: '2025-12' } as const;
const LABEL = { q3: 'quý III/2025', q4: 'quý IV/2025' } as const;

/** Handed in quarter by quarter, each with a document of its own. */
export const reported = (
  indicator: string,
  agency: string,
  quarters: Quarters & { topic: SampleDocument },
): Story =>
  story(
    indicator,
    agency,
    ...(['q3', 'q4'] as const).flatMap((quarter): readonly (readonly Act[])[] => {
      const inputs = quarters[quarter];
      if (!inputs) return [];
      const on = `${DAY[quarter]}-${String(quarters.day).padStart(2, '0')}`;
      return [handedIn(on, inputs, `${quarters.topic} ${LABEL[quarter]}`)];
    }),
  );

/** Inputs of the rules: a fraction, a count of all, one value, and yes. */
export const share = (numerator: number, denominator: number): Inputs => ({
  numerator: String(numerator),
  denominator: String(denominator),
});
export const count = (counted: number, all: number): Inputs => ({
  counted: String(counted),
  all: String(all),
});
export const value = (text: string): Inputs => ({ value: text });
export const YES: Inputs = { answer: 'Có' };
