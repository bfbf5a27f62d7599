import type { AccountRole, SignedIn } from './accounts.js';
import { ACTIONS, type ActionOn, type SubjectKind } from './actions.js';
import { allow, type Subject } from './policy.js';
import { accessRefusals, AccessDenied, DENIALS, type DenialCode } from './refusals.js';

const OFFICER: SignedIn = { id: 'cb.sokhcn', role: 'officer', agency: 'sokhcn' };
const accounts = {
  visitor: undefined,
  officer: OFFICER,
  homeless: { id: 'cb.khongcoquan', role: 'officer' },
  reviewer: { id: 'tgv.sokhcn', role: 'reviewer', agency: 'sokhcn' },
  council: { id: 'hd.sokhcn', role: 'council', agency: 'sokhcn' },
  auditor: { id: 'kt.giamsat', role: 'auditor' },
  admin: { id: 'qt.sokhcn', role: 'admin', agency: 'sokhcn' },
} as const satisfies Record<AccountRole | 'visitor' | 'homeless', SignedIn | undefined>;
type Who = keyof typeof accounts;

const WHO: readonly Who[] = ['visitor', 'officer', 'homeless', 'reviewer', 'council', 'auditor', 'admin'];
const CELLS = {
  yes: 'allowed',
  sign: 'access.sign-in-needed',
  home: 'access.agency-missing',
  far: 'access.foreign-dossier',
  away: 'access.foreign-task',
  view: 'access.officers-only',
  review: 'access.reviewers-only',
  admin: 'access.admins-only',
  coun: 'access.council-only',
  over: 'access.overseers-only',
  what: 'access.branch-askers-only',
  keep: 'access.target-keepers-only',
  self: 'access.foreign-account',
} as const satisfies Record<string, DenialCode | 'allowed'>;

/** Every cell is written out. `own`: the account's agency answers for the dossier, or the account is its own. */
const TABLE = `
                                  visitor officer homeless reviewer council auditor admin
framework read              any   yes     yes     yes      yes      yes     yes     yes
framework manage            any   sign    admin   admin    admin    admin   admin   yes
framework confirm           any   sign    admin   admin    admin    admin   admin   yes
registry  read              any   yes     yes     yes      yes      yes     yes     yes
summary   read              any   yes     yes     yes      yes      yes     yes     yes
ranking   read              any   yes     yes     yes      yes      yes     yes     yes
ranking   manage            any   sign    admin   admin    admin    admin   admin   yes
target    read              any   yes     yes     yes      yes      yes     yes     yes
target    report            any   sign    yes     keep     keep     keep    keep    yes
health    read              any   yes     yes     yes      yes      yes     yes     yes
problem   read              any   yes     yes     yes      yes      yes     yes     yes
cycle     read              any   sign    yes     yes      yes      yes     yes     yes
cycle     replay            any   sign    over    over     yes      yes     yes     yes
cycle     open              any   sign    admin   admin    admin    admin   admin   yes
cycle     set-deadlines     any   sign    admin   admin    admin    admin   admin   yes
cycle     lock              any   sign    admin   admin    admin    admin   admin   yes
cycle     reopen            any   sign    admin   admin    admin    admin   admin   yes
cycle     take-over         any   sign    admin   admin    admin    admin   admin   yes
cycle     publish           any   sign    admin   admin    admin    admin   admin   yes
obligation read             any   yes     yes     yes      yes      yes     yes     yes
task      read              own   sign    yes     yes      yes      yes     yes     yes
task      read              other sign    yes     yes      yes      yes     yes     yes
task      report            own   sign    yes     home     view     view    view    view
task      report            other sign    away    home     view     view    view    view
dossier   read              own   sign    yes     home     yes      yes     yes     yes
dossier   read              other sign    far     home     yes      yes     yes     yes
dossier   report            own   sign    yes     home     view     view    view    view
dossier   report            other sign    far     home     view     view    view    view
dossier   attach-evidence   own   sign    yes     home     view     view    view    view
dossier   attach-evidence   other sign    far     home     view     view    view    view
dossier   withdraw-evidence own   sign    yes     home     view     view    view    view
dossier   withdraw-evidence other sign    far     home     view     view    view    view
dossier   self-score        own   sign    yes     home     view     view    view    view
dossier   self-score        other sign    far     home     view     view    view    view
dossier   submit            own   sign    yes     home     view     view    view    view
dossier   submit            other sign    far     home     view     view    view    view
dossier   recall            own   sign    yes     home     view     view    view    view
dossier   recall            other sign    far     home     view     view    view    view
dossier   draft-explanation own   sign    yes     home     view     view    view    view
dossier   draft-explanation other sign    far     home     view     view    view    view
dossier   review            own   sign    review  home     yes      review  review  review
dossier   review            other sign    far     home     yes      review  review  review
dossier   assign            own   sign    admin   home     admin    admin   admin   yes
dossier   assign            other sign    far     home     admin    admin   admin   yes
dossier   ask-explanation   own   sign    admin   home     admin    admin   admin   yes
dossier   ask-explanation   other sign    far     home     admin    admin   admin   yes
dossier   send-explanation  own   sign    admin   home     admin    admin   admin   yes
dossier   send-explanation  other sign    far     home     admin    admin   admin   yes
dossier   answer-explanation own  sign    admin   home     admin    admin   admin   yes
dossier   answer-explanation other sign   far     home     admin    admin   admin   yes
session   read              any   sign    yes     yes      yes      yes     yes     yes
session   convene           any   sign    coun    coun     coun     yes     coun    yes
session   attend            any   sign    coun    coun     coun     yes     coun    yes
session   recuse            any   sign    coun    coun     coun     yes     coun    coun
session   propose           any   sign    coun    coun     coun     yes     coun    yes
session   vote              any   sign    coun    coun     coun     yes     coun    coun
session   decide            any   sign    coun    coun     coun     yes     coun    yes
session   close             any   sign    coun    coun     coun     yes     coun    yes
accountability read         any   sign    yes     yes      yes      yes     yes     yes
branch    ask               any   sign    what    what     what     yes     yes     yes
account   read              own   sign    yes     yes      yes      yes     yes     yes
account   read              other sign    self    self     self     self    self    self
ledger    read-status       any   sign    yes     yes      yes      yes     yes     yes
ledger    rebuild           any   sign    admin   admin    admin    admin   admin   yes
`;

