import type { Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';

interface More {
  /** The member may be null. */
  readonly nullable?: true;
  /** The member may be absent. */
  readonly optional?: true;
  readonly example?: string;
}

/** All members of a union of words, checked by the compiler: `satisfies EveryOf<Union>`. */
export type EveryOf<Union extends string> = { readonly [Word in Union]: Word };

const field = (schema: ApiPropertyOptions, { nullable, optional, example }: More): PropertyDecorator =>
  (optional ? ApiPropertyOptional : ApiProperty)({
    ...schema,
    ...(nullable && { nullable }),
    ...(example !== undefined && { example }),
  });

/** One kind of text that all answers write alike. */
const textLike =
  (form: { readonly format?: string; readonly pattern?: string; readonly example: string }) =>
  (description: string, more: More = {}): PropertyDecorator =>
    field({ type: String, ...form, description }, more);

/** Members of answers as the OpenAPI document describes them; each takes what it means, in Vietnamese. */
export const Field = {
  text: (description: string, more: More = {}) => field({ type: String, description }, more),
  texts: (description: string, more: More = {}) => field({ type: [String], description }, more),
  /** Canonical: no binary float ever stands between the ledger and a reader. */
  decimal: textLike({ pattern: '^(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?$', example: '9.35' }),
  /** A decimal that may be below 0. */
  signed: textLike({ pattern: '^(0|-?([1-9][0-9]*(\\.[0-9]*[1-9])?|0\\.[0-9]*[1-9]))$', example: '12.5' }),
  position: textLike({ pattern: '^[0-9]+$', example: '128' }),
  day: textLike({ format: 'date', example: '2025-06-30' }),
  instant: textLike({ format: 'date-time', example: '2025-06-20T02:15:30.123456Z' }),
  /** From 0 up. */
  whole: (description: string, more: More = {}) => field({ type: 'integer', minimum: 0, description }, more),
  /** A list of numbers from 0 up. */
  numbers: (description: string, more: More = {}) =>
    field({ type: 'array', items: { type: 'integer', minimum: 0 }, description }, more),
  flag: (description: string, more: More = {}) => field({ type: Boolean, description }, more),
  choice: (
    words: readonly string[] | Readonly<Record<string, string>>,
    description: string,
    more: More = {},
  ) => field({ enum: Object.values(words), description }, more),
  /** A flat record of texts. */
  record: (description: string, more: More = {}) =>
    field({ type: 'object', additionalProperties: { type: 'string' }, description }, more),
  part: (type: Type<object>, description: string, more: More = {}) => field({ type, description }, more),
  parts: (type: Type<object>, description: string, more: More = {}) =>
    field({ type: [type], description }, more),
};
