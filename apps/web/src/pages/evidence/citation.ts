/** What a citation needs (Decree 30/2020), as typed. */
export interface Citation {
  readonly period: string;
  readonly number: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly summary: string;
}

export const CITATION_FIELDS = ['number', 'title', 'issuedOn', 'summary'] as const;

export const LENGTHS_MAX = { number: 100, title: 500, issuedOn: 10, summary: 2_000 } as const;

export const emptyCitation = (period: string): Citation => ({
  period,
  number: '',
  title: '',
  issuedOn: '',
  summary: '',
});

/** The fields that are still empty. */
export const missingOf = (citation: Citation): readonly (typeof CITATION_FIELDS)[number][] =>
  CITATION_FIELDS.filter((name) => citation[name].trim() === '');

export function formOf(file: File, citation: Citation): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(citation)) form.append(name, String(value).trim());
  // A name written apart (NFD, as phones do) is another name to some file systems.
  form.append('file', file, file.name.normalize('NFC'));
  return form;
}