interface Row {
  readonly kind: SubjectKind;
  readonly action: ActionOn<SubjectKind>;
  readonly whose: string;
  readonly cells: readonly string[];
}

const isKind = (word: string): word is SubjectKind => word in ACTIONS;
const isAction = (kind: SubjectKind, word: string): word is ActionOn<SubjectKind> =>
  ACTIONS[kind].some((action) => action === word);
const isCell = (word: string): word is keyof typeof CELLS => word in CELLS;

const rows = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line): Row => {
    const [kind = '', action = '', whose = '', ...cells] = line.trim().split(/\s+/);
    if (!isKind(kind) || !isAction(kind, action)) throw new Error(`the policy knows no ${action} of ${kind}`);
    return { kind, action, whose, cells };
  });

function subjectOf({ kind, whose }: Row, who: Who): Subject {
  const own = whose === 'own';
  if (kind === 'dossier' || kind === 'task')
    return { kind, responsible: own ? ['sotaichinh', 'sokhcn'] : ['sotaichinh', 'sonoivu'] };
  if (kind === 'account') return { kind, id: own ? (accounts[who]?.id ?? '') : 'cb.nguoikhac' };
  return { kind };
}

const cases = rows.flatMap((row) =>
  WHO.map((who, column) => {
    const cell = row.cells[column] ?? '';
    if (!isCell(cell)) throw new Error(`${row.kind} ${row.action} ${row.whose} says nothing about ${who}`);
    return { ...row, who, expected: CELLS[cell], row };
  }),
);

describe('allow', () => {
  it.each(cases)('$who, $action $kind ($whose): $expected', ({ who, action, row, expected }) => {
    const permission = allow(accounts[who], action, subjectOf(row, who));
    expect(permission).toEqual(
      expected === 'allowed'
        ? { allowed: true }
        : { allowed: false, code: expected, reason: DENIALS[expected] },
    );
  });

  it('has a line for every action, for one’s own and for others’', () => {
    const wanted = Object.entries(ACTIONS).flatMap(([kind, actions]) => {
      const sides = ['dossier', 'task', 'account'].includes(kind) ? ['own', 'other'] : ['any'];
      return actions.flatMap((action) => sides.map((side) => `${kind} ${action} ${side}`));
    });
    expect(rows.map(({ kind, action, whose }) => `${kind} ${action} ${whose}`)).toEqual(wanted);
  });

  it('does not take "manage" for everything, as CASL does on its own', () => {
    expect(allow(accounts.admin, 'manage', { kind: 'framework' })).toEqual({ allowed: true });
    expect(allow(accounts.admin, 'submit', { kind: 'dossier', responsible: ['sokhcn'] })).toMatchObject({
      allowed: false,
    });
  });

  it.each([
    ['nobody', []],
    ['an agency whose code only begins alike', ['sokhcnmoi']],
    ['an empty code', ['']],
  ])('lets an officer not into a dossier of %s', (_, responsible) => {
    expect(allow(OFFICER, 'read', { kind: 'dossier', responsible })).toMatchObject({
      code: 'access.foreign-dossier',
    });
  });

  it('lets an officer with an empty agency code into no dossier', () => {
    const officer: SignedIn = { ...OFFICER, agency: '' };
    expect(allow(officer, 'read', { kind: 'dossier', responsible: [''] })).toMatchObject({
      code: 'access.agency-missing',
    });
  });

  it('gives reasons in Vietnamese that name a next step, each with its refusal', () => {
    for (const [code, reason] of Object.entries(DENIALS)) {
      expect(reason).toMatch(/[ăâđêôơưàáảãạèéẻẽẹ]/);
      expect(reason).toMatch(/[Hh]ãy .+\.$/);
      expect(accessRefusals).toContain(code);
    }
    expect(new AccessDenied('access.admins-only')).toMatchObject({
      code: 'access.admins-only',
      message: DENIALS['access.admins-only'],
    });
  });
});
