import type { DenialCode } from '#access';
import { Refusal } from '#kernel';

/** The policy's no, on its way to the filter. */
export class PolicyDenied extends Refusal {
  constructor(
    readonly code: DenialCode,
    reason: string,
  ) {
    super(reason);
  }
}
