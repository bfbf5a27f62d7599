import { Injectable } from '@nestjs/common';

/** The clock of the edge; tests put another in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
