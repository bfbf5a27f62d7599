import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Field } from './answer-field.js';
import type { FieldProblem } from './problem.js';

class FieldProblemView implements FieldProblem {
  @ApiProperty({ example: '/inputs', description: 'JSON pointer vào nội dung, hoặc tên tham số' })
  readonly pointer!: string;

  @ApiProperty({ example: 'isFlatTexts', description: 'quy tắc bị vi phạm' })
  readonly code!: string;

  @ApiProperty({ description: 'cần sửa gì' })
  readonly detail!: string;
}

/** RFC 9457 with our members; a refusal's own figures stand beside them. */
export class ProblemView {
  @ApiProperty({ example: '/problems/dossier-submitted', description: 'trang giải thích' })
  readonly type!: string;

  @ApiProperty({ description: 'loại lỗi, vài chữ' })
  readonly title!: string;

  @ApiProperty({ type: 'integer', description: 'trạng thái HTTP' })
  readonly status!: number;

  @ApiProperty({ description: 'một câu, nói cả việc cần làm tiếp' })
  readonly detail!: string;

  @ApiProperty({ description: 'địa chỉ đã hỏi' })
  readonly instance!: string;

  @ApiProperty({ example: 'dossier.submitted', description: 'mã lỗi cho máy, không đổi' })
  readonly errorCode!: string;

  @ApiProperty({ description: 'gửi mã này khi báo lỗi' })
  readonly traceId!: string;

  @ApiProperty({ type: [FieldProblemView], required: false, description: 'từng trường sai' })
  readonly errors?: readonly FieldProblemView[];
}

/** One event that came between what the caller saw and now. */
export class ChangeView {
  @Field.text('thứ tự trong hồ sơ', { example: '3' })
  readonly revision!: string;

  @Field.text('việc này trong một câu')
  readonly sentence!: string;

  @Field.text('tài khoản đã làm', { example: 'cb.sokhcn' })
  readonly by!: string;

  @Field.instant('lúc ghi vào sổ cái')
  readonly recordedAt!: string;
}

/** The 412: where things stand now and, for a dossier, what was done to it since. */
export class RevisionStaleView extends ProblemView {
  @Field.text('ETag hiện tại, không có dấu ngoặc kép', { example: '3' })
  readonly currentRevision!: string;

  @Field.parts(ChangeView, 'nhiều nhất 10 việc gần nhất từ khi bạn xem, cũ trước; chỉ với hồ sơ', {
    optional: true,
  })
  readonly changes?: readonly ChangeView[];
}

const schemaOf = (status: number) => (status === 412 ? RevisionStaleView : ProblemView);

export const problemResponse = (status: number) => ({
  description: 'RFC 9457',
  content: { 'application/problem+json': { schema: { $ref: getSchemaPath(schemaOf(status)) } } },
});

/** Says in the OpenAPI document which problems a route answers with. */
export const ApiProblems = (...statuses: readonly number[]): MethodDecorator & ClassDecorator =>
  applyDecorators(...statuses.map((status) => ApiResponse({ status, ...problemResponse(status) })));
