import { Command } from '#kernel';
import type { CycleId, Lock, Period, ResultStage } from './cycle.js';
import type { PublishedDossier, ResultRow, SourceDocument } from './events.js';

export class OpenCycle extends Command<
  CycleId,
  {
    readonly openedOn: string;
    readonly periods: readonly Period[];
    /** Handing in ends strictly before this day. */
    readonly closesBefore: string;
  }
> {
  readonly type = 'OpenCycle';
}

/** `period` is a period's code, or `closing` for the year's own deadline. The reason stands in the context. */
export class MoveDeadline extends Command<CycleId, { readonly period: string; readonly dueBefore: string }> {
  readonly type = 'MoveDeadline';
}

/** `deadline`: the day has come; `decision`: somebody decides it, with a reason. */
export class LockCycle extends Command<
  CycleId,
  { readonly lock: Lock; readonly cause: 'deadline' | 'decision' }
> {
  readonly type = 'LockCycle';
}

/** Some indicators (none named: all) are to be opened again until a day. Needs a reason and a legal basis. */
export class ProposeReopening extends Command<
  CycleId,
  { readonly indicators: readonly string[]; readonly closesBefore: string }
> {
  readonly type = 'ProposeReopening';
}

/** The second person's yes. */
export class ApproveReopening extends Command<CycleId, { readonly reopening: string }> {
  readonly type = 'ApproveReopening';
}

/** The Ministry's result: some rows of a stage, or all of them for the published one. */
export class TakeOverResult extends Command<
  CycleId,
  {
    readonly stage: ResultStage;
    readonly document: SourceDocument;
    readonly rows: readonly ResultRow[];
  }
> {
  readonly type = 'TakeOverResult';
}

/** Every dossier that a piece of work concerns has been done. */
export class CompleteWork extends Command<CycleId, { readonly work: string }> {
  readonly type = 'CompleteWork';
}

/** `digest` is the SHA-256 of the year's state (see year-end), which every replay must reproduce. */
export class RecordPublication extends Command<
  CycleId,
  {
    readonly digest: string;
    readonly dossiers: readonly PublishedDossier[];
    readonly document: SourceDocument;
  }
> {
  readonly type = 'RecordPublication';
}

export type CycleCommand =
  | OpenCycle
  | MoveDeadline
  | LockCycle
  | ProposeReopening
  | ApproveReopening
  | TakeOverResult
  | CompleteWork
  | RecordPublication;
