import { createHash } from 'node:crypto';
/** The value is not JSON: it would not read back as what was written. */
export class NotJson extends Error {
  override readonly name = 'NotJson';
}

export const DEPTH_MAX = 100;

/** Control characters, quote, backslash and surrogates: only text with one of these needs escaping (RFC 8785 section 3.2.2.2) or a check. */
const SPECIAL = /[^\u0020\u0021\u0023-\u005b\u005d-\ud7ff\ue000-\uffff]/;

/**
 * RFC 8785 text of a value; byte for byte what the `canonicalize` package gives (a property test holds them
 * together), in about two thirds of its time (ADR 0011). Stricter than the
 * package: what JSON would lose in silence (undefined in a list, a Date, a Map, a class instance) is refused;
 * a member that is undefined counts as absent. At most 100 levels deep, so a cycle is refused too.
 * Throws NotJson.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  switch (typeof value) {
    case 'string':
      return textOf(value);
    case 'number':
      return numberOf(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth === DEPTH_MAX)
        throw new NotJson(`a value nests deeper than ${DEPTH_MAX} levels, or in a circle`);
      return Array.isArray(value) ? listOf(value, depth + 1) : objectOf(value, depth + 1);
    default:
      throw new NotJson(`a ${typeof value} is not JSON`);
  }
}

function textOf(value: string): string {
  if (!SPECIAL.test(value)) return `"${value}"`;
  // A lone surrogate has no UTF-8 form: its bytes would not read back.
  if (!value.isWellFormed()) throw new NotJson('a text holds half of a surrogate pair');
  return JSON.stringify(value);
}

function numberOf(value: number): string {
  if (!Number.isFinite(value)) throw new NotJson(`${value} is not JSON`);
  return JSON.stringify(value);
}

function listOf(value: readonly unknown[], depth: number): string {
  let text = '[';
  for (let index = 0; index < value.length; index += 1) {
    if (index > 0) text += ',';
    text += canonicalJson(value[index], depth);
  }
  return `${text}]`;
}

function objectOf(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  // A plain object of another realm (a worker's message, a test runner's sandbox) has a parentless prototype too.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw new NotJson('only plain objects and lists are JSON');
  }
  let text = '{';
  // The default order of `sort` is by UTF-16 code unit, as RFC 8785 section 3.2.3 asks.
  for (const key of Object.keys(value).sort()) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member === undefined) continue;
    if (text.length > 1) text += ',';
    text += `${textOf(key)}:${canonicalJson(member, depth)}`;
  }
  return `${text}}`;
}

/** SHA-256 (hex) of a value's canonical JSON. Throws NotJson. */
export const canonicalDigest = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');
