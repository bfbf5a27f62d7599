import { Command } from '#kernel';
import type { NamedTarget, TargetResult, TargetUnit } from './target.js';

/** A target as a plan sets it; the same again changes nothing, so that an import may be repeated. */
export class SetTarget extends Command<TargetUnit, NamedTarget> {
  readonly type = 'SetTarget';
}

/**
 * What was reached, for a target that no ranking tells of. Another figure of the same day corrects the one before:
 * its reason stands in the context. Both stay in the ledger.
 */
export class RecordTargetResult extends Command<TargetUnit, TargetResult> {
  readonly type = 'RecordTargetResult';
}

export type TargetCommand = SetTarget | RecordTargetResult;
