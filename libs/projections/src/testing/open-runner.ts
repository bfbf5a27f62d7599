import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LogSource } from '../log.js';
import type { AnyProjection } from '../projection.js';
import { startProjector, type Projector, type ReadModelParts } from '../projector.js';
import type { ProjectionRunner } from '../runner.js';
import { dump } from './dump.js';
import { notebook } from './notebook.js';
import { placeIn } from './place.js';
import type { RecordedLog } from './recorded-log.js';

export type OpenedRunner = ProjectionRunner & Pick<Projector, 'reading'> & AsyncDisposable;

export interface OpenOptions extends Partial<
  Pick<ReadModelParts, 'projections' | 'batchSize' | 'buildBatch' | 'builder'>
> {
  readonly ledger?: LogSource['ledger'];
}

/** A folder that is gone at the end of the test. */
export async function temporaryFolder(): Promise<
  { readonly file: (name: string) => string } & AsyncDisposable
> {
  const folder = await mkdtemp(join(tmpdir(), 'read-models-'));
  return {
    file: (name) => join(folder, name),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** A started runner that owns the folder until the end of the block. */
export async function openRunner(
  folder: string,
  { ledger, codec }: RecordedLog,
  { projections = [notebook], ...options }: OpenOptions = {},
): Promise<OpenedRunner> {
  const log: LogSource = { ledger: options.ledger ?? ledger, codec };
  const { runner, reading, close } = await startProjector({
    ...options,
    ...placeIn(folder),
    projections,
    log,
    retryMs: 10,
  });
  return Object.assign(runner, { reading, [Symbol.asyncDispose]: close });
}

/** Everything the log holds, folded into the folder. Gives the rows as text. */
export async function foldedInto(
  folder: string,
  log: RecordedLog,
  options: OpenOptions = {},
): Promise<string> {
  await using runner = await openRunner(folder, log, options);
  await runner.waitFor(log.head);
  return shownIn(folder, options.projections);
}

export const shownIn = (
  folder: string,
  projections: readonly AnyProjection[] = [notebook],
): Promise<string> => dump(folder, projections);
