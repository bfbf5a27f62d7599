import { edgeProblems, type EdgeProblemCode } from './edge-problems.js';
import { refusalStatus, type RefusalCode } from './refusal-status.js';
import type { ProblemKind } from './problem-kind.js';

export type ProblemCode = RefusalCode | EdgeProblemCode;

/** Codes of the domain and of the edge together: what `/problems` lists. */
export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = { ...refusalStatus, ...edgeProblems };

/** One field that is wrong: a JSON pointer into the body (or a parameter's name), what rule it broke, and a sentence. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** The figures of a problem, beside the standard members. */
export type ProblemDetails = Readonly<Record<string, unknown>>;

/** What went wrong in one case, before it is written as RFC 9457 has it. */
export interface Problem {
  readonly code: ProblemCode;
  /** A Vietnamese sentence that names the next step. */
  readonly detail: string;
  readonly details?: ProblemDetails;
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem that the edge itself finds. Thrown by whatever reads a request; the filter writes it. */
export class EdgeProblem extends Error implements Problem {
  override readonly name = 'EdgeProblem';
  readonly details?: ProblemDetails;
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    more: Pick<Problem, 'details' | 'errors' | 'headers'> = {},
  ) {
    super(code);
    Object.assign(this, more);
  }
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';

/** `dossier.value-missing` → `/problems/dossier-value-missing`: a page that exists. */
export const problemSlug = (code: ProblemCode): string => code.replaceAll('.', '-');

export interface Occurrence {
  /** The path that was asked for. */
  readonly instance: string;
  readonly traceId: string;
}

/** The body of RFC 9457. A refusal's details stand beside the standard members and never replace one. */
export function problemBody(
  problem: Problem,
  { instance, traceId }: Occurrence,
): Readonly<Record<string, unknown>> {
  const { status, title } = problemKinds[problem.code];
  return {
    ...problem.details,
    type: `/problems/${problemSlug(problem.code)}`,
    title,
    status,
    detail: problem.detail,
    instance,
    errorCode: problem.code,
    traceId,
    ...(problem.errors && { errors: problem.errors }),
  };
}
