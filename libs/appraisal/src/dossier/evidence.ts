import { parseDocumentNumber } from '#kernel';
import type { UploadEvidence, WithdrawEvidence } from './commands.js';
import type { DossierEvent } from './events.js';
import {
  CitationFaulty,
  EvidenceDuplicate,
  EvidenceUnknown,
  PeriodSubmitted,
  ReasonMissing,
} from './refusals.js';
import { timeliness, type HandingInFacts, type DossierState } from './state.js';

export function evidenceUploaded(
  { target, data }: UploadEvidence,
  state: DossierState,
  facts: HandingInFacts,
): readonly DossierEvent[] {
  const held = state.evidence.get(data.file.digest);
  if (held) throw new EvidenceDuplicate(held.file.fileName, held.citation.number);
  checkCitation(data.citation, facts.today);
  const normalisedNumber = parseDocumentNumber(data.citation.number)?.normalised ?? null;
  const citation = { ...data.citation, normalisedNumber };
  return [
    { type: 'EvidenceUploaded', data: { ...target, ...data, citation, by: facts.by, ...timeliness(facts) } },
  ];
}

export function evidenceWithdrawn(
  { target, data, context }: WithdrawEvidence,
  state: DossierState,
): readonly DossierEvent[] {
  const held = state.evidence.get(data.digest);
  if (!held) throw new EvidenceUnknown(data.digest);
  if (state.submitted.has(held.period)) throw new PeriodSubmitted(held.period);
  if (!context.reason?.trim()) throw new ReasonMissing('Rút minh chứng');
  return [{ type: 'EvidenceWithdrawn', data: { ...target, digest: data.digest } }];
}

/** All four parts of a citation, and a date that has come. */
function checkCitation(citation: UploadEvidence['data']['citation'], today: string): void {
  const parts = {
    'số/ký hiệu': citation.number,
    'tên văn bản': citation.title,
    'trích yếu': citation.summary,
  };
  for (const [field, value] of Object.entries(parts)) {
    if (!value.trim()) throw new CitationFaulty(field, 'chưa ghi. Hãy ghi như trên văn bản.');
  }
  if (citation.issuedOn > today) {
    throw new CitationFaulty('ngày ban hành', 'ngày này chưa tới. Hãy ghi ngày trên văn bản.');
  }
}
