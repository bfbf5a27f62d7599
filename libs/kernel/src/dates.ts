/** The business time zone: deadlines and dates that people read are in it (conventions of the province). */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const readable = new Intl.DateTimeFormat('vi-VN', {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
/** Viet Nam has kept UTC+7, without summer time, since 13 June 1975; a formatter with a zone is many times slower. */
const OFFSET_MS = 7 * 3_600_000;

/** `2025-06-25` → `25/06/2025`. */
export const readableDate = (isoDate: string): string => isoDate.split('-').reverse().join('/');

/** An instant (RFC 3339) as people read it: `20:14 21/11/2026`. */
export function readableInstant(instant: string): string {
  const parts = new Map(readable.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${part('hour')}:${part('minute')} ${part('day')}/${part('month')}/${part('year')}`;
}

/** The calendar day (yyyy-mm-dd) on which an instant falls in the province. Requires an instant after June 1975. */
export const businessDate = (instant: Date): string =>
  new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists, as yyyy-mm-dd. */
export function isDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
