import { applyDecorators, Post, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiOperation } from '@nestjs/swagger';
import type { ActionOn } from '#access';
import { Policy } from '../auth/policy.decorator.js';
import { ApiWrites } from '../http/api-writes.js';
import { ChangesSince } from './changes-since.js';

/** A POST that acts on one dossier: who may, what it is for, and that its caller has to have seen the dossier. */
export const DossierCommand = (path: string, action: ActionOn<'dossier'>, summary: string): MethodDecorator =>
  applyDecorators(
    Post(path),
    Policy(action, 'dossier'),
    UseInterceptors(ChangesSince),
    ApiOperation({ summary }),
    ApiHeader({ name: 'If-Match', required: true, description: 'ETag của hồ sơ; "new" khi chưa có gì' }),
    ApiWrites(),
  );
