import { applyDecorators, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation } from '@nestjs/swagger';
import type { ActionOn } from '#access';
import { Policy } from '../auth/policy.decorator.js';
import { ApiWrites } from '../http/api-writes.js';

interface CycleAct {
  readonly path: string;
  readonly action: ActionOn<'cycle'>;
  readonly summary: string;
  /** What the caller should know beyond the summary. */
  readonly description?: string;
}

/** Said of every act that goes on to the dossiers: the answer comes before they have followed. */
export const DOSSIERS_FOLLOW =
  'Câu trả lời ứng với việc ghi ở kỳ; từng hồ sơ theo sau một lát. Đã xong khi underWay của kỳ rỗng ' +
  '(GET /api/v1/cycles/{cycle}); trong lúc đó lệnh kế tiếp bị từ chối với mã cycle.busy.';

/** A POST that acts on one cycle: who may, what it is for, and that its caller has to have seen the cycle. */
export const CycleCommand = ({ path, action, summary, description }: CycleAct): MethodDecorator =>
  applyDecorators(
    Post(path),
    Policy(action, 'cycle'),
    ApiOperation({ summary, ...(description !== undefined && { description }) }),
    ApiHeader({ name: 'If-Match', required: true, description: 'ETag của kỳ đánh giá' }),
    ApiWrites(),
  );
