import type { ReportingRule, TaskCell, TaskReading, TaskSource } from '#appraisal/task';
import { Field } from '../http/answer-field.js';
import { HOW_READ } from '../registry/agencies.answer.js';

class TaskReadingShown implements TaskReading {
  @Field.choice(HOW_READ, 'ghi rõ, lấy theo chỗ khác, hay chưa rõ')
  readonly how!: TaskReading['how'];

  @Field.whole('dòng của tệp văn bản')
  readonly line!: number;

  @Field.text('nguyên văn, khi khác với giá trị', { optional: true })
  readonly typed?: string;

  @Field.text('vì sao đọc như vậy', { optional: true })
  readonly why?: string;
}

class SectionReadingShown extends TaskReadingShown {
  @Field.text('mục của văn bản')
  readonly section!: string;
}

export class RhythmShown implements ReportingRule {
  @Field.choice(['month', 'quarter'], 'hằng tháng hay hằng quý')
  readonly kind!: ReportingRule['kind'];

  @Field.whole('trước ngày này của tháng cuối kỳ')
  readonly beforeDay!: number;

  @Field.flag('đúng ngày đó đã là muộn')
  readonly strict!: boolean;

  @Field.text('mã cơ quan báo cáo thay cho tất cả; null: mỗi cơ quan tự báo cáo', { nullable: true })
  readonly by!: string | null;

  @Field.text('nơi nhận')
  readonly to!: string;

  @Field.part(SectionReadingShown, 'ghi ở đâu, đọc thế nào')
  readonly reading!: SectionReadingShown;
}

export class TaskSourceShown implements TaskSource {
  @Field.text('số/ký hiệu văn bản', { example: '954/QĐ-UBND' })
  readonly document!: string;

  @Field.text('trích yếu')
  readonly title!: string;

  @Field.day('ngày ban hành')
  readonly issuedOn!: string;

  @Field.text('mục', { example: 'Mục III' })
  readonly section!: string;

  @Field.text('tệp văn bản trong bộ kế hoạch')
  readonly file!: string;
}

export class TaskReadings implements Readonly<Record<TaskCell, TaskReadingShown>> {
  @Field.part(TaskReadingShown, 'vị trí')
  readonly place!: TaskReadingShown;

  @Field.part(TaskReadingShown, 'tiêu đề')
  readonly heading!: TaskReadingShown;

  @Field.part(TaskReadingShown, 'nội dung')
  readonly content!: TaskReadingShown;

  @Field.part(TaskReadingShown, 'cơ quan chủ trì')
  readonly leads!: TaskReadingShown;

  @Field.part(TaskReadingShown, 'cơ quan phối hợp')
  readonly coordinating!: TaskReadingShown;

  @Field.part(TaskReadingShown, 'thời gian thực hiện')
  readonly due!: TaskReadingShown;
}
