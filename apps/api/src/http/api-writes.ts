import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiProperty, ApiResponse } from '@nestjs/swagger';
import { ApiProblems } from './api-problems.js';
import type { Written } from './answer.js';

class WrittenView implements Written {
  @ApiProperty({ description: 'gửi lại làm minPosition để đọc được thay đổi này' })
  readonly position!: string;

  @ApiProperty({ type: String, nullable: true, description: 'If-Match của lần ghi sau' })
  readonly revision!: string | null;

  @ApiProperty({ description: 'false: mọi thứ vốn đã như vậy' })
  readonly changed!: boolean;
}

/** What the OpenAPI document says of every write. */
export const ApiWrites = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: '1–255 ký tự ASCII; gửi lại cùng khóa: cùng câu trả lời',
    }),
    ApiResponse({ status: 201, description: 'đã ghi', type: WrittenView }),
    ApiResponse({ status: 200, description: 'không có gì phải đổi', type: WrittenView }),
    ApiProblems(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 503, 507),
  );
