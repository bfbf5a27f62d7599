import { EventStoreDBClient, type Credentials } from '@eventstore/db-client';
import { LedgerUnusable } from '../ledger.js';

/** How long the store is waited for, in ms. */
export interface Patience {
  /** One request; of a read, the silence between two events of its answer. */
  readonly requestMs: number;
  /** All attempts together, with the pauses between them; then LedgerUnreachable. */
  readonly totalMs: number;
  /** The first pause; it doubles up to 1 s. */
  readonly pauseMs: number;
}

export const PATIENCE: Patience = { requestMs: 10_000, totalMs: 30_000, pauseMs: 50 };

export interface Connection {
  readonly client: EventStoreDBClient;
  /**
   * Given with every append: the client then makes a call of its own for it, with a deadline of its own. Without
   * them it puts all appends on one call that has none, and one broken call fails those of its neighbours.
   */
  readonly credentials: Credentials | undefined;
}

const USER_INFO = /^esdb(?:\+discover)?:\/\/([^:@/]+):([^@/]+)@/;
const NOBODY: Credentials = { username: 'nobody', password: 'nobody' };

/**
 * Opens no link yet. `esdb://user:password@host:2113?tlsCAFile=…`, several hosts or `esdb+discover://` for a
 * cluster, `?tls=false` for a test. Throws LedgerUnusable, without the password, for a text that is none of these.
 */
export function connect(url: string): Connection {
  try {
    const client = EventStoreDBClient.connectionString(url);
    return { client, credentials: credentialsOf(url) };
  } catch {
    // The client's error holds the whole text, password and all: it is not passed on.
    throw new LedgerUnusable(`${withoutSecret(url)} is no connection string of EventStoreDB`);
  }
}

/** For logs and errors. */
export const withoutSecret = (url: string): string => url.replace(/:\/\/[^@/]*@/, '://…@');

function credentialsOf(url: string): Credentials | undefined {
  const [, username, password] = USER_INFO.exec(url.trim()) ?? [];
  if (username !== undefined && password !== undefined)
    return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  // Without TLS the client sends no credentials, whatever it is given.
  return /[?&]tls=false\b/i.test(url) ? NOBODY : undefined;
}
