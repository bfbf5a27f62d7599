import { Injectable } from '@nestjs/common';
import type { Answer, Written } from '../http/answer.js';
import type { ApiRequest } from '../http/api-request.js';
import { CommandDesk, type Wish } from '../http/command-desk.js';
import type { OpenDossier } from '../http/current-request.js';
import type { Grounds } from '../http/grounds.js';

/** What a request wants done to the dossier that it opened. */
export interface DossierAct {
  readonly dossier: OpenDossier;
  readonly request: ApiRequest;
  readonly grounds: Grounds;
}

/** Commands on one dossier: the caller has seen it, and reads it again where the answer says. */
@Injectable()
export class DossierActs {
  constructor(private readonly desk: CommandDesk) {}

  carryOut({ dossier, request, grounds }: DossierAct, make: Wish['make']): Promise<Answer<Written>> {
    const location = `/api/v1/dossiers/${dossier.view.key}`;
    return this.desk.carryOut({ request, grounds, make, seen: 'if-match', location });
  }
}
