import { median } from '../running/statistics.js';

/** What a task may take before people feel it, in milliseconds; what is beyond blocks (web.dev, Total Blocking Time). */
const UNNOTICED_MS = 50;

export interface LongTask {
  readonly startTime: number;
  readonly duration: number;
}

/** A file or an answer that the page fetched; `endMs` is 0 while it is on its way. */
export interface Fetched {
  readonly url: string;
  readonly startMs: number;
  readonly endMs: number;
  /** As it travelled: compressed where it was. */
  readonly bytes: number;
}

/** What observe.mjs gives, in milliseconds since the navigation began. */
export interface Seen {
  readonly now: number;
  readonly firstPaintMs: number | null;
  readonly largestPaintMs: number;
  readonly longTasks: readonly LongTask[];
  readonly nodes: number;
  readonly files: readonly Fetched[];
}

/** One load of a page. */
export interface Load {
  readonly fcpMs: number;
  readonly lcpMs: number;
  readonly tbtMs: number;
  /** When what the page is for stood there. */
  readonly shownMs: number;
  /** Processor time of the page's main thread: what a busy machine does not add to. */
  readonly busyMs: number;
  readonly scriptGzipKb: number;
  readonly answers: number;
  readonly answersKb: number;
  /** When the last answer of the API had come. */
  readonly answeredMs: number;
  readonly nodes: number;
}

/** The part of tasks beyond 50 ms, of those that ran after the first paint. */
export const blockingMs = (tasks: readonly LongTask[], firstPaintMs: number): number =>
  tasks.reduce((total, { startTime, duration }) => {
    const begun = Math.max(startTime, firstPaintMs);
    return total + Math.max(0, startTime + duration - begun - UNNOTICED_MS);
  }, 0);

/** What the API is asked; the stream of what moves is none, for it never ends. */
export const isAnswer = ({ url }: Pick<Fetched, 'url'>): boolean =>
  /\/api\/v1\//.test(url) && !/\/api\/v1\/live/.test(url);

/** When the page last did something: a long task, or a file or an answer that came. Requires times in milliseconds. */
export const lastBusyMs = ({ longTasks, files }: Pick<Seen, 'longTasks' | 'files'>): number =>
  Math.max(
    0,
    ...longTasks.map(({ startTime, duration }) => startTime + duration),
    ...files.map(({ startMs, endMs }) => Math.max(startMs, endMs)),
  );

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Requires one load at least. */
export function spreadOf(loads: readonly Load[], figure: keyof Load): Spread {
  const values = loads.map((load) => load[figure]);
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}
