import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { HealthCheckResult, HealthCheckStatus, HealthIndicatorResult } from '@nestjs/terminus';
import { Field, type EveryOf } from '../http/answer-field.js';

export class LiveAnswer {
  @Field.choice(['ok'], 'còn sống')
  readonly status!: 'ok';
}

const HEALTH = {
  ok: 'ok',
  error: 'error',
  degraded: 'degraded',
  shutting_down: 'shutting_down',
} satisfies EveryOf<HealthCheckStatus>;

/** Each check by its name. Terminus lets a check say more than its status. */
const Checks = (description: string, { optional = false } = {}): PropertyDecorator =>
  (optional ? ApiPropertyOptional : ApiProperty)({
    type: 'object',
    additionalProperties: {
      type: 'object',
      required: ['status'],
      properties: { status: { type: 'string', enum: ['up', 'degraded', 'down'] } },
      additionalProperties: true,
    },
    description,
    example: { store: { status: 'up' } },
  });

/** As Terminus gives it; its own decorator says less, and needs the same package loaded in another way. */
export class ReadyAnswer implements HealthCheckResult {
  @Field.choice(HEALTH, 'ok: sẵn sàng')
  readonly status!: HealthCheckStatus;

  @Checks('các mục tốt', { optional: true })
  readonly info?: Partial<HealthIndicatorResult> | undefined;

  @Checks('các mục hỏng', { optional: true })
  readonly error?: Partial<HealthIndicatorResult> | undefined;

  @Checks('mọi mục')
  readonly details!: HealthIndicatorResult;
}
