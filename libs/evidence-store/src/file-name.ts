import { FileNameUnusable, type FileNameFault } from './refusals.js';

const NAME_BYTES_MAX = 255;

/**
 * In the order they are looked for. Names are refused, never repaired: the name in the ledger must be the one
 * on the officer's own disk, and a silently changed name is a different piece of evidence to a reader.
 * Cf holds the marks that reverse text (U+202E makes "gpj.exe" read "exe.jpg") and the zero-width ones.
 */
const FAULTS: readonly (readonly [FileNameFault, RegExp])[] = [
  ['empty', /^$/],
  ['broken-encoding', /[\ufffd\p{Cs}]/u],
  ['control-character', /[\p{Cc}\p{Zl}\p{Zp}]/u],
  ['hidden-character', /\p{Cf}/u],
  ['path-separator', /[/\\]/],
  ['reserved-character', /[<>:"|?*]/],
  ['leading-mark', /^[.-]/],
  ['trailing-dot', /\.$/],
  ['reserved-name', /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])\s*(?:\.|$)/i],
];

/**
 * The name to keep: as typed, in NFC, without spaces at its ends. Vietnamese letters stay as they are.
 * The store never makes a path of it. Throws FileNameUnusable.
 */
export function checkFileName(typed: string): string {
  const name = typed.normalize('NFC').replace(/^ +| +$/g, '');
  const found = FAULTS.find(([, pattern]) => pattern.test(name));
  if (found) throw new FileNameUnusable(found[0]);
  if (Buffer.byteLength(name) > NAME_BYTES_MAX) throw new FileNameUnusable('too-long');
  return name;
}
