export interface DossierId {
  readonly unit: string;
  readonly year: number;
  readonly framework: string;
  /** Code as the framework writes it: `8.1`. */
  readonly indicator: string;
}

/** `khanhhoa.2025.405.8.1`: as people and addresses write it. */
export const dossierKey = ({ unit, year, framework, indicator }: DossierId): string =>
  `${unit}.${year}.${framework}.${indicator}`;

export const dossierStream = ({ unit, year, framework, indicator }: DossierId): string =>
  `dossier-${unit}.${year}.${framework}.${indicator.replaceAll('.', '_')}`;

const KEY = /^([a-z0-9]+)\.(\d{4})\.([A-Za-z0-9]+)\.([A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*)$/;

/** Undefined when the text is no dossier's key. */
export function parseDossierKey(key: string): DossierId | undefined {
  const [, unit, year, framework, indicator] = KEY.exec(key) ?? [];
  return unit && year && framework && indicator
    ? { unit, year: Number(year), framework, indicator }
    : undefined;
}

/** The five stages of a score, in the order of the work; a later one never overwrites an earlier one. */
export const STAGES = ['self', 'preliminary', 'council', 'ministry', 'published'] as const;
export type Stage = (typeof STAGES)[number];

/** What a citation of a document needs: số/ký hiệu, tên, ngày, trích yếu. */
export interface Citation {
  readonly number: string;
  readonly title: string;
  /** yyyy-mm-dd */
  readonly issuedOn: string;
  readonly summary: string;
}

/** A citation as it is kept: the number as typed, and in the form that two spellings share (null: not recognised). */
export interface KeptCitation extends Citation {
  readonly normalisedNumber: string | null;
}

/** A file in the evidence store, as it was received. */
export interface StoredFile {
  /** SHA-256, hex: the file's address in the store and its name within the dossier. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  /** NFC, as the officer named it. */
  readonly fileName: string;
}
