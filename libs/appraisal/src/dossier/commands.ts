import { Command } from '#kernel';
import type { Lock, SourceDocument } from '#appraisal/cycle';
import type { AppraisalCause, MinistryCause } from './causes.js';
import type { Citation, DossierId, StoredFile } from './dossier.js';
import type { Outcome } from './events.js';

type InPeriod = { readonly period: string };

/** `inputs` as typed: `93,5` and `93.5` are the same. Which names a rule asks for, the framework says. */
export class ReportValue extends Command<
  DossierId,
  InPeriod & { readonly inputs: Readonly<Record<string, string>> }
> {
  readonly type = 'ReportValue';
}

/** The file is in the evidence store before this command is given. */
export class UploadEvidence extends Command<
  DossierId,
  InPeriod & { readonly file: StoredFile; readonly citation: Citation }
> {
  readonly type = 'UploadEvidence';
}

/** The reason stands in the context, here and wherever a decision needs one. */
export class WithdrawEvidence extends Command<DossierId, { readonly digest: string }> {
  readonly type = 'WithdrawEvidence';
}

/** Scores the period's reported value by the indicator's rule. */
export class SelfScore extends Command<DossierId, InPeriod> {
  readonly type = 'SelfScore';
}

/** Without evidence the context must hold a reason. */
export class SubmitDossier extends Command<DossierId, InPeriod> {
  readonly type = 'SubmitDossier';
}

/** Takes a submission back. */
export class RecallSubmission extends Command<DossierId, InPeriod> {
  readonly type = 'RecallSubmission';
}

/** `reviewer` is an account of the helper group, `agency` the agency it belongs to. */
export class AssignReviewer extends Command<
  DossierId,
  { readonly reviewer: string; readonly agency: string }
> {
  readonly type = 'AssignReviewer';
}

/** The self score becomes the preliminary one. */
export class AcceptSelfScore extends Command<DossierId, Record<never, never>> {
  readonly type = 'AcceptSelfScore';
}

/** Gives the period back to the agency, to be mended and handed in again. */
export class ReturnDossier extends Command<DossierId, InPeriod> {
  readonly type = 'ReturnDossier';
}

export class RejectEvidence extends Command<DossierId, { readonly digest: string }> {
  readonly type = 'RejectEvidence';
}

/** Undoes a rejection. */
export class RestoreEvidence extends Command<DossierId, { readonly digest: string }> {
  readonly type = 'RestoreEvidence';
}

/** What people decide a score to be; `cause` is null when nothing is lowered. */
export interface Judgement {
  readonly points: string;
  readonly cause: AppraisalCause | null;
}

/** `evidence`: the document that was rejected or late, where that is the cause. Needs a legal basis. */
export class AdjustScore extends Command<DossierId, Judgement & { readonly evidence: string | null }> {
  readonly type = 'AdjustScore';
}

/** What a sitting decided; the votes and their proof stand in the sitting's own stream. */
export class RecordCouncilDecision extends Command<DossierId, Judgement & { readonly session: string }> {
  readonly type = 'RecordCouncilDecision';
}

/** The Ministry asks: `points` is what it gives for now, `dueBefore` null when it names no day. */
export class AskExplanation extends Command<
  DossierId,
  {
    readonly question: string;
    readonly points: string;
    readonly cause: MinistryCause | null;
    readonly dueBefore: string | null;
    readonly document: SourceDocument;
  }
> {
  readonly type = 'AskExplanation';
}

/** A lead or coordinating agency's part of the answer; the last draft of each agency counts. */
export class DraftExplanation extends Command<DossierId, { readonly text: string }> {
  readonly type = 'DraftExplanation';
}

/** `manifest` lists the digests of the documents that are sent along. */
export class SendExplanation extends Command<
  DossierId,
  {
    readonly document: SourceDocument;
    readonly text: string;
    readonly manifest: readonly string[];
    readonly pointsAsked: string;
  }
> {
  readonly type = 'SendExplanation';
}

/** The Ministry answers; `recovered` is what it gives back. */
export class AnswerExplanation extends Command<
  DossierId,
  { readonly outcome: Outcome; readonly recovered: string; readonly document: SourceDocument }
> {
  readonly type = 'AnswerExplanation';
}

/** A round ends without an explanation having been sent. */
export class LapseExplanation extends Command<DossierId, Record<never, never>> {
  readonly type = 'LapseExplanation';
}

/** One row of a result that was taken over from the Ministry. */
export class RecordResult extends Command<
  DossierId,
  {
    readonly stage: 'ministry' | 'published';
    readonly points: string;
    readonly cause: MinistryCause | null;
    readonly document: SourceDocument;
  }
> {
  readonly type = 'RecordResult';
}

export class LockDossier extends Command<DossierId, { readonly lock: Lock }> {
  readonly type = 'LockDossier';
}

/** `reopening` names the decision of two people in the cycle's stream. */
export class UnlockDossier extends Command<DossierId, { readonly reopening: string }> {
  readonly type = 'UnlockDossier';
}

export type HandingIn = ReportValue | UploadEvidence | SelfScore | SubmitDossier;
export type TakingBack = WithdrawEvidence | RecallSubmission;
export type Reviewing =
  AssignReviewer | AcceptSelfScore | ReturnDossier | RejectEvidence | RestoreEvidence | AdjustScore;
export type Explaining =
  AskExplanation | DraftExplanation | SendExplanation | AnswerExplanation | LapseExplanation;
/** Given by the year's end and the council's sittings, for every dossier that they concern. */
export type FollowingUp = RecordCouncilDecision | RecordResult | LockDossier | UnlockDossier;

export type DossierCommand = HandingIn | TakingBack | Reviewing | Explaining | FollowingUp;
