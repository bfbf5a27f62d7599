import { Injectable } from '@nestjs/common';

const DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The clock of the edge; tests put another in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

/** yyyy-mm-dd in Việt Nam: deadlines are days there, wherever the server stands. */
export const businessDay = (instant: Date): string => DAY.format(instant);
