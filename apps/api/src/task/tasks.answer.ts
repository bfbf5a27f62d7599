import { IntersectionType } from '@nestjs/swagger';
import {
  DUE_KINDS,
  REPORT_STATES,
  TASK_STATES,
  type DueKind,
  type ReportsOwed,
  type ReportState,
  type TaskDue,
  type TaskLine,
  type TaskReportView,
  type TaskStanding,
  type TaskView,
} from '#appraisal/task';
import { Field } from '../http/answer-field.js';
import { PageOf, SampledAnswer } from '../http/read.answer.js';
import { RhythmShown, TaskReadings, TaskSourceShown } from './task-source.answer.js';

const OWED_STATES = ['due', 'missing'] as const;
const PERIOD_KINDS = ['month', 'quarter'] as const;

class TaskDueShown implements TaskDue {
  @Field.text('việc gì', { example: 'Hoàn thành' })
  readonly what!: string;

  @Field.choice(DUE_KINDS, 'trong năm, trong quý, hay thường xuyên')
  readonly kind!: DueKind;

  @Field.day('xong trước ngày này; null: thường xuyên', { nullable: true, example: '2026-01-01' })
  readonly dueBefore!: string | null;
}

class TaskReportShown implements TaskReportView {
  @Field.text('mã cơ quan báo cáo', { example: 'soyte' })
  readonly agency!: string;

  @Field.text('tháng hoặc quý', { example: '2025-05' })
  readonly period!: string;

  @Field.choice(REPORT_STATES, 'tình trạng cơ quan báo cáo')
  readonly state!: ReportState;

  @Field.text('đã làm được gì')
  readonly progress!: string;

  @Field.decimal('tỷ lệ hoàn thành, từ 0 tới 100; null: không ghi', { nullable: true, example: '62.5' })
  readonly percent!: string | null;

  @Field.text('vướng mắc gì, hoặc vì sao sửa báo cáo trước', { nullable: true })
  readonly reason!: string | null;

  @Field.day('ngày báo cáo')
  readonly reportedOn!: string;

  @Field.day('hạn đã dùng để xét muộn: báo cáo trước ngày này')
  readonly dueBefore!: string;

  @Field.flag('báo cáo lần đầu của kỳ đã muộn')
  readonly late!: boolean;

  @Field.flag('đã sửa báo cáo trước của kỳ')
  readonly corrected!: boolean;
}

class ReportsOwedShown implements ReportsOwed {
  @Field.text('mã nhiệm vụ', { example: '954.07' })
  readonly task!: string;

  @Field.text('tháng hoặc quý', { example: '2025-05' })
  readonly period!: string;

  @Field.text('tên kỳ', { example: 'tháng 5/2025' })
  readonly label!: string;

  @Field.choice(PERIOD_KINDS, 'báo cáo tháng hay quý')
  readonly kind!: ReportsOwed['kind'];

  @Field.day('hạn báo cáo', { example: '2025-05-20' })
  readonly dueBefore!: string;

  @Field.flag('đúng ngày đó đã là muộn')
  readonly strict!: boolean;

  @Field.choice(OWED_STATES, 'còn hạn, hay đã thiếu')
  readonly state!: ReportsOwed['state'];

  @Field.whole('số cơ quan phải báo cáo, kể từng thành viên của nhóm')
  readonly owing!: number;

  @Field.texts('cơ quan chủ trì (báo cáo quý: cơ quan tổng hợp) chưa báo cáo')
  readonly leadsWithout!: readonly string[];

  @Field.texts('cơ quan phối hợp chưa báo cáo')
  readonly coordinatingWithout!: readonly string[];
}

class TaskShown implements TaskLine {
  @Field.text('mã nhiệm vụ: số văn bản và số thứ tự', { example: '954.07' })
  readonly id!: string;

  @Field.text('vị trí trong văn bản', { example: '1.6.a' })
  readonly place!: string;

  @Field.text('tiêu đề của mục; null: bản chép không có', { nullable: true })
  readonly heading!: string | null;

  @Field.text('nội dung thực hiện')
  readonly content!: string;

  @Field.texts('mã cơ quan chủ trì; nhóm là một mã')
  readonly leads!: readonly string[];

  @Field.texts('mã cơ quan phối hợp')
  readonly coordinating!: readonly string[];

  @Field.parts(TaskDueShown, 'thời gian thực hiện')
  readonly due!: readonly TaskDueShown[];

  @Field.choice(TASK_STATES, 'tình trạng theo báo cáo của mọi cơ quan chủ trì; done: phần có hạn đã xong')
  readonly state!: TaskStanding;

  @Field.texts('hạn đã qua mà chưa xong, yyyy-mm-dd')
  readonly overdue!: readonly string[];

  @Field.part(TaskReportShown, 'báo cáo của kỳ mới nhất; null: chưa có', { nullable: true })
  readonly lastReport!: TaskReportShown | null;

  @Field.flag('có dữ liệu mẫu, không phải số liệu thật')
  readonly synthetic!: boolean;

  @Field.text('số lần ghi gần nhất của nhiệm vụ', { example: '3' })
  readonly revision!: string;
}

class WholeTaskShown extends TaskShown implements TaskView {
  @Field.parts(RhythmShown, 'chế độ báo cáo')
  readonly reporting!: readonly RhythmShown[];

  @Field.day('báo cáo các kỳ bắt đầu tới ngày này; null: không có hạn cuối', { nullable: true })
  readonly reportUntil!: string | null;

  @Field.part(TaskSourceShown, 'văn bản giao')
  readonly source!: TaskSourceShown;

  @Field.part(TaskReadings, 'từng ô được đọc thế nào')
  readonly readings!: TaskReadings;

  @Field.parts(TaskReportShown, 'báo cáo cuối của từng cơ quan cho từng kỳ, kỳ mới trước')
  readonly reports!: readonly TaskReportShown[];

  @Field.parts(ReportsOwedShown, 'các kỳ còn thiếu báo cáo, theo hạn')
  readonly owed!: readonly ReportsOwedShown[];
}

export class TaskAnswer extends IntersectionType(WholeTaskShown, SampledAnswer) {}

export class TaskPage extends PageOf(TaskShown) {}
