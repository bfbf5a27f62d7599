import type { Command } from 'commander';
import { CalendarOf, type Calendar, type CalendarEntry } from '#appraisal/obligation';
import { readableDate } from '#kernel';
import { CommandFault } from '../command-fault.js';
import { readingVerb, type MomentOptions } from '../moment-options.js';
import { tell } from '../tell.js';
import { wholeNumber } from '../verb.js';

interface Options extends MomentOptions {
  readonly year: number;
  readonly unit: string;
}

export const calendar = (): Command =>
  readingVerb({
    name: 'calendar',
    summary: 'lịch báo cáo của một năm, theo ngày, kèm nguồn',
    description:
      'In mọi việc các văn bản yêu cầu cho một năm: hạn, ai làm, gửi ai, ghi ở mục và dòng nào. ' +
      'Hạn của tháng 01 năm sau đứng ở cuối; việc không ghi ngày đứng sau cùng.',
    examples: [
      ['calendar --year 2025', 'lịch năm 2025 của tỉnh Khánh Hòa'],
      ['calendar --year 2023 --unit vanninh', 'lịch năm 2023 của huyện Vạn Ninh'],
    ],
  })
    .requiredOption('--year <năm>', 'năm được báo cáo, ví dụ 2025', wholeNumber)
    .option('--unit <mã>', 'mã đơn vị', 'khanhhoa')
    .action(async ({ year, unit, ...when }: Options) => {
      await tell(when, async ({ queries, today }) => {
        const found = await queries.execute(new CalendarOf(unit, year, today));
        if (!found) throw noCalendar(unit);
        return { json: found, lines: inWords(found) };
      });
    });

const noCalendar = (unit: string): CommandFault =>
  new CommandFault(
    'cli.calendar-unknown',
    `Chưa có lịch báo cáo của đơn vị “${unit}”. Hãy kiểm tra --unit, ví dụ khanhhoa, hoặc nhập dữ liệu bằng lệnh import.`,
  );

function inWords({ unit, year, today, entries, synthetic }: Calendar): readonly string[] {
  if (entries.length === 0) return [`Không có văn bản nào yêu cầu ${unit} báo cáo cho năm ${year}.`];
  return [
    `Lịch báo cáo năm ${year} của ${unit}, tính tới ${readableDate(today)}`,
    ...entries.flatMap(entryInWords),
    ...(synthetic ? ['', 'Dữ liệu mẫu, không phải số liệu thật.'] : []),
  ];
}

function entryInWords(entry: CalendarEntry): readonly string[] {
  const { label, what, from, to, source } = entry;
  const marks = [
    ...(entry.past ? ['đã qua'] : []),
    ...(entry.inForce ? [] : ['trước khi văn bản có hiệu lực']),
  ];
  const mark = marks.length === 0 ? '' : ` [${marks.join('; ')}]`;
  return [
    `${dayInWords(entry)}: ${what}, ${label}${mark}`,
    `      ${from.name} → ${to?.name ?? '(văn bản không nói gửi ai)'}`,
    `      ${source.document}, ${source.section}, dòng ${source.line}${source.how === 'stated' ? '' : ` (${source.why ?? ''})`}`,
  ];
}

function dayInWords({ day, strict }: CalendarEntry): string {
  if (day === null) return 'không ghi ngày';
  return `${strict ? 'trước' : 'đến hết'} ${readableDate(day)}`;
}
