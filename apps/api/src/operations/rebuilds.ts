import { Injectable, Logger } from '@nestjs/common';
import { ProjectionRunner, type RebuildReport } from '#projections';

/** How the last rebuild that was asked for ended; undefined when none has. */
export type LastRebuild =
  | { readonly outcome: 'done'; readonly report: RebuildReport }
  | { readonly outcome: 'failed'; readonly reason: string };

/** Rebuilds of the read models that people ask for. */
@Injectable()
export class Rebuilds {
  readonly #log = new Logger(Rebuilds.name);
  #last: LastRebuild | undefined;

  constructor(private readonly runner: ProjectionRunner) {}

  get last(): LastRebuild | undefined {
    return this.#last;
  }

  /** Begins one and does not wait for it. Throws RebuildUnderWay, RebuildInterrupted. */
  begin(): void {
    const done = this.runner.rebuild();
    void done.then(
      (report) => {
        this.#last = { outcome: 'done', report };
        this.#log.log({ generation: report.generation, seconds: report.seconds }, 'read models rebuilt');
      },
      (error: unknown) => {
        this.#last = { outcome: 'failed', reason: String(error) };
        this.#log.warn({ error }, 'a rebuild was cut short; it goes on at the next start');
      },
    );
  }
}
