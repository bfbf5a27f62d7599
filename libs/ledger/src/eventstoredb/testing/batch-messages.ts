import shared from '@eventstore/db-client/generated/shared_pb.js';
import status from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendResult, LogRecord, RefusalWord, ServerRefusal } from './log-records.js';
import { identifierOf } from './messages.js';

/** An answer of `BatchAppend` bears the id that the request came with. */
export interface BatchPlace {
  readonly correlationId: shared.UUID | undefined;
  readonly stream: string;
}

export const batchAnswer = (place: BatchPlace, result: AppendResult): streams.BatchAppendResp =>
  result.kind === 'stored'
    ? answerTo(place).setSuccess(successOf(result.last))
    : answerTo(place).setError(failure('WrongExpectedVersion', currentOf(result.current).serializeBinary()));

export const batchRefusal = (place: BatchPlace, refusal: ServerRefusal): streams.BatchAppendResp =>
  answerTo(place).setError(failure(...DETAILS[refusal.word](place, refusal)));

function answerTo({ correlationId, stream }: BatchPlace): streams.BatchAppendResp {
  return new streams.BatchAppendResp()
    .setCorrelationId(correlationId)
    .setStreamIdentifier(identifierOf(stream));
}

function successOf({ revision, commit, prepare }: LogRecord): streams.BatchAppendResp.Success {
  const position = new shared.AllStreamPosition()
    .setCommitPosition(commit.toString())
    .setPreparePosition(prepare.toString());
  return new streams.BatchAppendResp.Success().setCurrentRevision(revision.toString()).setPosition(position);
}

function currentOf(current: bigint | 'no-stream'): shared.WrongExpectedVersion {
  const wrong = new shared.WrongExpectedVersion();
  if (current !== 'no-stream') wrong.setCurrentStreamRevision(current.toString());
  return wrong;
}

type Details = (place: BatchPlace, refusal: ServerRefusal) => readonly [string, Uint8Array];

const DETAILS: Readonly<Record<RefusalWord, Details>> = {
  'stream-deleted': ({ stream }) => [
    'StreamDeleted',
    new shared.StreamDeleted().setStreamIdentifier(identifierOf(stream)).serializeBinary(),
  ],
  'access-denied': () => ['AccessDenied', new shared.AccessDenied().serializeBinary()],
  'maximum-append-size-exceeded': (_, { trailers }) => [
    'MaximumAppendSizeExceeded',
    new shared.MaximumAppendSizeExceeded()
      .setMaxappendsize(Number(trailers['maximum-append-size']))
      .serializeBinary(),
  ],
  'not-leader': () => ['Unknown', new shared.Unknown().serializeBinary()],
  unavailable: () => ['Timeout', new shared.Timeout().serializeBinary()],
};

const FAILED_PRECONDITION = 9;

/** google.rpc.Status with one detail: { code = 1; message = 2; details = 3: { type_url = 1; value = 2 } }, put together by hand. */
function failure(kind: string, detail: Uint8Array): status.Status {
  const any = Buffer.concat([
    field(1, Buffer.from(`type.googleapis.com/event_store.client.${kind}`)),
    field(2, detail),
  ]);
  return status.Status.deserializeBinary(
    Buffer.concat([Buffer.from([0x08, FAILED_PRECONDITION]), field(2, Buffer.from(kind)), field(3, any)]),
  );
}

/** A length-delimited field of fewer than 16,384 bytes. */
function field(number: number, content: Uint8Array): Uint8Array {
  const length =
    content.length < 128 ? [content.length] : [(content.length & 0x7f) | 0x80, content.length >> 7];
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...length]), content]);
}
