import type { LegalBasis } from '#kernel';
import { readableDate } from '#kernel';
import type { Choice, Seat } from './session.js';

/** The words of the minutes. */
export const SEAT_WORDS: Readonly<Record<Seat, string>> = {
  chair: 'Chủ tịch Hội đồng',
  secretary: 'Thư ký',
  member: 'Ủy viên',
};

export const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
  for: 'tán thành',
  against: 'không tán thành',
  abstain: 'không có ý kiến',
};

/** `4636/KH-UBND ngày 29/09/2025, “Kế hoạch…”, mục III`; what was not given is left out. */
export const basisInWords = ({ number, issuedOn, title, clause }: LegalBasis): string =>
  [
    `${number}${issuedOn === undefined ? '' : ` ngày ${readableDate(issuedOn)}`}`,
    ...(title === undefined ? [] : [`“${title}”`]),
    ...(clause === undefined ? [] : [clause]),
  ].join(', ');
