import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LedgerStoreOptions } from '#ledger';
import { buildInWorker, type BuildOrder, type ReadModelsPlace } from '#projections';
import { ledgerOf, readModelsOf, type DataFiles } from '../data-files.js';
import { packageRoot } from '../package-root.js';

/** What the worker is started with. */
export interface WorkerOrder extends BuildOrder {
  readonly ledger: LedgerStoreOptions;
  readonly readModels: ReadModelsPlace;
}

/** Its heap may not grow with the ledger: what it folds is bounded, and this says so. */
const HEAP_MB_MAX = 192;

const isSource = import.meta.url.endsWith('.ts');
const program = new URL(`./read-model-builder.worker.${isSource ? 'ts' : 'js'}`, import.meta.url);

const sourceArguments = (): string[] => {
  const runSource = pathToFileURL(join(packageRoot(), 'infra/scripts/run-source.mjs'));
  return ['--conditions=source', '--import', runSource.href];
};

/** Builds read models in a thread of their own: requests are answered meanwhile. */
export const readModelBuilder = (files: DataFiles) =>
  buildInWorker(
    (order) =>
      new Worker(program, {
        workerData: {
          ...order,
          ledger: ledgerOf(files, 'reader'),
          readModels: readModelsOf(files),
        } satisfies WorkerOrder,
        execArgv: isSource ? sourceArguments() : [],
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MB_MAX },
      }),
  );
