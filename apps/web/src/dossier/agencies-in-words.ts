/** A word of small letters that stands alone: a code, or an ordinary word. `cb.congantinh` is an account, and no agency. */
const WORD = /(?<![\p{L}\d.])[a-z]{3,}(?![\p{L}\d]|\.\p{L})/gu;

/** A sentence of the ledger with agencies by name: events know them by code alone. `nameOf` gives back what is no code. */
export const agenciesInWords = (sentence: string, nameOf: (code: string) => string): string =>
  sentence.replace(WORD, nameOf);
