import { isDate } from '#kernel';
import type { Assignment, ReportingRule, TaskDue } from './task.js';

/** Every month has these days. */
const DAY_MAX = 28;

/** What is wrong with an assignment, as Vietnamese sentences; empty when nothing is. */
export function assignmentFaults({
  content,
  leads,
  coordinating,
  due,
  reporting,
  source,
}: Pick<
  Assignment,
  'content' | 'leads' | 'coordinating' | 'due' | 'reporting' | 'source'
>): readonly string[] {
  const named = [...leads, ...coordinating];
  return [
    ...unless(content.trim() !== '', 'Nhiệm vụ phải có nội dung.'),
    ...unless(leads.length > 0, 'Nhiệm vụ phải có cơ quan chủ trì.'),
    ...unless(new Set(named).size === named.length, 'Một cơ quan được giao hai lần.'),
    ...unless(due.length > 0, 'Nhiệm vụ phải có thời gian thực hiện.'),
    ...unless(isDate(source.issuedOn), 'Ngày ban hành không có thật.'),
    ...due.flatMap((each) => dueFaults(each, source.issuedOn)),
    ...unless(
      new Set(reporting.map(({ kind }) => kind)).size === reporting.length && reporting.every(isSoundRule),
      'Chế độ báo cáo phải có ngày từ 1 tới 28, mỗi nhịp một lần.',
    ),
  ];
}

function dueFaults({ what, kind, dueBefore }: TaskDue, issuedOn: string): readonly string[] {
  if (kind === 'ongoing')
    return unless(dueBefore === null, `“${what}” là việc thường xuyên nên không có hạn.`);
  const isSound = dueBefore !== null && isDate(dueBefore) && dueBefore > issuedOn;
  return unless(isSound, `Hạn của “${what}” phải là một ngày có thật sau ngày ban hành.`);
}

const isSoundRule = ({ beforeDay }: ReportingRule): boolean =>
  Number.isInteger(beforeDay) && beforeDay >= 1 && beforeDay <= DAY_MAX;

const unless = (isSound: boolean, sentence: string): readonly string[] => (isSound ? [] : [sentence]);
