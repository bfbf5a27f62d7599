import { parentPort, type Worker, workerData } from 'node:worker_threads';
import {
  buildHere,
  type Builder,
  type BuildOrder,
  type BuildParts,
  type BuildProgress,
  type Built,
} from './build.js';

type Told =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'built'; readonly built: Built };

/**
 * Builds in a worker thread, so that the thread that serves requests never folds a log. `start` makes the worker, whose
 * program calls `buildAsWorker`; an interrupted build is cut off between two transactions, or in one that is not kept.
 */
export const buildInWorker =
  (start: (order: BuildOrder) => Worker): Builder =>
  (order, { onProgress, signal }) => {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<Built>();
    const worker = start(order);
    worker.on('message', (told: Told) => {
      if (told.kind === 'progress') onProgress(told.progress);
      else resolve(told.built);
    });
    worker.on('error', reject);
    // Settled by its end and not by the wish for it: until then it holds the file.
    worker.on('exit', (code) =>
      reject(
        signal.aborted
          ? signal.reason
          : new Error(`the worker that builds read models ended with code ${code}`),
      ),
    );
    const cut = () => void worker.terminate();
    signal.addEventListener('abort', cut, { once: true });
    return promise.finally(() => signal.removeEventListener('abort', cut));
  };

/** The whole program of such a worker. What it was started with is its order. */
export async function buildAsWorker(parts: BuildParts): Promise<void> {
  const tell = (told: Told): void => parentPort?.postMessage(told);
  const built = await buildHere(parts)(workerData as BuildOrder, {
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    signal: new AbortController().signal,
  });
  tell({ kind: 'built', built });
}
