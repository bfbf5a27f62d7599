import { Observable, share } from 'rxjs';
import type { Connection, Patience } from './connection.js';
import { LiveFeed } from './live-feed.js';
import type { LogView } from './log-view.js';
import { retentionOf, type Retention } from './protection.js';
import { storedEvent } from './recorded-event.js';

export interface LiveOptions {
  readonly connection: Connection;
  readonly stream: string;
  readonly view: LogView;
  readonly patience: Patience;
  /** Somebody has told the servers to let events go, or, with undefined, no longer to. */
  readonly onRetention: (retention: Retention | undefined) => void;
}

/** In case a subscription dies unheard: how old the view of a process with live readers may grow. */
const LOOK_MS = 5_000;

/**
 * Keeps the view at the end of the log while somebody is subscribed: one subscription for all readers of the
 * process, from the first who comes until the last has gone. It emits nothing itself; the view's news do.
 */
export const goingLive = (options: LiveOptions): Observable<never> =>
  new Observable<never>(() => startFeed(options)).pipe(share());

function startFeed({ connection, stream, view, patience, onRetention }: LiveOptions): () => void {
  // What cannot be read now is asked for again; whoever needs an answer asks for himself and is told.
  const look = () => void view.refresh().catch(() => undefined);
  const feed = new LiveFeed({
    ...connection,
    stream,
    pauseMs: patience.pauseMs,
    onConfirmed: look,
    onEvent: (event) => {
      if (event.streamId !== stream) onRetention(retentionOf({ ...(event.data as object) }));
      else if (!view.take([storedEvent(event)])) look();
    },
  });
  const timer = setInterval(look, LOOK_MS);
  return () => {
    clearInterval(timer);
    feed.stop();
  };
}
