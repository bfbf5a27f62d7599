import { Injectable } from '@nestjs/common';
import { allow, type ActionOn, type SignedIn } from '#access';
import { GetDossier, parseDossierKey, type DossierView } from '#appraisal/dossier';
import { MembershipsOf } from '#appraisal/registry';
import type { ApiRequest } from '../http/api-request.js';
import { EdgeProblem } from '../http/problem.js';
import { Reading, type When } from '../http/reading.js';
import { PolicyDenied } from './policy-denied.js';

/** Name of the path parameter that holds a dossier's key. */
export const DOSSIER_PARAMETER = 'dossier';

/** Lets a request to the one dossier that its path names, or says that there is none. */
@Injectable()
export class DossierDoor {
  constructor(private readonly reading: Reading) {}

  /**
   * Puts the dossier on the request. Routes without a dossier in their path pass: they show only what is the
   * caller's own. Throws the same 404 problem for a key that is none, a dossier that nobody has, and a foreign one.
   */
  async open(request: ApiRequest, account: SignedIn, action: ActionOn<'dossier'>): Promise<void> {
    const key = textOf(request.params, DOSSIER_PARAMETER);
    if (key === undefined) return;
    const id = parseDossierKey(key);
    const view = id && (await this.reading.ask(new GetDossier(id), minPositionOf(request))).result;
    if (!id || !view) throw notFound();
    const permission = allow(account, action, {
      kind: 'dossier',
      responsible: await this.#responsible(view, account),
    });
    if (!permission.allowed && permission.code === 'access.foreign-dossier') throw notFound();
    if (!permission.allowed) throw new PolicyDenied(permission.code, permission.reason);
    request.dossier = { id, view };
  }

  /** The account's agency itself when one of the groups that it belongs to answers for the dossier. */
  async #responsible(
    { lead, coLeads, coordinating }: DossierView,
    { agency }: SignedIn,
  ): Promise<readonly string[]> {
    const named = [lead, ...coLeads, ...coordinating];
    if (agency === undefined) return named;
    return (await this.ownCodes(agency)).some((code) => named.includes(code)) ? [agency] : named;
  }

  /** Codes that an officer's lists are cut to: of their agency and its groups. Undefined: the account reads all. */
  async scopeOf({ account }: ApiRequest): Promise<readonly string[] | undefined> {
    if (account?.role !== 'officer') return undefined;
    return account.agency === undefined ? [] : this.ownCodes(account.agency);
  }

  /** The agency's code and those of its groups. */
  async ownCodes(agency: string): Promise<readonly string[]> {
    return (await this.reading.ask(new MembershipsOf(agency))).result;
  }
}

const notFound = (): EdgeProblem =>
  new EdgeProblem(
    'http.dossier-not-found',
    'Không có hồ sơ này. Hãy tra lại mã trong danh sách hồ sơ của cơ quan.',
  );

/** The wanted position where it is one; a bad one is refused when the route's own parameters are checked. */
function minPositionOf({ query }: ApiRequest): When {
  const wanted = textOf(query, 'minPosition');
  return wanted !== undefined && /^\d{1,18}$/.test(wanted) ? { minPosition: wanted } : {};
}

function textOf(record: unknown, name: string): string | undefined {
  const value: unknown =
    record !== null && typeof record === 'object' ? Reflect.get(record, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
