import { createHash } from 'node:crypto';
import { CYCLE } from './app.fixture.js';
import {
  CYCLE_PATH,
  dossierPath,
  PERIOD,
  SECRETARY,
  SESSION,
  SESSION_PATH,
  SESSIONS_PATH,
  YEAR_ACCOUNTS,
  type YearRole,
  type YearStep,
} from './year-roles.js';

export const letter = { number: '12/BKHCN-CĐS', issuedOn: '2026-03-02' };
const legalBasis = { number: '4636/KH-UBND', issuedOn: '2025-09-29' };
const reason = 'Theo hồ sơ và văn bản kèm theo';
const grounds = { reason, legalBasis };

/** A PDF is known by its first bytes. */
const fileOf = (role: YearRole): string => `%PDF-1.7\n% minh chứng của ${role}\n%%EOF\n`;
export const digestOf = (role: YearRole): string => createHash('sha256').update(fileOf(role)).digest('hex');

function evidenceOf(role: YearRole): FormData {
  const form = new FormData();
  const fields = { period: PERIOD, number: '405/QĐ-BKHCN', title: 'Quyết định', issuedOn: '2025-04-01' };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('summary', `Tài liệu của ${role}`);
  form.append('file', new Blob([fileOf(role)], { type: 'application/pdf' }), `${role}.pdf`);
  return form;
}

type Said = YearStep['body'] | object;
const saying = (said: Said): YearStep['body'] =>
  typeof said === 'function' ? (said as YearStep['body']) : () => said;

const onDossier = (what: string, said: Said, indicator = '1.1'): YearStep => ({
  path: `${dossierPath(indicator)}/${what}`,
  seen: dossierPath(indicator),
  body: saying(said),
});
const onCycle = (what: string, said: Said): YearStep => ({
  path: `${CYCLE_PATH}/${what}`,
  seen: CYCLE_PATH,
  body: saying(said),
});
const inSession = (what: string, said: Said): YearStep => ({
  path: `${SESSION_PATH}/${what}`,
  seen: SESSION_PATH,
  body: saying(said),
});

const POINTS = { '1.1': '8,5', '1.2': '0', '1.3': '0', '1.4': '10', '1.5': '2.25' } as const;
const rows = Object.entries(POINTS).map(([indicator, points]) => ({ indicator, points }));

/** Everything that the roles do in the year, in the order of the work. */
export const yearSteps = {
  report: onDossier('values', (role: YearRole) => ({
    period: PERIOD,
    inputs: { value: role === 'lead' ? '93,5' : '94' },
  })),
  upload: onDossier('evidence', evidenceOf),
  withdrawEvidence: onDossier(`evidence/${digestOf('lead')}/withdrawals`, grounds),
  selfScore: onDossier('self-scores', { period: PERIOD }),
  submit: onDossier('submissions', { period: PERIOD }),
  recall: onDossier('recalls', { period: PERIOD, reason }),
  assign: onDossier('reviewers', { reviewer: YEAR_ACCOUNTS.assigned }),
  rejectEvidence: onDossier(`evidence/${digestOf('coordinator')}/rejections`, grounds),
  restoreEvidence: onDossier(`evidence/${digestOf('coordinator')}/restorations`, grounds),
  return: onDossier('returns', { period: PERIOD, reason }),
  accept: onDossier('acceptances', {}),
  adjust: onDossier('adjustments', { points: '9', cause: 'appraised-down', ...grounds }),

  convene: {
    path: SESSIONS_PATH,
    body: () => ({
      session: SESSION,
      cycle: CYCLE,
      heldOn: '2025-05-20',
      place: 'Phòng họp số 1',
      members: [
        { id: YEAR_ACCOUNTS.chair, agency: 'vpubnd', role: 'chair' },
        { id: SECRETARY, agency: 'sotaichinh', role: 'secretary' },
        { id: YEAR_ACCOUNTS.conflictedMember, agency: 'sokhcn', role: 'member' },
      ],
      quorum: 2,
      agenda: ['1.1', '1.2', '1.4'],
    }),
  },
  // Members record themselves, admins record the secretary.
  attend: inSession('attendance', (role: YearRole) => ({
    member: role === 'chair' || role === 'conflictedMember' ? YEAR_ACCOUNTS[role] : SECRETARY,
  })),
  recuse: inSession('recusals', { indicator: '1.2', reason }),
  propose: inSession('proposals', { indicator: '1.1', points: '8', cause: 'below-target', ...grounds }),
  vote: inSession('votes', { indicator: '1.1', proposal: 1, choice: 'for' }),
  decide: inSession('decisions', { indicator: '1.1' }),
  withdrawProposal: inSession('proposal-withdrawals', { indicator: '1.4', reason }),
  close: inSession('closing', {}),

  moveDeadline: onCycle('deadlines', { period: 'closing', dueBefore: '2026-01-05', reason }),
  lock: onCycle('locks', { lock: 'handing-in', reason }),
  proposeReopening: onCycle('reopenings', {
    indicators: ['1.1', '1.2'],
    closesBefore: '2026-01-10',
    ...grounds,
  }),
  approveReopening: onCycle('reopenings/mo-lai-2/approvals', grounds),

  ask: onDossier('explanations', {
    question: 'Vì sao số liệu thấp?',
    points: '7',
    dueBefore: '2026-03-20',
    document: letter,
  }),
  draft: onDossier('explanations/drafts', (role: YearRole) => ({ text: `Phần giải trình của ${role}` })),
  dispatch: onDossier('explanations/dispatches', {
    document: { number: '100/UBND-KHCN', issuedOn: '2026-03-10' },
    text: 'Số liệu lấy từ hệ thống một cửa',
    manifest: [digestOf('coordinator')],
    pointsAsked: '2',
  }),
  answer: onDossier('explanations/answers', { outcome: 'partly', recovered: '1', document: letter, reason }),
  lapse: onDossier('explanations/lapses', { reason }, '1.2'),

  takeOverMinistry: onCycle('results', {
    stage: 'ministry',
    document: letter,
    rows: [{ indicator: '1.4', points: '10' }],
  }),
  takeOverPublished: onCycle('results', { stage: 'published', document: letter, rows }),
  lockFinally: onCycle('locks', { lock: 'final', reason }),
  publish: onCycle('publications', { document: letter }),
} satisfies Readonly<Record<string, YearStep>>;
export type YearStepName = keyof typeof yearSteps;

/** What happens between two rows of the table, so that the next one has something to act upon. */
export const between = {
  proposeOther: inSession('proposals', { indicator: '1.4', points: '10', reason }),
  askOther: onDossier(
    'explanations',
    { question: 'Vì sao chưa báo cáo?', points: '0', document: letter },
    '1.2',
  ),
};
