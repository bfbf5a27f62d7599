import { InvalidArgumentError, type Command } from 'commander';
import { isDate } from '#kernel';
import { PROGRAM, verb, type VerbDescription } from './verb.js';

/** An instant (epoch milliseconds) that a person named: nothing that was recorded after it is seen. */
export interface NamedTime {
  readonly instant: number;
  /** The day on which it falls in the province (yyyy-mm-dd), where only a day was named. */
  readonly wholeDay?: string;
}

/** The moment that a reading verb is asked for; without any of them it answers as of now. */
export interface MomentOptions {
  readonly atPosition?: string;
  readonly asOf?: NamedTime;
  /** yyyy-mm-dd */
  readonly trueOn?: string;
  readonly json?: true;
}

const HELP = `
Xem lại một thời điểm đã qua:
  --at-position và --as-of nói “đã biết tới đâu”, --true-on nói “đã đúng tới ngày nào”. Một ngày không ghi giờ tính
  đến hết ngày đó, một giờ tính đến hết phút đó, theo giờ Việt Nam. Ví dụ thêm vào lệnh:
    --at-position 530                ngay sau việc ở vị trí 530 của sổ (vị trí lấy từ ${PROGRAM} history)
    --as-of "14/01/2026 17:00"       như đã biết lúc 17:00 ngày 14/01/2026
    --true-on 31/12/2025             chỉ tính những gì có hiệu lực từ 31/12/2025 trở về trước`;

/** A verb that reads: it takes a moment, and is to be answered by `tell`. */
export const readingVerb = (description: VerbDescription): Command =>
  verb(description)
    .option('--at-position <vị trí>', 'như đã biết ngay sau việc ở vị trí này của sổ', position)
    .option('--as-of <lúc>', 'như đã biết vào lúc này: dd/MM/yyyy [HH:mm] hoặc RFC 3339', time)
    .option('--true-on <ngày>', 'chỉ tính những gì có hiệu lực từ ngày này trở về trước: dd/MM/yyyy', day)
    .addHelpText('after', HELP);

export function position(text: string): string {
  if (!isPosition(text)) throw new InvalidArgumentError('Hãy ghi một vị trí của sổ, ví dụ 530.');
  return text;
}

const isPosition = (text: string): boolean => /^\d{1,18}$/.test(text);

/** A position, or a time: where a difference begins and ends. */
export const point = (text: string): string | NamedTime => (isPosition(text) ? text : time(text));

const READABLE = /^(?<day>\d{1,2}\/\d{1,2}\/\d{4})(?: (?<clock>([01]\d|2[0-3]):[0-5]\d))?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** `14/01/2026`, `14/01/2026 17:00` (Vietnamese time), or RFC 3339. */
export function time(text: string): NamedTime {
  const named = READABLE.exec(text)?.groups;
  return named ? readableTime(named['day'] ?? '', named['clock']) : { instant: exactTime(text) };
}

function readableTime(named: string, clock: string | undefined): NamedTime {
  const date = day(named);
  // What people read ends at minutes: an event shown as of 17:00 is known at 17:00.
  const instant = Date.parse(`${date}T${clock ?? '23:59'}:59.999${OFFSET}`);
  return clock === undefined ? { instant, wholeDay: date } : { instant };
}

function exactTime(text: string): number {
  const instant = INSTANT.test(text) && isDate(text.slice(0, 10)) ? Date.parse(text) : NaN;
  if (Number.isNaN(instant))
    throw new InvalidArgumentError(
      'Hãy ghi dd/MM/yyyy, dd/MM/yyyy HH:mm (giờ Việt Nam), hoặc RFC 3339 kèm múi giờ, ví dụ 2026-01-14T17:00:00+07:00.',
    );
  return instant;
}

/** Of Asia/Ho_Chi_Minh, which keeps no summer time. */
const OFFSET = '+07:00';

/** `31/12/2025` or `2025-12-31`, as yyyy-mm-dd. */
export function day(text: string): string {
  const date = text
    .split('/')
    .toReversed()
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (!isDate(date)) throw new InvalidArgumentError('Hãy ghi một ngày có thật, ví dụ 31/12/2025.');
  return date;
}
