import type { SignedIn } from '#access';
import type { DossierId, DossierView } from '#appraisal/dossier';
import type { TaskId, TaskView } from '#appraisal/task';
import type { TraceContext } from './trace-context.js';

/** What this application reads of a request; Fastify's own request has it, so controllers need not know Fastify. */
export interface ApiRequest {
  /** Made by us for every request: never taken from the caller, who could make two requests look like one. */
  readonly id: string;
  readonly method: string;
  /** As sent, with the query. */
  readonly url: string;
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  /** Set when the request arrives. */
  trace?: TraceContext;
  /** Set by the guard; absent for callers who did not sign in. */
  account?: SignedIn;
  /** Set by the guard on routes of one dossier, once the caller may do there what the route does. */
  dossier?: { readonly id: DossierId; readonly view: DossierView };
  /** Likewise on routes of one task. */
  task?: { readonly id: TaskId; readonly view: TaskView };
}

/** The path without the query. */
export const pathOf = ({ url }: Pick<ApiRequest, 'url'>): string => url.split('?', 1)[0] ?? url;

/** One header's text; undefined when absent or sent twice. */
export function headerOf({ headers }: Pick<ApiRequest, 'headers'>, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}
