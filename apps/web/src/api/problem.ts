import type { ChangeView, FieldProblemView, ProblemView } from '../client/types.gen.js';

/** What an address answered instead of what was asked: the API's own problem, or that it cannot be reached. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** HTTP status; 0: no answer came. */
  readonly status: number;
  /** The API's stable code, such as `dossier.submitted`; `web.offline` and `web.unreadable` are ours. */
  readonly code: string;
  readonly traceId: string | undefined;
  readonly errors: readonly FieldProblemView[];
  /** On a 412: what happened since the page was read, and where things stand. */
  readonly changes: readonly ChangeView[];
  readonly currentRevision: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(known: Partial<Problem> & { readonly status: number; readonly errorCode: string }) {
    super(known.detail ?? known.errorCode);
    this.status = known.status;
    this.code = known.errorCode;
    this.traceId = known.traceId;
    this.errors = known.errors ?? [];
    this.changes = known.changes ?? [];
    this.currentRevision = known.currentRevision;
    this.retryAfterSeconds = known.retryAfterSeconds;
  }
}

interface Problem extends ProblemView {
  readonly changes?: readonly ChangeView[];
  readonly currentRevision?: string;
  readonly retryAfterSeconds?: number;
}

const isProblem = (body: unknown): body is Problem =>
  body !== null && typeof body === 'object' && 'errorCode' in body && 'status' in body;

/** Any failure of a request as an ApiProblem. `response` is undefined when none came. */
export function problemOf(error: unknown, response: Response | undefined): Error {
  if (error instanceof Error && error.name === 'AbortError') return error;
  if (response === undefined) return new ApiProblem({ status: 0, errorCode: 'web.offline' });
  if (!isProblem(error)) return new ApiProblem({ status: response.status, errorCode: 'web.unreadable' });
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new ApiProblem({ ...error, ...(Number.isFinite(seconds) && { retryAfterSeconds: seconds }) });
}

export const isStale = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.status === 412;
