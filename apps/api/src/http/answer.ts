import type { Outcome } from '#ledger';
import { entityTag } from './if-match.js';

/** What a controller gives back when status or headers matter; the interceptor sets them. */
export class Answer<Body> {
  constructor(
    readonly body: Body,
    readonly more: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {}
}

/** Where things stand after a command. Numbers of any size are text. */
export interface Written {
  /** Give it as `minPosition` to a read that must show this change. */
  readonly position: string;
  /** The stream's revision now: the next `If-Match`. Null while nothing has happened in it. */
  readonly revision: string | null;
  /** False when everything was so already. */
  readonly changed: boolean;
}

/** 201 with what changed, 200 when nothing had to; a retry gets the same answer with `Idempotency-Replayed`. */
export function writtenAnswer(outcome: Outcome, location: string | undefined): Answer<Written> {
  const { position, revision, changed, replayed } = outcome;
  return new Answer(
    { position: position.toString(), revision: revision?.toString() ?? null, changed },
    {
      status: changed ? 201 : 200,
      headers: {
        ETag: entityTag(revision),
        ...(location !== undefined && { Location: location }),
        ...(replayed && { 'Idempotency-Replayed': 'true' }),
      },
    },
  );
}
