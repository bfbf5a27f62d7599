import { businessDate, readableDate, readableInstant } from '#kernel';
import { positionAt, recordedAtPosition, type Ledger } from '#ledger';
import { CommandFault } from './command-fault.js';
import type { MomentOptions, NamedTime } from './moment-options.js';

/** A place in the ledger, and when it was the newest one. */
export interface Point {
  readonly position: bigint;
  /** What was asked for where a time was asked for, else when the event at the position was recorded; null at 0. */
  readonly knownAt: string | null;
}

/** The moment that was asked for, as a whole. */
export interface AskedMoment extends Point {
  readonly trueOn: string | undefined;
}

type PastLedger = Pick<Ledger, 'readAll' | 'head'>;

/** Undefined when no moment was asked for. Throws CommandFault for one that has not come, or is named twice. */
export async function askedMoment(
  ledger: PastLedger,
  { served, atPosition, asOf, trueOn }: MomentOptions & { readonly served: bigint },
): Promise<AskedMoment | undefined> {
  if (atPosition !== undefined && asOf !== undefined)
    throw unknownMoment('Chỉ ghi một trong hai: --at-position hoặc --as-of.');
  const wanted = atPosition ?? asOf;
  if (wanted === undefined && trueOn === undefined) return undefined;
  return { ...(await pointOf(ledger, wanted ?? served.toString())), trueOn };
}

/** Throws CommandFault for a position that the ledger has not reached, and for a time that has not come. */
export async function pointOf(ledger: PastLedger, wanted: string | NamedTime): Promise<Point> {
  if (typeof wanted !== 'string') {
    const instant = pastInstant(wanted);
    return { position: await positionAt(ledger, instant), knownAt: new Date(instant).toISOString() };
  }
  const [position, head] = [BigInt(wanted), await ledger.head()];
  if (position > head)
    throw unknownMoment(`Sổ mới tới vị trí ${head}, chưa có vị trí ${position}. Hãy ghi từ 0 tới ${head}.`);
  return { position, knownAt: await recordedAtPosition(ledger, position) };
}

/** The end of a minute or a day that is under way is now. */
function pastInstant({ instant, wholeDay }: NamedTime): number {
  const now = Date.now();
  const isUnderWay =
    wholeDay === undefined ? instant - now < MINUTE_MS : wholeDay === businessDate(new Date(now));
  if (instant > now && !isUnderWay)
    throw unknownMoment('Thời điểm này chưa tới. Hãy ghi một thời điểm đã qua.');
  return Math.min(instant, now);
}

const MINUTE_MS = 60_000;

export const unknownMoment = (message: string): CommandFault =>
  new CommandFault('cli.moment-unknown', message);

/** The business date on which a question was put: of the moment asked for, else today. */
export function askedOn(moment: AskedMoment | undefined): string {
  const knownOn = businessDate(moment?.knownAt ? new Date(moment.knownAt) : new Date());
  const { trueOn = knownOn } = moment ?? {};
  return trueOn < knownOn ? trueOn : knownOn;
}

/** `17:00 14/01/2026 (vị trí 530)`. */
export const pointInWords = ({ position, knownAt }: Point): string =>
  `${knownAt === null ? 'khi sổ chưa có việc nào' : readableInstant(knownAt)} (vị trí ${position})`;

export const momentInWords = ({ trueOn, ...point }: AskedMoment): string =>
  `Như đã biết lúc ${pointInWords(point)}` +
  (trueOn === undefined ? '.' : `, chỉ tính những gì có hiệu lực từ ${readableDate(trueOn)} trở về trước.`);
