import { createParamDecorator, Injectable, type ExecutionContext } from '@nestjs/common';
import type { DossierId } from '#appraisal/dossier';
import type { Command, CommandContext } from '#kernel';
import type { Answer, Written } from '../http/answer.js';
import type { ApiRequest } from '../http/api-request.js';
import { CommandDesk } from '../http/command-desk.js';
import { openDossier, type OpenDossier } from '../http/current-request.js';
import type { Grounds } from '../http/grounds.js';

/** A request, and the dossier that the guard let it to. */
export interface DossierAct {
  readonly dossier: OpenDossier;
  readonly request: ApiRequest;
}

export const CurrentAct = createParamDecorator((_: unknown, context: ExecutionContext): DossierAct => {
  const request = context.switchToHttp().getRequest<ApiRequest>();
  return { request, dossier: openDossier(request) };
});

type Make = (id: DossierId, context: CommandContext) => Command<unknown, unknown>;

/** Commands on one dossier: the caller has seen it, and reads it again where the answer says. */
@Injectable()
export class DossierActs {
  constructor(private readonly desk: CommandDesk) {}

  carryOut({ dossier, request }: DossierAct, grounds: Grounds, make: Make): Promise<Answer<Written>> {
    const location = `/api/v1/dossiers/${dossier.view.key}`;
    return this.desk.carryOut({
      request,
      grounds,
      seen: 'if-match',
      location,
      make: (context) => make(dossier.id, context),
    });
  }
}
