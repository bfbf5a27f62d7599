/** A fact that happened: past-tense name and plain data. Clock, ids and actors live in the ledger's metadata. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** A wish that a decider may refuse: imperative name, plain data, and every fact the decision needs. */
export interface DomainCommand<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** Who acts. `id` is pseudonymous (an account code); names and phones never enter an event. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  /** Code of the agency the actor belongs to, when they act for one. */
  readonly agency?: string;
}

export const ROLES = ['officer', 'reviewer', 'council', 'auditor', 'admin', 'system'] as const;
export type Role = (typeof ROLES)[number];

/** A legal document as the basis of a decision: the four things a citation needs (Decree 30/2020). */
export interface LegalBasis {
  /** số/ký hiệu as typed, for example "4636/KH-UBND" */
  readonly number: string;
  /** yyyy-mm-dd */
  readonly issuedOn?: string;
  /** trích yếu */
  readonly title?: string;
  /** điều, khoản, phụ lục */
  readonly clause?: string;
}
