import { isSoundRule, type Party } from '#appraisal/obligation';
import { isDate } from '#kernel';
import { pointerTo, repeated, type Fault } from '../fault.js';
import type { ObligationDocument, ObligationRecord, UnitObligations } from '../obligations.js';
import { readingFaults } from './read-cells.js';

/** The codes that the registers hold. */
export interface KnownCodes {
  readonly agencies: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** Everything wrong with what the documents ask of a unit. */
export function obligationFaults(
  { unit, documents, obligations }: UnitObligations,
  { agencies, units }: KnownCodes,
): readonly Fault[] {
  return [
    ...unless(units.has(unit), '/unit', `Danh bạ không có đơn vị “${unit}”.`),
    ...documents.flatMap(documentFaults),
    ...repeated(obligations, ({ id }) => id).map(([index, { id }]) => ({
      pointer: pointerTo('obligations', index, 'id'),
      message: `Mã “${id}” đã có ở một nghĩa vụ trước.`,
    })),
    ...obligations.flatMap((obligation, index) =>
      [
        ...partyFaults(obligation, agencies),
        ...ruleFaults(obligation),
        ...sourceFaults(obligation, documents),
      ].map(({ pointer, message }) => ({ pointer: pointerTo('obligations', index) + pointer, message })),
    ),
  ];
}

function documentFaults(
  { issuedOn, inForce: { from, to } }: ObligationDocument,
  index: number,
): readonly Fault[] {
  const isSound = isDate(issuedOn) && isDate(from) && from >= issuedOn;
  return [
    ...unless(
      isSound,
      pointerTo('documents', index, 'inForce', 'from'),
      `“${from}” không phải là một ngày có thật từ ngày ban hành ${issuedOn}.`,
    ),
    ...unless(
      to === null || (isDate(to) && to >= from),
      pointerTo('documents', index, 'inForce', 'to'),
      `“${to}” không phải là một ngày có thật từ ${from}.`,
    ),
  ];
}

const partyFaults = ({ from, to }: ObligationRecord, agencies: ReadonlySet<string>): readonly Fault[] =>
  [['/from/agency', from] as const, ...(to === null ? [] : [['/to/agency', to] as const])].flatMap(
    ([pointer, party]) => agencyFaults(party, pointer, agencies),
  );

const agencyFaults = ({ agency }: Party, pointer: string, agencies: ReadonlySet<string>): readonly Fault[] =>
  unless(agency === null || agencies.has(agency), pointer, `Danh bạ không có cơ quan “${agency}”.`);

const ruleFaults = ({ rule }: ObligationRecord): readonly Fault[] =>
  unless(isSoundRule(rule), '/rule', 'Quy tắc thời hạn có ngày không có thật hoặc ngoài khoảng 1 tới 28.');

function sourceFaults(
  { source }: ObligationRecord,
  documents: readonly ObligationDocument[],
): readonly Fault[] {
  const document = documents.find(({ number }) => number === source.document);
  if (!document) {
    return [
      { pointer: '/source/document', message: `Không có văn bản “${source.document}” trong danh sách.` },
    ];
  }
  return readingFaults([{ pointer: '/source', reading: source }], document.lines);
}

const unless = (isSound: boolean, pointer: string, message: string): readonly Fault[] =>
  isSound ? [] : [{ pointer, message }];
