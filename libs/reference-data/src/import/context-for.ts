import type { CommandContext } from '#kernel';

/** The context of the command that is called so; the same name gives the same event ids in every ledger. */
export type ContextFor = (
  name: string,
  particulars: Partial<Pick<CommandContext, 'reason' | 'legalBasis' | 'effectiveOn'>>,
) => CommandContext;
