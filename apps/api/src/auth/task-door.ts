import { Injectable } from '@nestjs/common';
import { allow, DENIALS, type ActionOn, type SignedIn } from '#access';
import { MembershipsOf } from '#appraisal/registry';
import { GetTask, parseTaskKey, reportersOf, type TaskView } from '#appraisal/task';
import { businessDate } from '#kernel';
import type { ApiRequest } from '../http/api-request.js';
import { Clock } from '../http/clock.js';
import type { OpenTask } from '../http/current-request.js';
import { Reading } from '../http/reading.js';
import { unknownTask } from '../http/unknown.js';
import { PolicyDenied } from './policy-denied.js';

/** Name of the path parameter that holds a task's key. */
const TASK_PARAMETER = 'task';

/** Lets a request to the one task that its path names: everybody who signed in reads it, its agencies report on it. */
@Injectable()
export class TaskDoor {
  constructor(
    private readonly reading: Reading,
    private readonly clock: Clock,
  ) {}

  /** Puts the task on the request. Reads pass: they look it up themselves, at the position they were asked for. Throws the 404 problem, PolicyDenied. */
  async open(request: ApiRequest, account: SignedIn, action: ActionOn<'task'>): Promise<void> {
    const key = keyOf(request.params);
    if (action === 'read' || key === undefined) return;
    const id = parseTaskKey(key);
    const today = businessDate(this.clock.now());
    const view = id && (await this.reading.ask(new GetTask(id, today))).result;
    if (!id || !view) throw unknownTask(key);
    await this.#check(account, reportersOfAny(view));
    request.task = { id, view };
  }

  /**
   * The account's agency, when it or a group that it belongs to reports on the period. Requires that `open` let the
   * request in. Throws PolicyDenied.
   */
  async reporterOf({ view }: OpenTask, { account }: ApiRequest, period: string): Promise<string> {
    if (!account?.agency) throw new PolicyDenied('access.agency-missing', DENIALS['access.agency-missing']);
    const reporters = reportersOf(view, period);
    // A period that nobody reports on is for the slice to refuse: it says which ones there are.
    if (reporters.length > 0) await this.#check(account, reporters);
    return account.agency;
  }

  /** Throws PolicyDenied unless the account's agency, or a group that it belongs to, is named. */
  async #check(account: SignedIn, named: readonly string[]): Promise<void> {
    const { agency } = account;
    const own = agency === undefined ? [] : (await this.reading.ask(new MembershipsOf(agency))).result;
    const isNamed = agency !== undefined && own.some((code) => named.includes(code));
    const permission = allow(account, 'report', { kind: 'task', responsible: isNamed ? [agency] : named });
    if (!permission.allowed) throw new PolicyDenied(permission.code, permission.reason);
  }
}

const reportersOfAny = ({ leads, coordinating, reporting }: TaskView): readonly string[] => [
  ...leads,
  ...coordinating,
  ...reporting.flatMap(({ by }) => (by === null ? [] : [by])),
];

function keyOf(params: unknown): string | undefined {
  const value: unknown =
    params !== null && typeof params === 'object' ? Reflect.get(params, TASK_PARAMETER) : undefined;
  return typeof value === 'string' ? value : undefined;
}
