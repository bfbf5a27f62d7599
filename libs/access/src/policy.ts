import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { AccountRole, SignedIn } from './accounts.js';
import { ACTIONS, type ActionOn, type SubjectKind } from './actions.js';
import { DENIALS, type DenialCode } from './refusals.js';

/** An agency answers for a dossier as its indicator's lead or coordinator; groups are already agencies here. */
export interface DossierSubject {
  readonly kind: 'dossier';
  readonly responsible: readonly string[];
}

/** Agencies that lead or coordinate a task or collect its reports; groups are already agencies here. */
export interface TaskSubject {
  readonly kind: 'task';
  readonly responsible: readonly string[];
}

export interface AccountSubject {
  readonly kind: 'account';
  readonly id: string;
}

export interface PlainSubject {
  readonly kind: Exclude<SubjectKind, 'dossier' | 'task' | 'account'>;
}

export type Subject = DossierSubject | TaskSubject | AccountSubject | PlainSubject;

export type Permission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: DenialCode; readonly reason: string };

/** The plans' single contact for figures about the whole province (4636/KH-UBND, mục III.3). */
const TARGET_KEEPER = 'sokhcn';

type Ability = MongoAbility<[ActionOn<SubjectKind>, Subject | SubjectKind]>;
type Builder = AbilityBuilder<Ability>;

const READ_DOSSIER = 'read';
const BY_REVIEWERS = ['review'] as const;
const BY_ADMINS = ['assign', 'ask-explanation', 'send-explanation', 'answer-explanation'] as const;
const BY_AGENCIES = ACTIONS.dossier.filter(
  (action) => ![READ_DOSSIER, ...BY_REVIEWERS, ...BY_ADMINS].some((other) => other === action),
);
const [READ_CYCLE, REPLAY_CYCLE, ...CYCLE_ACTS] = ACTIONS.cycle;
const [READ_SESSION, ...ACT_IN_SESSION] = ACTIONS.session;

/** A rule that says no carries the code of its reason; the words to it stand in refusals.ts. */
const because = (rule: { because(reason: string): unknown }, code: DenialCode): void =>
  void rule.because(code);

/**
 * May this account, or a visitor without one, do this? A later rule outweighs an earlier one, and what no rule
 * names is not allowed. `subject` holds facts that the caller has looked up.
 */
export function allow<S extends Subject>(
  account: SignedIn | undefined,
  action: ActionOn<S['kind']>,
  subject: S,
): Permission {
  const rule = abilityOf(account).relevantRuleFor(action, subject);
  if (rule && !rule.inverted) return { allowed: true };
  const code = rule?.reason;
  return denied(isDenialCode(code) ? code : 'access.sign-in-needed');
}

function abilityOf(account: SignedIn | undefined): Ability {
  const builder = new AbilityBuilder<Ability>(createMongoAbility);
  builder.can('read', [
    'framework',
    'registry',
    'summary',
    'ranking',
    'target',
    'obligation',
    'health',
    'problem',
  ]);
  if (account) {
    rulesForAll(builder, account);
    rulesOf[account.role](builder, account);
  }
  // CASL takes the word `manage` for "any action" unless it is told another one; here it is an action like others.
  return builder.build({ detectSubjectType: ({ kind }) => kind, anyAction: '*' });
}

function rulesForAll({ can, cannot }: Builder, account: SignedIn): void {
  can(READ_CYCLE, ['cycle', 'accountability', 'task']);
  can('read-status', 'ledger');
  because(cannot('read', 'account'), 'access.foreign-account');
  can('read', 'account', { id: account.id });
  because(cannot(['manage', 'confirm'], 'framework'), 'access.admins-only');
  because(cannot('manage', 'ranking'), 'access.admins-only');
  because(cannot('rebuild', 'ledger'), 'access.admins-only');
  because(cannot('report', 'target'), 'access.target-keepers-only');
  because(cannot('report', 'task'), 'access.officers-only');
  because(cannot(REPLAY_CYCLE, 'cycle'), 'access.overseers-only');
  because(cannot(CYCLE_ACTS, 'cycle'), 'access.admins-only');
  because(cannot(BY_AGENCIES, 'dossier'), 'access.officers-only');
  because(cannot([...BY_REVIEWERS], 'dossier'), 'access.reviewers-only');
  because(cannot([...BY_ADMINS], 'dossier'), 'access.admins-only');
  can(READ_SESSION, 'session');
  because(cannot(ACT_IN_SESSION, 'session'), 'access.council-only');
  because(cannot('ask', 'branch'), 'access.branch-askers-only');
}

const readsEveryDossier = ({ can }: Builder): void => {
  can(READ_DOSSIER, 'dossier');
  can(REPLAY_CYCLE, 'cycle');
};

const asksBranches = ({ can }: Builder): void => void can('ask', 'branch');

const rulesOf: Readonly<Record<AccountRole, (builder: Builder, account: SignedIn) => void>> = {
  officer({ can, cannot }, { agency }) {
    because(
      cannot([...ACTIONS.dossier], 'dossier'),
      agency ? 'access.foreign-dossier' : 'access.agency-missing',
    );
    because(cannot('report', 'task'), agency ? 'access.foreign-task' : 'access.agency-missing');
    if (agency === TARGET_KEEPER) can('report', 'target');
    if (!agency) return;
    const own = { responsible: agency };
    can([READ_DOSSIER, ...BY_AGENCIES], 'dossier', own);
    can('report', 'task', own);
    because(cannot([...BY_REVIEWERS], 'dossier', own), 'access.reviewers-only');
    because(cannot([...BY_ADMINS], 'dossier', own), 'access.admins-only');
  },
  reviewer(builder) {
    readsEveryDossier(builder);
    builder.can([...BY_REVIEWERS], 'dossier');
  },
  council(builder) {
    readsEveryDossier(builder);
    asksBranches(builder);
    builder.can(ACT_IN_SESSION, 'session');
  },
  auditor(builder) {
    readsEveryDossier(builder);
    asksBranches(builder);
  },
  admin(builder) {
    readsEveryDossier(builder);
    asksBranches(builder);
    builder.can(['manage', 'confirm'], 'framework');
    builder.can('manage', 'ranking');
    builder.can('rebuild', 'ledger');
    builder.can('report', 'target');
    builder.can(CYCLE_ACTS, 'cycle');
    builder.can([...BY_ADMINS], 'dossier');
    // An admin may run a sitting, but has no seat in it.
    builder.can(['convene', 'attend', 'propose', 'decide', 'close'], 'session');
  },
};

const denied = (code: DenialCode): Permission => ({ allowed: false, code, reason: DENIALS[code] });

const isDenialCode = (code: string | undefined): code is DenialCode =>
  code !== undefined && Object.hasOwn(DENIALS, code);
