import type { TimelineRow } from '#appraisal/dossier';
import { readableDate, readableInstant, type LegalBasis } from '#kernel';

/** One event of a dossier on a line: where it stands in the ledger, when, by whom, what, why. */
export function eventInWords({
  position,
  effectiveOn,
  recordedAt,
  actor,
  sentence,
  reason,
}: TimelineRow): string {
  const day = effectiveOn
    ? `${readableDate(effectiveOn)}, ghi ${readableInstant(recordedAt)}`
    : readableInstant(recordedAt);
  return `[vị trí ${position}] ${day}, ${actor.id}: ${sentence}${reason ? ` Lý do: ${reason}` : ''}`;
}

/** The same, with the legal basis where the event has one. */
export const decisionInWords = (event: TimelineRow): string =>
  eventInWords(event) + (event.legalBasis ? ` Căn cứ: ${basisInWords(event.legalBasis)}.` : '');

const basisInWords = ({ number, issuedOn, clause }: LegalBasis): string =>
  [number, ...(issuedOn ? [`ngày ${readableDate(issuedOn)}`] : []), ...(clause ? [`(${clause})`] : [])].join(
    ' ',
  );
