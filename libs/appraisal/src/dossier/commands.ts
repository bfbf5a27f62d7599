import { Command } from '#kernel';
import type { Citation, DossierId, StoredFile } from './dossier.js';

/** `inputs` as typed: `93,5` and `93.5` are the same. Which names a rule asks for, the framework says. */
export class ReportValue extends Command<
  DossierId,
  { readonly period: string; readonly inputs: Readonly<Record<string, string>> }
> {
  readonly type = 'ReportValue';
}

/** The file is in the evidence store before this command is given. */
export class UploadEvidence extends Command<
  DossierId,
  { readonly period: string; readonly file: StoredFile; readonly citation: Citation }
> {
  readonly type = 'UploadEvidence';
}

/** The reason stands in the context. */
export class WithdrawEvidence extends Command<DossierId, { readonly digest: string }> {
  readonly type = 'WithdrawEvidence';
}

/** Scores the period's reported value by the indicator's rule. */
export class SelfScore extends Command<DossierId, { readonly period: string }> {
  readonly type = 'SelfScore';
}

/** Without evidence the context must hold a reason. */
export class SubmitDossier extends Command<DossierId, { readonly period: string }> {
  readonly type = 'SubmitDossier';
}

/** Takes a submission back; the reason stands in the context. */
export class RecallSubmission extends Command<DossierId, { readonly period: string }> {
  readonly type = 'RecallSubmission';
}

export type DossierCommand =
  ReportValue | UploadEvidence | WithdrawEvidence | SelfScore | SubmitDossier | RecallSubmission;
