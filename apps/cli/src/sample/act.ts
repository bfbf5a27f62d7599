/** Kinds of document by their abbreviation. */
export const DOCUMENT_KINDS = { BC: 'Báo cáo', QĐ: 'Quyết định', KH: 'Kế hoạch', BB: 'Biên bản' } as const;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** A made-up document: the abbreviation of its kind and what it is about. It is named by this within its story. */
export type SampleDocument = `${DocumentKind} ${string}`;

type Inputs = Readonly<Record<string, string>>;

/** What one officer did on one day, as the sample tells it. */
export type Step =
  | { readonly do: 'report'; readonly inputs: Inputs }
  | { readonly do: 'upload'; readonly document: SampleDocument }
  | { readonly do: 'withdraw'; readonly document: SampleDocument; readonly reason: string }
  | { readonly do: 'score'; readonly reason?: string }
  | { readonly do: 'submit'; readonly reason?: string }
  | { readonly do: 'recall'; readonly reason: string };

export type PeriodCode = '2025-Q1' | '2025-Q2' | '2025-Q3' | '2025-Q4';

export type Act = Step & {
  /** The day it was done, yyyy-mm-dd: deadlines are judged by it. */
  readonly on: string;
  readonly period: PeriodCode;
  /** Code of the agency that did it, where that is not the story's. */
  readonly by?: string;
};

/** An act with what makes it unique: who did it, on which indicator, as the how-manieth of its story. */
export interface PlacedAct {
  readonly key: string;
  readonly indicator: string;
  readonly agency: string;
  readonly act: Act;
}

/** What happens to one indicator in one part of the year. */
export interface Story {
  readonly indicator: string;
  /** Code of the agency whose officer reports: the lead agency, or one that coordinates. */
  readonly agency: string;
  readonly acts: readonly Act[];
}

export const story = (indicator: string, agency: string, ...acts: readonly (readonly Act[])[]): Story => ({
  indicator,
  agency,
  acts: acts.flat(),
});

/** The usual way: report, upload, self-score and submit, all on one day. */
export const handedIn = (on: string, inputs: Inputs, document: SampleDocument): readonly Act[] => [
  report(on, inputs),
  upload(on, document),
  scored(on),
  submitted(on),
];

/** Handed in with the reason why there is no evidence. */
export const withoutEvidence = (on: string, inputs: Inputs, reason: string): readonly Act[] => [
  report(on, inputs),
  scored(on),
  { ...at(on), do: 'submit', reason },
];

/** Handed in where people decide the points, and say why. */
export const judged = (
  on: string,
  {
    inputs,
    document,
    reason,
  }: { readonly inputs: Inputs; readonly document: SampleDocument; readonly reason: string },
): readonly Act[] => [
  report(on, inputs),
  upload(on, document),
  { ...at(on), do: 'score', reason },
  submitted(on),
];

export const report = (on: string, inputs: Inputs): Act => ({ ...at(on), do: 'report', inputs });

export const upload = (on: string, document: SampleDocument): Act => ({ ...at(on), do: 'upload', document });

export const scored = (on: string): Act => ({ ...at(on), do: 'score' });

export const submitted = (on: string): Act => ({ ...at(on), do: 'submit' });

export const recalled = (on: string, reason: string): Act => ({ ...at(on), do: 'recall', reason });

export const withdrawn = (on: string, document: SampleDocument, reason: string): Act => ({
  ...at(on),
  do: 'withdraw',
  document,
  reason,
});

/** The same act, done by another agency. */
export const doneBy = (by: string, act: Act): Act => ({ ...act, by });

// Whoever hands quarter I in during April is late for it, not early for quarter II; so in January for quarter IV.
const BEGINS: readonly (readonly [from: string, period: PeriodCode])[] = [
  ['2025-10-15', '2025-Q4'],
  ['2025-07-15', '2025-Q3'],
  ['2025-05-01', '2025-Q2'],
];

const at = (on: string): { readonly on: string; readonly period: PeriodCode } => ({
  on,
  period: BEGINS.find(([from]) => on >= from)?.[1] ?? '2025-Q1',
});
