import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

/** The moment that every read of a page is asked for: as search parameters, so that a link shows the same to others. */
export interface Moment {
  readonly asOf?: string;
  readonly atPosition?: string;
  readonly trueOn?: string;
}

/** The same in the address, where undefined takes a parameter away. */
export type MomentSearch = { readonly [Name in keyof Moment]: string | undefined };

export const NOW: MomentSearch = { asOf: undefined, atPosition: undefined, trueOn: undefined };

const PATTERNS = {
  asOf: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
  atPosition: /^\d{1,18}$/,
  trueOn: /^\d{4}-\d{2}-\d{2}$/,
} as const;

type Name = keyof typeof PATTERNS;
export const MOMENT_NAMES: readonly Name[] = ['asOf', 'atPosition', 'trueOn'];

/** What a link says of the moment; words that the API would not understand are left out. */
export function readMoment(search: Readonly<Record<string, unknown>>): MomentSearch {
  const said = MOMENT_NAMES.flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' && PATTERNS[name].test(value) ? [[name, value] as const] : [];
  });
  const { asOf, ...rest }: Moment = Object.fromEntries(said);
  // The API takes one of the two.
  return asOf === undefined || rest.atPosition !== undefined ? rest : { ...rest, asOf };
}

/** The last moment of a day in Viet Nam, as the API reads it. */
export const endOfDay = (day: string): string => `${day}T23:59:59+07:00`;

export const isPast = (moment: Moment): boolean => MOMENT_NAMES.some((name) => moment[name] !== undefined);

export function useMoment(): Moment {
  const { asOf, atPosition, trueOn } = useSearch({ strict: false });
  return useMemo(
    () => ({
      ...(asOf !== undefined && { asOf }),
      ...(atPosition !== undefined && { atPosition }),
      ...(trueOn !== undefined && { trueOn }),
    }),
    [asOf, atPosition, trueOn],
  );
}
