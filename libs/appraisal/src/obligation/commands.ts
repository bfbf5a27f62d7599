import { Command } from '#kernel';
import type { Obligation, ObligationId } from './obligation.js';

/** `id` names the obligation within its unit: letters, digits and dashes. */
export class DescribeObligation extends Command<ObligationId, Obligation & { readonly id: string }> {
  readonly type = 'DescribeObligation';
}

export type ObligationCommand = DescribeObligation;
