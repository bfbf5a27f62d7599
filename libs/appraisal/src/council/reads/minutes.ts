import { readableDate, readableInstant } from '#kernel';
import type { MemberView, Minutes, SessionView } from '../queries.js';
import { SEAT_WORDS } from '../words.js';
import { minutesItem } from './minutes-item.js';

/** A session's minutes in sentences; a draft while the session is open. */
export function minutesOf(view: SessionView): Minutes {
  const { session, cycle, unitName, heldOn, synthetic, members, agenda } = view;
  const attending = members.filter(({ presentAt }) => presentAt !== null);
  const absent = members.filter(({ presentAt }) => presentAt === null);
  return {
    session,
    cycle,
    unitName,
    heldOn,
    final: view.status === 'closed',
    title: `Họp Hội đồng thẩm định điểm chuyển đổi số, ${cycleInWords(cycle)}`,
    opening: [
      `Phiên họp ${session} ngày ${readableDate(heldOn)}, tại ${view.place}.`,
      `Triệu tập và ghi vào sổ lúc ${readableInstant(view.convenedAt)}.`,
      `Cần ít nhất ${view.quorum}/${members.length} thành viên có mặt được biểu quyết để quyết định một chỉ số.`,
    ],
    attending: attending.map(attendingInWords),
    absent: absent.map(seatInWords),
    items: agenda.map((item) => minutesItem(item, members)),
    closing: closingOf(view),
    synthetic,
  };
}

/** "năm 2025, bộ chỉ số 405": the unit stands in the letterhead. */
function cycleInWords(cycle: string): string {
  const [, year, framework] = cycle.split('.');
  return `năm ${year}, bộ chỉ số ${framework}`;
}

const seatInWords = ({ id, agencyName, role }: MemberView): string =>
  `${id}, ${agencyName}: ${SEAT_WORDS[role]}.`;

function attendingInWords(member: MemberView): string {
  const { id, markedBy, presentAt } = member;
  const at = presentAt === null ? '' : ` Có mặt lúc ${readableInstant(presentAt)}`;
  return `${seatInWords(member)}${at}${markedBy === id ? '' : ` (${markedBy} điểm danh thay)`}.`;
}

function closingOf({ status, closedAt, agenda, decidedCount }: SessionView): readonly string[] {
  const open = agenda.filter(({ decision }) => decision === null).map(({ indicator }) => indicator);
  const count = `Đã quyết định ${decidedCount}/${agenda.length} chỉ số.`;
  const left = open.length === 0 ? [] : [`Chưa quyết định: ${open.join(', ')}.`];
  if (status === 'open' || closedAt === null)
    return [count, ...left, 'Phiên họp chưa kết thúc: đây là dự thảo biên bản.'];
  return [
    count,
    ...left,
    `Phiên họp kết thúc, ghi vào sổ lúc ${readableInstant(closedAt)}. Biên bản lập từ các sự kiện trong sổ.`,
  ];
}
