import type { sendUnaryData, ServerDuplexStream, ServerReadableStream } from '@grpc/grpc-js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { batchAnswer, batchRefusal } from './batch-messages.js';
import type { AppendRequest, EventLog } from './event-log.js';
import type { AppendFault, Faults } from './faults.js';
import { ServerRefusal, type AppendResult, type ProposedRecord } from './log-records.js';
import {
  batchExpectationOf,
  expectationOf,
  nameOf,
  proposed,
  serviceError,
  storedAnswer,
  wrongRevisionAnswer,
} from './messages.js';
import type { ServerUser } from './stream-metadata.js';

export type AppendCall = ServerReadableStream<streams.AppendReq, streams.AppendResp>;
export type BatchCall = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

export interface Writer {
  readonly log: EventLog;
  readonly faults: Faults;
  readonly user: ServerUser;
  readonly assertMayAnswer: () => void;
  readonly cut: () => void;
}

/** No answer at all: the link is down, or the node is silent. */
const NO_ANSWER = Symbol('no answer');

/** Stores, unless a fault is due; what was stored before a fault stays stored. Throws ServerRefusal. */
async function store(request: AppendRequest, writer: Writer): Promise<AppendResult | typeof NO_ANSWER> {
  writer.assertMayAnswer();
  const fault = writer.faults.takeAppend();
  if (!fault) return writer.log.append(request);
  if (fault.kind === 'wait') await fault.release;
  if (fault.kind === 'access-denied') throw new ServerRefusal('access-denied');
  if ('when' in fault && fault.when === 'before') return befall(fault, writer);
  const events = fault.kind === 'in-part' ? request.events.slice(0, 1) : request.events;
  const result = writer.log.append({ ...request, events });
  return fault.kind === 'wait' ? result : befall(fault, writer);
}

function befall({ kind }: AppendFault, writer: Writer): typeof NO_ANSWER {
  if (kind === 'unavailable') throw new ServerRefusal('unavailable');
  if (kind === 'cut' || kind === 'in-part') writer.cut();
  return NO_ANSWER;
}

/** `Append`: options, then the events, then one answer. */
export async function answerAppend(
  call: AppendCall,
  answer: sendUnaryData<streams.AppendResp>,
  writer: Writer,
): Promise<void> {
  const request = await requestOf(call, writer.user);
  // The link broke before the whole request was here: nobody is left to answer.
  if (!request) return;
  try {
    const result = await store(request, writer);
    if (result === NO_ANSWER) return;
    if (result.kind === 'stored') answer(null, storedAnswer(result.last));
    else answer(null, wrongRevisionAnswer(result.current, request.expected));
  } catch (error) {
    if (!(error instanceof ServerRefusal)) throw error;
    answer(serviceError(error));
  }
}

async function requestOf(call: AppendCall, user: ServerUser): Promise<AppendRequest | undefined> {
  let options = new streams.AppendReq.Options();
  const events: ProposedRecord[] = [];
  try {
    for await (const message of call as AsyncIterable<streams.AppendReq>) {
      const event = message.getProposedMessage();
      options = message.getOptions() ?? options;
      if (event) events.push(proposed(event));
    }
  } catch {
    return undefined;
  }
  // A broken link ends the messages as if all had come: what came of a request in part is no request.
  if (call.cancelled) return undefined;
  const stream = nameOf(options.getStreamIdentifier());
  return { stream, expected: expectationOf(options), events, user };
}

interface Batch {
  readonly options: streams.BatchAppendReq.Options;
  readonly events: ProposedRecord[];
}

/** `BatchAppend`: many appends on one call, each in one or more messages that bear its id. */
export function answerBatches(call: BatchCall, writer: Writer): void {
  const open = new Map<string, Batch>();
  call.on('data', (message: streams.BatchAppendReq) => {
    const correlationId = message.getCorrelationId();
    const id = correlationId?.getString() ?? '';
    const batch = open.get(id) ?? {
      options: message.getOptions() ?? new streams.BatchAppendReq.Options(),
      events: [],
    };
    batch.events.push(...message.getProposedMessagesList().map(proposed));
    open.set(id, batch);
    if (!message.getIsFinal()) return;
    open.delete(id);
    void answerBatch(call, writer, { ...batch, correlationId });
  });
  call.on('end', () => call.end());
  call.on('error', () => undefined);
}

async function answerBatch(
  call: BatchCall,
  writer: Writer,
  batch: Batch & { readonly correlationId: Parameters<typeof batchAnswer>[0]['correlationId'] },
): Promise<void> {
  const { options, events, correlationId } = batch;
  const stream = nameOf(options.getStreamIdentifier());
  const request = { stream, expected: batchExpectationOf(options), events, user: writer.user };
  try {
    const result = await store(request, writer);
    if (result !== NO_ANSWER) call.write(batchAnswer({ correlationId, stream }, result));
  } catch (error) {
    if (!(error instanceof ServerRefusal)) throw error;
    // Not being leader, or being down, is the whole call's end; everything else is one append's.
    if (error.word === 'not-leader' || error.word === 'unavailable') call.emit('error', serviceError(error));
    else call.write(batchRefusal({ correlationId, stream }, error));
  }
}
