import type { Actor, LegalBasis } from './message.js';

/** All that a command needs from outside: who, when, why, and how a retry is recognised. */
export interface CommandContext {
  readonly actor: Actor;
  /** Business date (yyyy-mm-dd) in Asia/Ho_Chi_Minh: deadlines are judged by it. */
  readonly today: string;
  /** The id of the command's nth event; the same for a retry of the same request. */
  readonly eventId: (index: number) => string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly effectiveOn?: string;
  readonly reason?: string;
  readonly legalBasis?: LegalBasis;
  readonly idempotency?: { readonly key: string; readonly requestHash: string };
  /** The revision the actor looked at (`If-Match`); `no-stream`: they saw that nothing had happened yet. */
  readonly expectedRevision?: bigint | 'no-stream';
  readonly traceparent?: string;
  readonly synthetic?: true;
}

/**
 * A command as it travels on the bus: on what, with which data, in whose name.
 * A slice's command is one line: `export class X extends Command<Id, Data> { readonly type = 'X'; }`.
 */
export abstract class Command<Target, Data> {
  abstract readonly type: string;

  constructor(
    readonly target: Target,
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}
