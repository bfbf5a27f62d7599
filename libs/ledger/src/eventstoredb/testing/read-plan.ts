import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { EventLog } from './event-log.js';
import { firstWhere, type LogRecord } from './log-records.js';
import { nameOf } from './messages.js';
import type { ServerUser } from './stream-metadata.js';

type Options = streams.ReadReq.Options;

export interface ReadPlan {
  /** Undefined for `$all`. */
  readonly stream: string | undefined;
  readonly live: boolean;
  readonly backwards: boolean;
  readonly count: number;
  readonly passes: (record: LogRecord) => boolean;
  /** Records looked at between two checkpoints; 0 without a filter. */
  readonly checkpointEvery: number;
}

/** Records that a filtered read looks at before it says where it is, when it is not told. */
const WINDOW = 32;

export function planOf(options: Options): ReadPlan {
  const filter = options.getFilter();
  return {
    stream: options.hasStream() ? nameOf(options.getStream()?.getStreamIdentifier()) : undefined,
    live: options.hasSubscription(),
    backwards: options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS,
    count: options.hasCount() ? Number(options.getCount()) : Number.POSITIVE_INFINITY,
    passes: filter ? filterOf(filter) : () => true,
    checkpointEvery: filter ? (filter.getMax() || WINDOW) * filter.getCheckpointintervalmultiplier() : 0,
  };
}

function filterOf(filter: streams.ReadReq.Options.FilterOptions): ReadPlan['passes'] {
  const onStream = filter.hasStreamIdentifier();
  const expression = onStream ? filter.getStreamIdentifier() : filter.getEventType();
  const regex = expression?.getRegex() ? new RegExp(expression.getRegex()) : undefined;
  const prefixes = expression?.getPrefixList() ?? [];
  return ({ stream, type }) => {
    const text = onStream ? stream : type;
    return regex ? regex.test(text) : prefixes.some((prefix) => text.startsWith(prefix));
  };
}

/** Where a subscription starts: the index of the first record to look at in its list. Throws RangeError. */
export function startOf(options: Options, log: EventLog, records: readonly LogRecord[]): number {
  const inStream = options.getStream();
  if (inStream) {
    if (inStream.hasEnd()) return records.length;
    if (!inStream.hasRevision()) return 0;
    const revision = BigInt(inStream.getRevision());
    return firstWhere(records, (record) => record.revision > revision);
  }
  const all = options.getAll();
  if (all?.hasEnd()) return records.length;
  const position = positionOf(all);
  return position ? log.indexAfter(position) : 0;
}

/** The records that a read of a stream gives. */
export function streamPage(
  options: Options,
  records: readonly LogRecord[],
  plan: ReadPlan,
): readonly LogRecord[] {
  const from = firstRevision(options.getStream(), plan);
  if (plan.backwards) {
    return records
      .filter(({ revision }) => revision <= from)
      .slice(-plan.count)
      .reverse();
  }
  const index = firstWhere(records, ({ revision }) => revision >= from);
  return records.slice(index, index + plan.count);
}

const BEYOND = 2n ** 63n;

function firstRevision(
  place: streams.ReadReq.Options.StreamOptions | undefined,
  { backwards }: ReadPlan,
): bigint {
  if (place?.hasRevision()) return BigInt(place.getRevision());
  const atEnd = place?.hasEnd() ?? backwards;
  return atEnd ? BEYOND : 0n;
}

/** The records that a read of `$all` gives. Throws RangeError. */
export function allPage(options: Options, log: EventLog, plan: ReadPlan): readonly LogRecord[] {
  const all = options.getAll();
  const position = positionOf(all);
  if (plan.backwards) {
    const end = position ? log.indexFrom(position) : all?.hasStart() ? 0 : log.all.length;
    return log.all.slice(0, end).toReversed().filter(plan.passes).slice(0, plan.count);
  }
  const first = position ? log.indexFrom(position) : all?.hasEnd() ? log.all.length : 0;
  return log.all.slice(first).filter(plan.passes).slice(0, plan.count);
}

function positionOf(all: streams.ReadReq.Options.AllOptions | undefined) {
  const position = all?.getPosition();
  if (!position) return undefined;
  return { commit: BigInt(position.getCommitPosition()), prepare: BigInt(position.getPreparePosition()) };
}

/** What a reader sees now: a stream as retention leaves it, or the whole log. */
export const recordsFor = (plan: ReadPlan, log: EventLog, user: ServerUser): readonly LogRecord[] =>
  plan.stream === undefined ? log.all : (log.stream(plan.stream, user) ?? []);
