import streams from '@eventstore/db-client/generated/streams_pb.js';
import { AnswerStream, type ReadCall } from './answer-stream.js';
import { LiveRead } from './live-read.js';
import { ServerRefusal } from './log-records.js';
import { eventAnswer, invalidArgument, notFoundAnswer, serviceError } from './messages.js';
import { allPage, planOf, recordsFor, startOf, streamPage, type ReadPlan } from './read-plan.js';
import type { Reader } from './reader.js';

/** Answers one `Read`: a page, or a subscription that stays. */
export async function answerRead(call: ReadCall, reader: Reader): Promise<void> {
  const options = call.request.getOptions() ?? new streams.ReadReq.Options();
  try {
    reader.assertMayAnswer();
    if (reader.faults.takeRead()) return reader.cut();
    const plan = planOf(options);
    const answers = new AnswerStream(call);
    if (plan.live) {
      const start = startOf(options, reader.log, recordsFor(plan, reader.log, reader.user));
      return await new LiveRead(answers, plan, reader).run(start);
    }
    for (const answer of pageOf(options, plan, reader)) await answers.send(answer);
    call.end();
  } catch (error) {
    call.emit('error', answerFor(error));
  }
}

function answerFor(error: unknown): Error {
  if (error instanceof ServerRefusal) return serviceError(error);
  return error instanceof RangeError ? invalidArgument(error.message) : (error as Error);
}

function* pageOf(
  options: streams.ReadReq.Options,
  plan: ReadPlan,
  { log, user }: Reader,
): Iterable<streams.ReadResp> {
  if (plan.stream === undefined) {
    for (const record of allPage(options, log, plan)) yield eventAnswer(record);
    return;
  }
  const records = log.stream(plan.stream, user);
  if (!records) yield notFoundAnswer(plan.stream);
  else for (const record of streamPage(options, records, plan)) yield eventAnswer(record);
}
