import { Observable, interval, merge, share } from 'rxjs';
import type { PostgresPlace } from './place.js';
import { Session } from './session.js';

/** Where news do not come, one looks this often. */
const LOOK_MS = 200;
const RETRY_MS = 1_000;

/**
 * Says when the read models may have moved: at once when their feeder says so (LISTEN), and every now and then in case
 * that nobody hears it. One connection for all who wait, only while somebody does.
 */
export const newsOf = ({ url, root }: PostgresPlace): Observable<unknown> =>
  merge(heard(url, root), interval(LOOK_MS)).pipe(share());

const heard = (url: string, channel: string): Observable<void> =>
  new Observable((subscriber) => {
    let session: Session | undefined;
    let timer: NodeJS.Timeout | undefined;
    const begin = async (): Promise<void> => {
      try {
        session = await Session.open(url);
        session.lost.addEventListener('abort', again);
        await session.listen(channel, () => subscriber.next());
        if (subscriber.closed) await session.close();
        // What was said before anybody listened.
        subscriber.next();
      } catch {
        // Looking goes on meanwhile; the one who looks is told why the database cannot be reached.
        again();
      }
    };
    const again = (): void => {
      clearTimeout(timer);
      if (!subscriber.closed) timer = setTimeout(() => void begin(), RETRY_MS);
    };
    void begin();
    return () => {
      clearTimeout(timer);
      session?.lost.removeEventListener('abort', again);
      void session?.close().catch(() => undefined);
    };
  });
