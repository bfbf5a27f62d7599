import { quartersOf, type CycleView } from '#appraisal/cycle';
import type { DossierSummary, RoundView, ScoreView } from '#appraisal/dossier';
import { agencyWork, byUrgency, ministryWork, reviewWork, type DossierOfYear } from './work.js';

const cycle: CycleView = {
  key: 'khanhhoa.2025.405',
  unit: 'khanhhoa',
  year: 2025,
  framework: '405',
  openedOn: '2025-01-02',
  periods: quartersOf(2025),
  closesBefore: '2026-01-10',
  lock: null,
  underWay: [],
  reopenings: [],
  results: [],
  published: null,
  synthetic: false,
  revision: '0',
};
const dossier: DossierSummary = {
  key: 'khanhhoa.2025.405.8.1',
  indicator: '8.1',
  name: 'Danh tính điện tử',
  pillar: '8',
  maxPoints: '50',
  lead: 'congantinh',
  coLeads: [],
  coordinating: [],
  scores: [],
  evidenceCount: 0,
  submittedPeriods: [],
  returnedPeriods: [],
  rounds: [],
  reviewer: 'tgv.sotaichinh',
  lock: null,
};
const score = (change: Partial<ScoreView> = {}): ScoreView => ({
  stage: 'self',
  period: '2025-Q2',
  points: '46.75',
  maxPoints: '50',
  provisional: false,
  assumptions: [],
  losses: [],
  position: '7',
  recordedAt: '2025-06-20T02:04:00.000000Z',
  effectiveOn: null,
  synthetic: false,
  ...change,
});
const round = (change: Partial<RoundView> = {}): RoundView => ({
  round: 1,
  status: 'asked',
  question: 'Vì sao?',
  dueBefore: '2026-03-20',
  drafts: [],
  pointsAsked: null,
  outcome: null,
  recovered: null,
  ...change,
});
const of = (change: Partial<DossierSummary> = {}, more: Partial<DossierOfYear> = {}): DossierOfYear => ({
  cycle,
  dossier: { ...dossier, ...change },
  today: '2025-06-24',
  ...more,
});

describe('an agency', () => {
  it('reports the period that is under way, until its day, with what is at stake', () =>
    expect(agencyWork(of())).toEqual([
      {
        kind: 'report',
        dossier: dossier.key,
        indicator: '8.1',
        name: dossier.name,
        period: '2025-Q2',
        dueBefore: '2025-06-25',
        overdue: false,
        atStake: '50',
        sentence: 'Chỉ số 8.1: báo cáo quý II/2025, trước 25/06/2025; 50 điểm phụ thuộc vào việc này.',
      },
    ]));

  it('is told when it is late, strictly from the day on', () => {
    const [item] = agencyWork(of({}, { today: '2025-06-25' }));
    expect(item).toMatchObject({ overdue: true, sentence: expect.stringContaining('(đã quá hạn)') });
  });

  it('mends what was given back', () =>
    expect(agencyWork(of({ returnedPeriods: ['2025-Q2'] }))).toMatchObject([
      { kind: 'mend', sentence: expect.stringContaining('sửa và nộp lại hồ sơ quý II/2025') },
    ]));

  it('has nothing to do once it handed in, and nothing to hand in once it is locked', () => {
    expect(agencyWork(of({ submittedPeriods: ['2025-Q2'] }))).toEqual([]);
    expect(agencyWork(of({ lock: 'handing-in' }))).toEqual([]);
    expect(agencyWork(of({}, { cycle: { ...cycle, lock: 'handing-in' } }))).toEqual([]);
  });

  it('explains what the Ministry asks, for the points that are still lost', () => {
    const asked = {
      lock: 'handing-in',
      rounds: [round()],
      scores: [score(), score({ stage: 'ministry', points: '40' })],
    } as const;
    expect(agencyWork(of(asked))).toMatchObject([
      { kind: 'explain', dueBefore: '2026-03-20', atStake: '10' },
    ]);
    expect(ministryWork(of(asked))).toMatchObject([
      { kind: 'send-explanation', sentence: expect.stringContaining('chưa có dự thảo') },
    ]);
    expect(agencyWork(of({ ...asked, rounds: [round({ status: 'sent' })] }))).toEqual([]);
  });
});

describe('a reviewer', () => {
  const submitted = { scores: [score()], submittedPeriods: ['2025-Q2'] };

  it('appraises what was handed in and nobody appraised since', () => {
    expect(reviewWork(of(submitted))).toMatchObject([{ kind: 'review', atStake: '46.75', dueBefore: null }]);
    const appraised = [score(), score({ stage: 'preliminary' })];
    expect(reviewWork(of({ ...submitted, scores: appraised }))).toEqual([]);
    const older = [score(), score({ stage: 'preliminary', period: '2025-Q1' })];
    expect(reviewWork(of({ ...submitted, scores: older }))).toHaveLength(1);
  });

  it('waits for the submission', () => expect(reviewWork(of({ scores: [score()] }))).toEqual([]));
});

it('comes in the order of its days, what has none last, and what is worth most first', () => {
  const [report] = agencyWork(of());
  if (!report) throw new Error('no work');
  const small = { ...report, atStake: '10', dossier: 'a' };
  const open = { ...report, dueBefore: null };
  const late = { ...report, dueBefore: '2025-09-25' };
  expect([open, late, small, report].sort(byUrgency)).toEqual([report, small, late, open]);
});
