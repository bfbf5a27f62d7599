import type { Language } from './decimal.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const PARTS = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Day and month in this order in both languages: the office writes dd/MM/yyyy. */
const dayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...PARTS });
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...CLOCK });
const isoFormat = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, ...PARTS });

/** yyyy-mm-dd → dd/MM/yyyy. */
export const dayText = (day: string): string => day.slice(0, 10).split('-').reverse().join('/');

/** An instant (RFC 3339) as dd/MM/yyyy HH:mm in Viet Nam. */
export function instantText(instant: string | number): string {
  const date = new Date(instant);
  return `${dayFormat.format(date)} ${timeFormat.format(date)}`;
}

/** Today in Viet Nam, yyyy-mm-dd. */
export const today = (now = new Date()): string => isoFormat.format(now);

const DAY_MS = 86_400_000;

/** Whole days from one day to another (yyyy-mm-dd); negative when it has passed. */
export const daysUntil = (day: string, from = today()): number =>
  (Date.parse(day) - Date.parse(from)) / DAY_MS;

/** "còn 14 ngày", "in 14 days". */
export const inDays = (days: number, language: Language): string =>
  new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
