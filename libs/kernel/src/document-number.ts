import { withoutDiacritics } from './search.js';

/** A số/ký hiệu (Decree 30/2020, appendix I.II.3), as typed and in the form that two spellings share. */
export interface DocumentNumber {
  readonly typed: string;
  /** For comparing and searching: `0155/KH- UBND` and `155/KH-UBND` are the same document. */
  readonly normalised: string;
  /** Without leading zeros. */
  readonly number: string;
  /** Only legal documents carry it: `15/2022/TT-BTTTT`. */
  readonly year?: string;
  /** Abbreviation of the kind of document; an official letter (công văn) has none. */
  readonly kind?: string;
  /** Who issued it; for an official letter also the office that drafted it (`BTTTT-CATTT`). */
  readonly issuer: string;
}

const TYPED_LENGTH_MAX = 100;

/** Decree 30/2020 appendix III.I, then legal documents, then the Party's own. */
const KINDS = (
  'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB ' +
  'NĐ TT TTLT PL L VBHN CV KL'
).split(' ');

const SPELLINGS = new Map(KINDS.map((kind) => [kind.toUpperCase(), kind]));
// Typed without diacritics (QD, ND), unless that is another kind's own abbreviation: DA is dự án, HD is hướng dẫn.
for (const kind of KINDS) {
  const plain = withoutDiacritics(kind.toUpperCase());
  if (!SPELLINGS.has(plain)) SPELLINGS.set(plain, kind);
}

const NUMBER = String.raw`(?<number>\d{1,6}[a-zđ]?)`;
const WORD = String.raw`\p{Lu}[\p{Lu}\d.&]*`;
const STATE = new RegExp(`^${NUMBER}(?:/(?<year>(?:19|20)\\d\\d))?/(?<sign>${WORD}(?:-${WORD})*)$`, 'iu');
/** The Party writes number and kind the other way round: `57-NQ/TW`. */
const PARTY = new RegExp(`^${NUMBER}-(?<kind>${WORD})/(?<issuer>${WORD}(?:-${WORD})*)$`, 'iu');

/**
 * Reads a document number as officers type it: with or without "Số:", zero-padded, with stray spaces around
 * `/` and `-`, with another dash, in lower case or without diacritics. Gives undefined for anything else.
 */
export function parseDocumentNumber(typed: string): DocumentNumber | undefined {
  if (typed.length > TYPED_LENGTH_MAX) return undefined;
  const text = tidy(typed);
  const party = PARTY.exec(text)?.groups;
  if (party) return partyNumber(typed, party);
  const state = STATE.exec(text)?.groups;
  return state && stateNumber(typed, state);
}

type Groups = Readonly<Record<string, string | undefined>>;
type Sign = Pick<DocumentNumber, 'kind' | 'issuer'>;

function stateNumber(
  typed: string,
  { number: digits = '', year, sign = '' }: Groups,
): DocumentNumber | undefined {
  const signed = readSign(sign);
  if (!signed) return undefined;
  const number = withoutZeros(digits);
  const dated = year === undefined ? number : `${number}/${year}`;
  const { kind, issuer } = signed;
  const normalised = kind === undefined ? `${dated}/${issuer}` : `${dated}/${kind}-${issuer}`;
  return { typed, normalised, number, ...(year !== undefined && { year }), ...signed };
}

function readSign(sign: string): Sign | undefined {
  const [first = '', ...others] = sign.split('-');
  // "5/km" and "1/ngày" are no documents: a lone word counts only as an issuer written in capitals.
  if (others.length === 0) return /^\p{Lu}[\p{Lu}\d.&]+$/u.test(first) ? { issuer: first } : undefined;
  const kind = SPELLINGS.get(first.toUpperCase());
  return kind === undefined
    ? { issuer: sign.toUpperCase() }
    : { kind, issuer: others.join('-').toUpperCase() };
}

function partyNumber(typed: string, { number: digits = '', kind: sign = '', issuer: by = '' }: Groups) {
  const kind = SPELLINGS.get(sign.toUpperCase());
  if (kind === undefined) return undefined;
  const number = withoutZeros(digits);
  const issuer = by.toUpperCase();
  return { typed, normalised: `${number}-${kind}/${issuer}`, number, kind, issuer };
}

/** Old fonts and keyboards give Ð (U+00D0) for Đ, and word processors turn a hyphen into a dash. */
const tidy = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/[\u00d0\u00f0]/g, 'Đ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replace(/^số\s*:?\s*(?=\d)/iu, '')
    .replace(/\s*([/-])\s*/g, '$1');

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '').toLowerCase();
