import type { EntryRecord, ReferenceData } from '#reference-data';
import { story, upload, type SampleDocument, type Story } from './act.js';

const AGENCIES = 'agencies/khanhhoa.json';

/** What localities send evidence for, turn by turn, and what it is about. */
const LOCAL: readonly (readonly [indicator: string, topic: SampleDocument])[] = [
  ['4.5', 'QĐ Tổ công nghệ số cộng đồng'],
  ['8.3', 'BC kỹ năng số của người dân'],
  ['4.6', 'BC lớp phổ cập kỹ năng số'],
  ['4.1', 'QĐ đầu mối chuyển đổi số'],
  ['4.4', 'BC cử người dự tập huấn chuyển đổi số'],
];
const SENT_ON = ['2025-09-03', '2025-12-03'] as const;

/** Evidence that has a story of its own: rejected, late, or of a department that coordinates. */
const OWN: Readonly<
  Record<string, { readonly indicator: string; readonly on: string; readonly topic: SampleDocument }>
> = {
  phuongcamlinh: { indicator: '1.3', on: '2025-12-04', topic: 'BC chuyên mục chuyển đổi số trên trang' },
  // After the dossier was returned, and after quarter IV was due.
  xabacai: { indicator: '4.1', on: '2026-01-05', topic: 'QĐ đầu mối chuyển đổi số' },
  vptinhuy: { indicator: '1.2', on: '2025-12-04', topic: 'BC tham mưu chỉ đạo' },
  sodantoctongiao: { indicator: '1.3', on: '2025-12-04', topic: 'BC chuyên mục chuyển đổi số trên trang' },
  baophatthanhtruyenhinh: { indicator: '1.4', on: '2025-09-04', topic: 'BC chuyên mục đã phát' },
  bhxhkhuvucxxiv: { indicator: '4.2', on: '2025-12-04', topic: 'BC người chuyên trách' },
  sogddt: { indicator: '4.4', on: '2025-12-04', topic: 'BC tập huấn giáo viên' },
  sonnmt: { indicator: '5.1', on: '2025-09-04', topic: 'QĐ phê duyệt cấp độ an toàn' },
  soyte: { indicator: '5.2', on: '2025-12-04', topic: 'BC phương án theo cấp độ' },
  thanhtratinh: { indicator: '5.3', on: '2025-12-04', topic: 'BC giám sát an toàn thông tin' },
  sotuphap: { indicator: '6.3', on: '2025-09-04', topic: 'BC khai thác cơ sở dữ liệu hộ tịch' },
  thongketinh: { indicator: '7.1', on: '2025-12-04', topic: 'BC số liệu GRDP' },
};

/** Agencies of the year's end; groups and closed agencies act no more. */
export const actingAgencies = ({ registers }: ReferenceData): readonly EntryRecord[] =>
  (registers.find(({ file }) => file === AGENCIES)?.content.entries ?? []).filter(
    ({ kind, validTo }) => kind !== 'group' && (validTo === null || validTo >= '2025-12-31'),
  );

/** The document of an agency that has one of its own. Throws when it has none: a mistake in a story. */
export function ownDocument(agencies: readonly EntryRecord[], code: string): SampleDocument {
  const own = OWN[code];
  const agency = agencies.find((entry) => entry.code === code);
  if (!own || !agency) throw new Error(`${code} sends no document of its own`);
  return `${own.topic} của ${agency.name}`;
}

/** One document of each agency that coordinates and leads nothing: every commune, and departments by name. */
export function contributions(agencies: readonly EntryRecord[]): readonly Story[] {
  const own = agencies.flatMap(({ code }) => {
    const sent = OWN[code];
    return sent ? [story(sent.indicator, code, [upload(sent.on, ownDocument(agencies, code))])] : [];
  });
  const communes = agencies.filter(({ code, kind }) => kind === 'commune' && !OWN[code]);
  const local = communes.flatMap(({ code, name }, index) => {
    const turn = LOCAL[index % LOCAL.length];
    const on = SENT_ON[Math.floor(index / LOCAL.length) % SENT_ON.length];
    return turn && on ? [story(turn[0], code, [upload(on, `${turn[1]} của ${name}`)])] : [];
  });
  return [...own, ...local];
}
