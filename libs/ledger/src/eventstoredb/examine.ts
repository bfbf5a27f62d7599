import { randomUUID } from 'node:crypto';
import { jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { LedgerUnreachable } from '../ledger.js';
import { within } from './attempts.js';
import { connect, PATIENCE, type Connection, type Patience } from './connection.js';
import { stateOf, type StreamState } from './protection.js';

export interface Examined extends StreamState {
  /** The server's clock minus ours, in ms; a positive one is ahead. Uncertain by the time of one request. */
  readonly clockMs: number;
  /** A stream that nobody else uses; `dismiss` removes it again. */
  readonly scratch: string;
}

export interface ExamineOptions {
  readonly url: string;
  readonly stream: string;
  readonly patience?: Patience;
}

/** Asks the servers about themselves and the ledger's stream. Writes one event, into a stream of its own. Throws LedgerUnreachable, LedgerUnusable. */
export async function examine({ url, stream, patience = PATIENCE }: ExamineOptions): Promise<Examined> {
  const connection = connect(url);
  try {
    const state = await stateOf(connection, stream, patience);
    const clockMs = await clockOf(connection, patience);
    return { ...state, clockMs, scratch: `dti-doctor-${randomUUID()}` };
  } catch (cause) {
    throw new LedgerUnreachable('the servers of the ledger do not answer as they should', { cause });
  } finally {
    await connection.client.dispose();
  }
}

/** Deletes a scratch stream. False when the account may not: its few events then stay. */
export async function dismiss({ url, stream, patience = PATIENCE }: ExamineOptions): Promise<boolean> {
  const { client, credentials } = connect(url);
  try {
    await within(patience.requestMs, client.deleteStream(stream, { ...(credentials && { credentials }) }));
    return true;
  } catch {
    return false;
  } finally {
    await client.dispose();
  }
}

async function clockOf({ client, credentials }: Connection, patience: Patience): Promise<number> {
  const stream = `dti-doctor-clock-${randomUUID()}`;
  const options = { requiresLeader: true, ...(credentials && { credentials }) };
  const before = Date.now();
  await within(
    patience.requestMs,
    client.appendToStream(stream, jsonEvent({ type: 'check.clock.v1', data: {} }), {
      ...options,
      expectedRevision: NO_STREAM,
    }),
  );
  const asked = (before + Date.now()) / 2;
  let created = asked;
  const read = async (): Promise<void> => {
    for await (const { event } of client.readStream(stream, options))
      created = event?.created.getTime() ?? asked;
  };
  await within(patience.requestMs, read());
  await within(patience.requestMs, client.deleteStream(stream, options));
  return Math.round(created - asked);
}
