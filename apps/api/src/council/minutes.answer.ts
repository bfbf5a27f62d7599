import type { Minutes, MinutesItem } from '#appraisal/council';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';

class MinutesItemShown implements MinutesItem {
  @Field.text('mã chỉ số', { example: '8.1' })
  readonly indicator!: string;

  @Field.text('chỉ số trong một câu')
  readonly heading!: string;

  @Field.texts('các đề nghị')
  readonly proposals!: readonly string[];

  @Field.texts('ai không biểu quyết: xung đột lợi ích hoặc tự rút')
  readonly withheld!: readonly string[];

  @Field.texts('kết quả biểu quyết; rỗng khi chưa quyết định')
  readonly result!: readonly string[];

  @Field.text('quyết định')
  readonly decision!: string;

  @Field.text('lý do', { nullable: true })
  readonly reason!: string | null;

  @Field.text('căn cứ', { nullable: true })
  readonly basis!: string | null;
}

export class MinutesAnswer extends SampledAnswer implements Minutes {
  @Field.text('mã phiên họp', { example: '2026-02-10-hd1' })
  readonly session!: string;

  @Field.text('mã kỳ đánh giá', { example: 'khanhhoa.2025.405' })
  readonly cycle!: string;

  @Field.text('tên đơn vị khi triệu tập', { nullable: true })
  readonly unitName!: string | null;

  @Field.day('ngày họp')
  readonly heldOn!: string;

  @Field.flag('false: phiên họp chưa kết thúc, đây là dự thảo')
  readonly final!: boolean;

  @Field.text('về việc gì')
  readonly title!: string;

  @Field.texts('thời gian, địa điểm, số thành viên tối thiểu')
  readonly opening!: readonly string[];

  @Field.texts('thành phần có mặt')
  readonly attending!: readonly string[];

  @Field.texts('vắng mặt')
  readonly absent!: readonly string[];

  @Field.parts(MinutesItemShown, 'nội dung từng chỉ số')
  readonly items!: readonly MinutesItemShown[];

  @Field.texts('kết thúc')
  readonly closing!: readonly string[];
}
