import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { DossierId, DossierView } from '#appraisal/dossier';
import type { TaskId, TaskView } from '#appraisal/task';
import type { ApiRequest } from './api-request.js';

const requestOf = (context: ExecutionContext): ApiRequest => context.switchToHttp().getRequest<ApiRequest>();

/** The request in this application's own words. */
export const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext) =>
  requestOf(context),
);

export interface OpenDossier {
  readonly id: DossierId;
  readonly view: DossierView;
}

/** The dossier that the guard let the caller to. A route without a dossier policy has none: a programmer's slip. */
export function openDossier({ dossier }: ApiRequest): OpenDossier {
  if (!dossier) throw new Error('this route has no dossier policy');
  return dossier;
}

export const CurrentDossier = createParamDecorator((_: unknown, context: ExecutionContext): OpenDossier =>
  openDossier(requestOf(context)),
);

export interface OpenTask {
  readonly id: TaskId;
  readonly view: TaskView;
}

/** The task that the guard let the caller to. A route without a task policy has none: a programmer's slip. */
export const CurrentTask = createParamDecorator((_: unknown, context: ExecutionContext): OpenTask => {
  const { task } = requestOf(context);
  if (!task) throw new Error('this route has no task policy');
  return task;
});
