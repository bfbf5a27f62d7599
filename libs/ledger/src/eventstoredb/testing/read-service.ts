import type { ServerWritableStream } from '@grpc/grpc-js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { EventLog } from './event-log.js';
import type { Faults } from './faults.js';
import { ServerRefusal, type LogRecord } from './log-records.js';
import {
  caughtUpAnswer,
  checkpointAnswer,
  confirmationAnswer,
  eventAnswer,
  invalidArgument,
  notFoundAnswer,
  serviceError,
} from './messages.js';
import { allPage, planOf, recordsFor, startOf, streamPage, type ReadPlan } from './read-plan.js';
import type { ServerUser } from './stream-metadata.js';

export type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

export interface Reader {
  readonly log: EventLog;
  readonly faults: Faults;
  readonly user: ServerUser;
  /** Throws ServerRefusal when this node may not answer. */
  readonly assertMayAnswer: () => void;
  readonly cut: () => void;
  /** Counts a subscription while it lives. */
  readonly subscribed: (by: 1 | -1) => void;
}

/** Answers one `Read`: a page, or a subscription that stays. */
export async function answerRead(call: ReadCall, reader: Reader): Promise<void> {
  const options = call.request.getOptions() ?? new streams.ReadReq.Options();
  try {
    reader.assertMayAnswer();
    if (reader.faults.takeRead()) return reader.cut();
    const plan = planOf(options);
    if (plan.live) await followLog(call, options, plan, reader);
    else await answerPage(call, options, plan, reader);
  } catch (error) {
    call.emit('error', answerFor(error));
  }
}

function answerFor(error: unknown): Error {
  if (error instanceof ServerRefusal) return serviceError(error);
  return error instanceof RangeError ? invalidArgument(error.message) : (error as Error);
}

async function answerPage(
  call: ReadCall,
  options: streams.ReadReq.Options,
  plan: ReadPlan,
  { log, user }: Reader,
): Promise<void> {
  if (plan.stream !== undefined) {
    const records = log.stream(plan.stream, user);
    if (records) await sendAll(call, streamPage(options, records, plan));
    else call.write(notFoundAnswer(plan.stream));
  } else {
    await sendAll(call, allPage(options, log, plan));
  }
  call.end();
}

async function sendAll(call: ReadCall, records: readonly LogRecord[]): Promise<void> {
  for (const record of records) await send(call, eventAnswer(record));
}

/** Waits while the reader is slow; gives up when it has gone. */
async function send(call: ReadCall, answer: streams.ReadResp): Promise<void> {
  if (call.cancelled || call.write(answer)) return;
  await Promise.race([once(call, 'drain'), once(call, 'cancelled')]);
}

/** Sends what is there, says that it caught up, then what comes; with a filter also where it is. */
async function followLog(
  call: ReadCall,
  options: streams.ReadReq.Options,
  plan: ReadPlan,
  reader: Reader,
): Promise<void> {
  const { log, faults, user } = reader;
  let next = startOf(options, log, recordsFor(plan, log, user));
  let unseen = 0;
  let behind = true;
  reader.subscribed(1);
  let woken = Promise.withResolvers<void>();
  const stopListening = log.onWritten(() => woken.resolve());
  call.once('cancelled', () => woken.resolve());
  await send(call, confirmationAnswer(randomUUID()));
  while (!call.cancelled) {
    const record = recordsFor(plan, log, user)[next];
    if (record === undefined) {
      if (behind) await send(call, caughtUpAnswer());
      behind = false;
      woken = Promise.withResolvers<void>();
      if (!recordsFor(plan, log, user)[next] && !call.cancelled) await woken.promise;
      continue;
    }
    next += 1;
    unseen += 1;
    if (plan.passes(record)) {
      unseen = 0;
      await send(call, eventAnswer(record));
      if (faults.countSubscribed()) reader.cut();
    }
    if (plan.checkpointEvery > 0 && unseen >= plan.checkpointEvery) {
      unseen = 0;
      await send(call, checkpointAnswer(record));
    }
  }
  stopListening();
  reader.subscribed(-1);
}
