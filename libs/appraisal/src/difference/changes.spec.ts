import {
  causeName,
  periodName,
  stageName,
  STAGES,
  type DossierSummary,
  type EvidenceRow,
  type Loss,
  type ScoreView,
  type Touch,
} from '#appraisal/dossier';
import { changesOf, type Picture } from './changes.js';
import { wordsWith } from './words.js';

const words = wordsWith({ cause: causeName, stage: stageName, period: periodName });

const score = (changed: Partial<ScoreView> = {}): ScoreView => ({
  stage: 'self',
  period: '2025-Q2',
  points: '8.5',
  maxPoints: '10',
  provisional: false,
  assumptions: [],
  losses: [],
  position: '10',
  recordedAt: '2025-06-20T02:00:00.000000Z',
  effectiveOn: null,
  synthetic: false,
  ...changed,
});

const dossier = (changed: Partial<DossierSummary> = {}): DossierSummary => ({
  key: 'khanhhoa.2025.405.8.1',
  indicator: '8.1',
  name: 'Danh tính điện tử',
  pillar: '8',
  maxPoints: '10',
  lead: 'congantinh',
  coLeads: [],
  coordinating: [],
  scores: [],
  evidenceCount: 0,
  submittedPeriods: [],
  returnedPeriods: [],
  rounds: [],
  reviewer: null,
  lock: null,
  ...changed,
});

const picture = (changed: Partial<DossierSummary> = {}, evidence: readonly EvidenceRow[] = []): Picture => ({
  dossier: dossier(changed),
  evidence,
});

const touch = (position: string, part: Touch['part'], key: string): Touch => ({
  indicator: '8.1',
  part,
  key,
  event: {
    position,
    revision: '0',
    type: 'ScoreChanged',
    sentence: '',
    actor: { id: 'cb.congantinh', role: 'officer' },
    recordedAt: '2025-06-20T02:00:00.000000Z',
    effectiveOn: null,
    reason: null,
    legalBasis: null,
    synthetic: false,
  },
});

const document = (changed: Partial<EvidenceRow> = {}): EvidenceRow => ({
  file: { digest: 'ab'.repeat(32), size: 1, mediaType: 'application/pdf', fileName: 'bao-cao.pdf' },
  citation: {
    number: '12/BC-SKHCN',
    normalisedNumber: '12/bc-skhcn',
    title: 'Báo cáo',
    issuedOn: '2025-06-10',
    summary: 'Báo cáo',
  },
  period: '2025-Q2',
  late: false,
  uploadedAt: '2025-06-20T02:00:00.000000Z',
  uploadedBy: 'cb.congantinh',
  position: '9',
  withdrawnAt: null,
  rejectedAt: null,
  rejectedBy: null,
  rejectionReason: null,
  synthetic: false,
  ...changed,
});

const loss = (changed: Partial<Loss> = {}): Loss => ({
  cause: 'below-target',
  points: '1.5',
  by: null,
  evidence: null,
  round: null,
  ...changed,
});

const told = (before: Picture | undefined, after: Picture, touches: readonly Touch[] = []) =>
  changesOf({ before, after, touches }, STAGES, words);
const sentences = (before: Picture | undefined, after: Picture) =>
  told(before, after).map(({ sentence }) => sentence);

