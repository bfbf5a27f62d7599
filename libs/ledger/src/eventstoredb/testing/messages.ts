import { Metadata, status as grpcStatus, type ServiceError } from '@grpc/grpc-js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type {
  Expectation,
  LogPosition,
  LogRecord,
  ProposedRecord,
  RefusalWord,
  ServerRefusal,
} from './log-records.js';

export const nameOf = (identifier: shared.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString('utf8');

export function identifierOf(stream: string): shared.StreamIdentifier {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(stream, 'utf8').toString('base64'));
}

export const uuid = (text: string): shared.UUID => new shared.UUID().setString(text);

/** What a writer proposes; `Append` and `BatchAppend` have a type each for the same thing. */
type ProposedMessage = streams.AppendReq.ProposedMessage | streams.BatchAppendReq.ProposedMessage;

export const proposed = (message: ProposedMessage): ProposedRecord => ({
  id: message.getId()?.getString() ?? '',
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  // A copy: the request's buffer is shared with its neighbours.
  data: Uint8Array.from(message.getData_asU8()),
  customMetadata: Uint8Array.from(message.getCustomMetadata_asU8()),
});

export function expectationOf(options: streams.AppendReq.Options): Expectation {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasStreamExists()) return 'stream-exists';
  return options.hasRevision() ? BigInt(options.getRevision()) : 'any';
}

export function batchExpectationOf(options: streams.BatchAppendReq.Options): Expectation {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasStreamExists()) return 'stream-exists';
  return options.hasStreamPosition() ? BigInt(options.getStreamPosition()) : 'any';
}

/** `place`: whether positions in the log are told with it, as a read of `$all` does and an older server's stream read does not. */
export function eventAnswer(record: LogRecord): streams.ReadResp {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(uuid(record.id))
    .setStreamIdentifier(identifierOf(record.stream))
    .setStreamRevision(record.revision.toString())
    .setCommitPosition(record.commit.toString())
    .setPreparePosition(record.prepare.toString())
    .setData(record.data)
    .setCustomMetadata(record.customMetadata);
  recorded.getMetadataMap().set('type', record.type);
  recorded.getMetadataMap().set('content-type', record.contentType);
  recorded.getMetadataMap().set('created', record.created.toString());
  const event = new streams.ReadResp.ReadEvent()
    .setEvent(recorded)
    .setCommitPosition(record.commit.toString());
  return new streams.ReadResp().setEvent(event);
}

export const checkpointAnswer = ({ commit, prepare }: LogPosition): streams.ReadResp =>
  new streams.ReadResp().setCheckpoint(
    new streams.ReadResp.Checkpoint()
      .setCommitPosition(commit.toString())
      .setPreparePosition(prepare.toString()),
  );

export const notFoundAnswer = (stream: string): streams.ReadResp =>
  new streams.ReadResp().setStreamNotFound(
    new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream)),
  );

export const confirmationAnswer = (id: string): streams.ReadResp =>
  new streams.ReadResp().setConfirmation(
    new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId(id),
  );

export const caughtUpAnswer = (): streams.ReadResp =>
  new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp());

export function storedAnswer({ revision, commit, prepare }: LogRecord): streams.AppendResp {
  const position = new streams.AppendResp.Position()
    .setCommitPosition(commit.toString())
    .setPreparePosition(prepare.toString());
  const success = new streams.AppendResp.Success()
    .setCurrentRevision(revision.toString())
    .setPosition(position);
  return new streams.AppendResp().setSuccess(success);
}

export function wrongRevisionAnswer(
  current: bigint | 'no-stream',
  expected: Expectation,
): streams.AppendResp {
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (current === 'no-stream') wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(current.toString());
  if (typeof expected === 'bigint') wrong.setExpectedRevision(expected.toString());
  else if (expected === 'no-stream') wrong.setExpectedNoStream(new shared.Empty());
  else wrong.setExpectedStreamExists(new shared.Empty());
  return new streams.AppendResp().setWrongExpectedVersion(wrong);
}

const CODES: Readonly<Record<RefusalWord, grpcStatus>> = {
  'stream-deleted': grpcStatus.FAILED_PRECONDITION,
  'access-denied': grpcStatus.PERMISSION_DENIED,
  'maximum-append-size-exceeded': grpcStatus.INVALID_ARGUMENT,
  'not-leader': grpcStatus.NOT_FOUND,
  unavailable: grpcStatus.UNAVAILABLE,
};

/** A refusal as the protocol says it: a status, and the reason in the trailers. */
export function serviceError({ word, trailers, message }: ServerRefusal): ServiceError {
  const metadata = new Metadata();
  if (word !== 'unavailable') metadata.set('exception', word);
  for (const [name, value] of Object.entries(trailers)) metadata.set(name, value);
  return Object.assign(new Error(message), { code: CODES[word], details: message, metadata });
}

export const invalidArgument = (message: string): ServiceError =>
  Object.assign(new Error(message), {
    code: grpcStatus.INVALID_ARGUMENT,
    details: message,
    metadata: new Metadata(),
  });
