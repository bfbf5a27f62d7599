import type { ReportsOwed, TaskDue, TaskLine, TaskReportView, TaskStanding } from '#appraisal/task';
import { formatDecimal, readableDate } from '#kernel';

/** More codes than this hide what a line is about. */
const CODES_SHOWN = 5;

const STATES: Readonly<Record<TaskStanding, string>> = {
  unreported: 'chưa có báo cáo',
  'not-started': 'chưa bắt đầu',
  'under-way': 'đang làm',
  blocked: 'vướng mắc',
  done: 'đã xong',
};

/** Tasks as the command line prints them. */
export function tasksInWords(tasks: readonly TaskLine[]): readonly string[] {
  if (tasks.length === 0) return ['Không có nhiệm vụ nào như vậy.'];
  const isSample = tasks.some(({ synthetic }) => synthetic);
  return [
    ...tasks.flatMap(taskInWords),
    `Tổng cộng: ${tasks.length} nhiệm vụ.`,
    ...(isSample ? ['Dữ liệu mẫu, không phải số liệu thật.'] : []),
  ];
}

function taskInWords({
  id,
  place,
  content,
  leads,
  due,
  state,
  overdue,
  lastReport,
}: TaskLine): readonly string[] {
  const late = overdue.length > 0 ? `; QUÁ HẠN từ ${overdue.map(readableDate).join(', ')}` : '';
  return [
    `${id} (${place}) ${content}`,
    `      chủ trì: ${leads.join(', ')}; thời gian: ${due.map(dueInWords).join('; ')}`,
    `      ${STATES[state]}${late}${lastReport ? `; ${reportInWords(lastReport)}` : ''}`,
  ];
}

const dueInWords = ({ what, dueBefore }: TaskDue): string =>
  `${what}: ${dueBefore === null ? 'thường xuyên' : `trước ${readableDate(dueBefore)}`}`;

function reportInWords({ agency, period, percent, progress, late }: TaskReportView): string {
  const done = percent === null ? '' : ` ${formatDecimal(percent)}%`;
  return `${agency} báo cáo kỳ ${period}${late ? ' (muộn)' : ''}:${done} ${progress}`;
}

/** Reports that have not come, as the command line prints them. */
export function owedInWords(owed: readonly ReportsOwed[]): readonly string[] {
  if (owed.length === 0) return ['Không thiếu báo cáo nào.'];
  return owed.map(({ task, label, dueBefore, strict, state, owing, ...without }) => {
    const codes = [...without.leadsWithout, ...without.coordinatingWithout];
    const more = codes.length > CODES_SHOWN ? ` và ${codes.length - CODES_SHOWN} cơ quan nữa` : '';
    const due = `${strict ? 'trước' : 'đến hết'} ${readableDate(dueBefore)}`;
    const word = state === 'missing' ? 'THIẾU' : 'còn hạn';
    return `${task} ${label}, ${due}: ${word} ${codes.length}/${owing} (${codes.slice(0, CODES_SHOWN).join(', ')}${more})`;
  });
}
