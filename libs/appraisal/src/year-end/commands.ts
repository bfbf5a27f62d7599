import { Command } from '#kernel';
import type { CycleId, SourceDocument } from '#appraisal/cycle';

/** Records the digest of a closed year, on the basis of the document that published its result. */
export class PublishYear extends Command<CycleId, { readonly document: SourceDocument }> {
  readonly type = 'PublishYear';
}
