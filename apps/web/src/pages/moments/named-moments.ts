import type { CycleShown } from '../../client/types.gen.js';

/** A moment that people call by a name: when a year's results were published, or the Ministry's were taken over. */
export interface NamedMoment {
  readonly kind: 'published' | 'ministry';
  readonly cycle: string;
  readonly year: number;
  readonly unit: string;
  readonly position: string;
  readonly document: { readonly number: string; readonly issuedOn: string } | undefined;
}

/** The named moments of all years, the latest first. */
export const momentsOf = (cycles: readonly CycleShown[]): readonly NamedMoment[] =>
  cycles
    .flatMap(({ key, year, unit, results, published }): readonly NamedMoment[] => {
      const of = { cycle: key, year, unit };
      return [
        ...(published
          ? [
              {
                ...of,
                kind: 'published' as const,
                position: published.position,
                document: published.document,
              },
            ]
          : []),
        ...results
          .filter(({ stage }) => stage === 'ministry')
          .map(({ position, document }) => ({ ...of, kind: 'ministry' as const, position, document })),
      ];
    })
    .toSorted((a, b) => (BigInt(b.position) < BigInt(a.position) ? -1 : 1));