describe('what changed in a dossier', () => {
  it('is nothing when nothing did, whatever happened', () => {
    const same = picture({ scores: [score()] });
    expect(
      told(same, picture({ scores: [score({ position: '40' })] }), [touch('40', 'score', 'self')]),
    ).toEqual([]);
  });

  it('is a first score, with the events of its own stage only', () => {
    const touches = [
      touch('10', 'score', 'self'),
      touch('12', 'score', 'preliminary'),
      touch('14', 'score', 'self'),
      touch('15', 'lock', 'lock'),
    ];
    expect(told(undefined, picture({ scores: [score()] }), touches)).toEqual([
      {
        kind: 'score',
        stage: 'self',
        key: 'self',
        before: null,
        after: '8.5',
        change: '8.5',
        sentence: 'Điểm tự chấm: chưa có → 8,5/10, quý II/2025.',
        events: ['10', '14'],
      },
    ]);
  });

  it.each<[string, Partial<ScoreView>, string]>([
    ['more points', { points: '9' }, 'Điểm tự chấm: 8,5 → 9/10 (+0,5), quý II/2025.'],
    ['fewer points', { points: '8' }, 'Điểm tự chấm: 8,5 → 8/10 (-0,5), quý II/2025.'],
    [
      'another period',
      { period: '2025-Q3' },
      'Điểm tự chấm: 8,5 → 8,5/10 (không đổi), quý II/2025 → quý III/2025.',
    ],
    [
      'being provisional',
      { provisional: true },
      'Điểm tự chấm: 8,5 → 8,5/10 (không đổi), quý II/2025, nay là tạm tính.',
    ],
    [
      'another maximum',
      { maxPoints: '20' },
      'Điểm tự chấm: 8,5 → 8,5/20 (không đổi), tối đa 10 → 20, quý II/2025.',
    ],
  ])('is a score with %s', (_, change, sentence) => {
    const after = picture({ scores: [score(change)] });
    expect(sentences(picture({ scores: [score()] }), after)).toEqual([sentence]);
  });

  it('is each cause whose losses are others, and not the order in which they stand', () => {
    const late = loss({ cause: 'reported-late', points: '1' });
    const before = picture({ scores: [score({ losses: [loss(), late] })] });
    expect(sentences(before, picture({ scores: [score({ losses: [late, loss()] })] }))).toEqual([]);
    const after = picture({
      scores: [score({ losses: [loss({ points: '2' }), loss({ cause: 'no-evidence', points: '0.5' })] })],
    });
    expect(sentences(before, after)).toEqual([
      'Mất điểm tự chấm do chưa đạt mức yêu cầu: 1,5 → 2 (+0,5).',
      'Mất điểm tự chấm do báo cáo trễ hạn: 1 → 0 (-1).',
      'Mất điểm tự chấm do không có minh chứng: 0 → 0,5 (+0,5).',
    ]);
  });

  it('is also a loss of the same points that somebody else answers for', () => {
    const before = picture({ scores: [score({ losses: [loss()] })] });
    const after = picture({ scores: [score({ losses: [loss({ by: 'sotaichinh' })] })] });
    expect(told(before, after)).toMatchObject([{ kind: 'loss', key: 'below-target', change: '0' }]);
  });

  it('is each period that was handed in or taken back, and the lock', () => {
    const before = picture({ submittedPeriods: ['2025-Q1'] });
    const after = picture({ submittedPeriods: ['2025-Q2'], lock: 'handing-in' });
    const touches = [touch('20', 'submission', '2025-Q2'), touch('21', 'lock', 'lock')];
    expect(told(before, after, touches)).toMatchObject([
      { key: '2025-Q1', before: 'submitted', after: null, events: [] },
      { key: '2025-Q2', before: null, after: 'submitted', events: ['20'] },
      { key: 'lock', before: null, after: 'handing-in', events: ['21'] },
    ]);
    expect(sentences(before, after).at(-1)).toBe('Khóa hồ sơ: không khóa → khóa nộp.');
  });

  it.each<[string, readonly EvidenceRow[], EvidenceRow, readonly string[]]>([
    ['handed in', [], document(), ['Minh chứng 12/BC-SKHCN ngày 10/06/2025: nay được tính.']],
    [
      'withdrawn',
      [document()],
      document({ withdrawnAt: 'x' }),
      ['Minh chứng 12/BC-SKHCN ngày 10/06/2025: đã rút.'],
    ],
    [
      'rejected',
      [document()],
      document({ rejectedAt: 'x' }),
      ['Minh chứng 12/BC-SKHCN ngày 10/06/2025: bị bác.'],
    ],
    ['come and gone', [], document({ withdrawnAt: 'x' }), []],
  ])('is a document that was %s', (_, before, after, expected) => {
    expect(sentences(picture({}, before), picture({}, [after]))).toEqual(expected);
  });
});
