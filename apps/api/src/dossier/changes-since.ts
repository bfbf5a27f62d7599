import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { catchError, type Observable } from 'rxjs';
import { GetTimeline, type DossierId, type TimelineRow } from '#appraisal/dossier';
import { LEDGER, RevisionStale, type Ledger } from '#ledger';
import { ReadModelBehind } from '#projections';
import type { ChangeView } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { problemOf } from '../http/failures.js';
import { EdgeProblem } from '../http/problem.js';
import { Reading } from '../http/reading.js';

const CHANGES_MAX = 10n;

/** Tells whoever is refused for a stale revision what the others did to the dossier meanwhile. */
@Injectable()
export class ChangesSince implements NestInterceptor {
  constructor(
    private readonly reading: Reading,
    @Inject(LEDGER) private readonly ledger: Ledger,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const { dossier } = context.switchToHttp().getRequest<ApiRequest>();
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        if (!(error instanceof RevisionStale) || !dossier) throw error;
        const changes = await this.#changes(error, dossier.id);
        if (changes.length === 0) throw error;
        const { code, detail, details } = problemOf(error);
        throw new EdgeProblem(code, detail, { details: { ...details, changes } });
      }),
    );
  }

  /** The last ones at most, oldest first; none for a revision that never was, or while the timeline is behind. */
  async #changes(
    { stream, expected, current }: RevisionStale,
    id: DossierId,
  ): Promise<readonly ChangeView[]> {
    if (current === 'no-stream') return [];
    const unseen = expected === 'no-stream' ? 0n : expected + 1n;
    const shownFrom = current - CHANGES_MAX + 1n;
    const from = unseen > shownFrom ? unseen : shownFrom;
    const events = await this.ledger.readStream(stream, { from, to: current });
    const [first, last] = [events.at(0), events.at(-1)];
    if (!first || !last) return [];
    const page = { after: first.position - 1n, limit: events.length };
    try {
      const { result } = await this.reading.ask(new GetTimeline(id, page), {
        minPosition: last.position.toString(),
      });
      return result.map(changeOf);
    } catch (error) {
      // A 412 without the story is still true; nobody waits longer for it.
      if (error instanceof ReadModelBehind) return [];
      throw error;
    }
  }
}

const changeOf = ({ revision, sentence, actor, recordedAt }: TimelineRow): ChangeView => ({
  revision,
  sentence,
  by: actor.id,
  recordedAt,
});
