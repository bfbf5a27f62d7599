import { applyDecorators, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation } from '@nestjs/swagger';
import type { ActionOn } from '#access';
import { Policy } from '../auth/policy.decorator.js';
import { ApiWrites } from '../http/api-writes.js';

interface SessionAct {
  readonly path: string;
  readonly action: ActionOn<'session'>;
  readonly summary: string;
}

/** A POST in a sitting that many members send at once: nobody has to have seen the session's last revision. */
export const SessionAct = ({ path, action, summary }: SessionAct): MethodDecorator =>
  applyDecorators(Post(path), Policy(action, 'session'), ApiOperation({ summary }), ApiWrites());

/** A POST of those who preside: they must have seen what they act upon. */
export const PresidingAct = (act: SessionAct): MethodDecorator =>
  applyDecorators(
    SessionAct(act),
    ApiHeader({ name: 'If-Match', required: true, description: 'ETag của phiên họp' }),
  );
