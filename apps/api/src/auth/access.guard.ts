import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { allow, Tokens, type Permission, type SignedIn } from '#access';
import { headerOf, type ApiRequest } from '../http/api-request.js';
import { DossierDoor } from './dossier-door.js';
import { TaskDoor } from './task-door.js';
import { PolicyDenied } from './policy-denied.js';
import { ROUTE_POLICY, type RoutePolicy } from './policy.decorator.js';

const BEARER = /^Bearer +([^\s]+)$/i;

/**
 * Who asks, and may they? Authorisation stands here, in a guard of the matched route, and never in middleware
 * that would match paths by itself and could be walked around.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: Tokens,
    private readonly dossiers: DossierDoor,
    private readonly tasks: TaskDoor,
  ) {}

  /** Throws TokenInvalid, TokenExpired, PolicyDenied, and the 404 problem for a dossier or task that is not there for the caller. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.get<RoutePolicy | undefined>(ROUTE_POLICY, context.getHandler());
    // Public: RouteAudit saw to it at start that every other route has a policy.
    if (!policy) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const account = await this.#account(request);
    if (account) request.account = account;
    const permission = mayAtBest(account, policy);
    if (!permission.allowed) throw new PolicyDenied(permission.code, permission.reason);
    if (account) await this.#open(request, account, policy);
    return true;
  }

  /** What the route's path names is looked up, so that the policy can say whose it is. */
  async #open(request: ApiRequest, account: SignedIn, policy: RoutePolicy): Promise<void> {
    if (policy.kind === 'dossier') await this.dossiers.open(request, account, policy.action);
    if (policy.kind === 'task') await this.tasks.open(request, account, policy.action);
  }

  /** A bad token is refused even where none is needed: its sender believes to be signed in. */
  async #account(request: ApiRequest): Promise<SignedIn | undefined> {
    const header = headerOf(request, 'authorization');
    if (header === undefined) return undefined;
    return this.tokens.verify(BEARER.exec(header)?.[1] ?? '');
  }
}

/** What the policy says before anything is looked up: as if the dossier or task were the account's own. */
function mayAtBest(account: SignedIn | undefined, policy: RoutePolicy): Permission {
  switch (policy.kind) {
    case 'dossier':
      return allow(account, policy.action, { kind: 'dossier', responsible: ownAgency(account) });
    case 'task':
      return allow(account, policy.action, { kind: 'task', responsible: ownAgency(account) });
    case 'account':
      return allow(account, policy.action, { kind: 'account', id: account?.id ?? '' });
    default:
      return allow(account, policy.action, { kind: policy.kind });
  }
}

const ownAgency = (account: SignedIn | undefined): readonly string[] =>
  account?.agency ? [account.agency] : [];
