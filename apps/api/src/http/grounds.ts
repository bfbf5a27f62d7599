import type { CommandContext, LegalBasis } from '#kernel';

/** What a body may say besides the command's own data. */
export interface Grounds {
  readonly reason?: string;
  readonly effectiveOn?: string;
  readonly legalBasis?: LegalBasis;
}

/** Plain data without gaps: an event holds no instance of a request class and no member that was not given. */
export function groundsOf({ reason, effectiveOn, legalBasis }: Grounds): Pick<CommandContext, keyof Grounds> {
  return {
    ...(reason !== undefined && { reason }),
    ...(effectiveOn !== undefined && { effectiveOn }),
    ...(legalBasis && { legalBasis: citationOf(legalBasis) }),
  };
}

const citationOf = ({ number, issuedOn, title, clause }: LegalBasis): LegalBasis => ({
  number,
  ...(issuedOn !== undefined && { issuedOn }),
  ...(title !== undefined && { title }),
  ...(clause !== undefined && { clause }),
});
