import { setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import { eventFamilies, projections } from '#appraisal';
import { EventCodec, openLedger } from '#ledger';
import { buildAsWorker, generationsOf } from '#projections';
import type { WorkerOrder } from './read-model-builder.js';

const BATCH = 1_000;
const RETRY_MS = 1_000;

/** Below those who wait for an answer. Linux knows a priority for each thread; elsewhere it would be the whole process's. */
const NICE = 10;
if (process.platform === 'linux') setPriority(NICE);

const { ledger: store, readModels } = workerData as WorkerOrder;
const ledger = await openLedger(store);
try {
  await buildAsWorker({
    generations: await generationsOf(readModels, projections),
    log: { ledger, codec: new EventCodec(eventFamilies) },
    projections,
    batchSize: BATCH,
    retryMs: RETRY_MS,
  });
} finally {
  await ledger.close();
}
