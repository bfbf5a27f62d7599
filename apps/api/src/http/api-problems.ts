import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { FieldProblem } from './problem.js';

class FieldProblemView implements FieldProblem {
  @ApiProperty({ example: '/inputs', description: 'JSON pointer vào nội dung, hoặc tên tham số' })
  readonly pointer!: string;

  @ApiProperty({ example: 'isFlatTexts' })
  readonly code!: string;

  @ApiProperty()
  readonly detail!: string;
}

/** RFC 9457 with our members; a refusal's own figures stand beside them. */
export class ProblemView {
  @ApiProperty({ example: '/problems/dossier-submitted', description: 'trang giải thích' })
  readonly type!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ type: 'integer' })
  readonly status!: number;

  @ApiProperty({ description: 'một câu, nói cả việc cần làm tiếp' })
  readonly detail!: string;

  @ApiProperty()
  readonly instance!: string;

  @ApiProperty({ example: 'dossier.submitted' })
  readonly errorCode!: string;

  @ApiProperty()
  readonly traceId!: string;

  @ApiProperty({ type: [FieldProblemView], required: false })
  readonly errors?: readonly FieldProblemView[];
}

/** Says in the OpenAPI document which problems a route answers with. */
export const ApiProblems = (...statuses: readonly number[]): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: 'RFC 9457',
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemView) } } },
      }),
    ),
  );
