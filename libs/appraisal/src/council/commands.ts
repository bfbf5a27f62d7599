import { Command } from '#kernel';
import type { Cause } from '#appraisal/dossier';
import type { Choice, Member, Quorum, SessionCycle, SessionId } from './session.js';

export class ConveneSession extends Command<
  SessionId,
  {
    readonly cycle: SessionCycle;
    /** yyyy-mm-dd */
    readonly heldOn: string;
    readonly place: string;
    readonly members: readonly Member[];
    readonly quorum: Quorum;
    /** Indicator codes, in the order of the sitting. */
    readonly agenda: readonly string[];
  }
> {
  readonly type = 'ConveneSession';
}

/** By the member, or by a secretary of the session or an admin for them. */
export class MarkPresent extends Command<SessionId, { readonly member: string }> {
  readonly type = 'MarkPresent';
}

/** By the member alone. */
export class Recuse extends Command<
  SessionId,
  { readonly member: string; readonly indicator: string; readonly reason: string }
> {
  readonly type = 'Recuse';
}

/** `points` as typed; the reason and the legal basis stand in the context. `cause` is null when nothing is lowered. */
export class ProposeDecision extends Command<
  SessionId,
  { readonly indicator: string; readonly points: string; readonly cause: Cause | null }
> {
  readonly type = 'ProposeDecision';
}

/** The reason stands in the context. */
export class WithdrawProposal extends Command<SessionId, { readonly indicator: string }> {
  readonly type = 'WithdrawProposal';
}

/** By the member alone. `proposal`: the number of the one that the member read; refused when another stands now. */
export class CastVote extends Command<
  SessionId,
  {
    readonly indicator: string;
    readonly member: string;
    readonly choice: Choice;
    readonly proposal?: number;
  }
> {
  readonly type = 'CastVote';
}

/** Turns a proposal that has its majority into the council's decision. */
export class DecideIndicator extends Command<SessionId, { readonly indicator: string }> {
  readonly type = 'DecideIndicator';
}

export class CloseSession extends Command<SessionId, Readonly<Record<string, never>>> {
  readonly type = 'CloseSession';
}

export type SessionCommand =
  | ConveneSession
  | MarkPresent
  | Recuse
  | ProposeDecision
  | WithdrawProposal
  | CastVote
  | DecideIndicator
  | CloseSession;
