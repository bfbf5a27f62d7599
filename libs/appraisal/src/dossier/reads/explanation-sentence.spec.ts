import type { EvidenceRow, ScoreView, ExplainedLoss } from '../queries.js';
import { uploaded } from '../testing/dossier.builder.js';
import { explanationSentence } from './explanation-sentence.js';
import { originInWords } from './origin-in-words.js';

const score: ScoreView = {
  stage: 'self',
  period: '2025-Q2',
  points: '46.75',
  maxPoints: '50',
  provisional: false,
  assumptions: [],
  losses: [{ cause: 'below-target', points: '3.25', by: null, evidence: null, round: null }],
  position: '7',
  recordedAt: '2025-06-20T02:04:00.000000Z',
  effectiveOn: null,
  synthetic: false,
};
const evidence: EvidenceRow = {
  file: uploaded.data.file,
  citation: uploaded.data.citation,
  period: '2025-Q2',
  late: false,
  uploadedAt: '2025-06-20T02:00:00.000000Z',
  uploadedBy: 'cb.congantinh',
  position: '6',
  withdrawnAt: null,
  rejectedAt: null,
  rejectedBy: null,
  rejectionReason: null,
  synthetic: false,
};
const loss: ExplainedLoss = {
  cause: 'below-target',
  causeInWords: 'chưa đạt mức yêu cầu',
  points: '3.25',
  by: null,
  evidence: null,
  round: null,
  agencies: [{ agency: 'congantinh', name: 'Công an tỉnh', points: '3.25' }],
  document: null,
  decision: null,
};
type Parts = Parameters<typeof explanationSentence>[0];
const sentence = (change: Partial<Parts> = {}): string =>
  explanationSentence({
    key: 'khanhhoa.2025.405.8.1',
    indicator: '8.1',
    name: 'Danh tính điện tử',
    stage: 'self',
    score,
    lost: '3.25',
    rule: '',
    ruleAssumed: false,
    arithmetic: '93,5 ÷ 100 × 50 = 46,75',
    trace: [],
    inputs: {},
    figures: '',
    actor: { id: 'cb.congantinh', role: 'officer', agency: 'congantinh' },
    losses: [loss],
    reason: null,
    legalBasis: null,
    agencyName: 'Công an tỉnh',
    origin: null,
    evidence: [evidence],
    basis: '4636/KH-UBND ngày 29/09/2025, Phụ lục I',
    synthetic: false,
    maxPoints: '50',
    ...change,
  });

it('says points, loss, arithmetic, who, when, evidence and basis in one sentence', () =>
  expect(sentence()).toBe(
    'Chỉ số 8.1 “Danh tính điện tử”: tự chấm 46,75/50 điểm (mất 3,25 điểm) quý II/2025, ' +
      'vì 93,5 ÷ 100 × 50 = 46,75; mất 3,25 điểm do chưa đạt mức yêu cầu, trách nhiệm của Công an tỉnh; do cb.congantinh (Công an tỉnh) ghi lúc 09:04 20/06/2025; ' +
      'minh chứng: 01/BC-MAU ngày 15/06/2025; căn cứ 4636/KH-UBND ngày 29/09/2025, Phụ lục I.',
  ));

it('says when nothing is scored yet, and what could be had', () =>
  expect(sentence({ score: null, lost: null, actor: null })).toBe(
    'Chỉ số 8.1 “Danh tính điện tử”: chưa có điểm tự chấm (tối đa 50 điểm).',
  ));

it.each<[string, Partial<Parts>, string]>([
  ['nothing lost', { lost: '0', score: { ...score, points: '50' } }, '50/50 điểm (đạt tối đa)'],
  ['provisional', { score: { ...score, provisional: true } }, '(mất 3,25 điểm, tạm tính)'],
  [
    'assumptions',
    { score: { ...score, assumptions: ['Chưa biết tỉnh tốt nhất.'] } },
    'Chưa biết tỉnh tốt nhất.',
  ],
  [
    'true on another day',
    { score: { ...score, effectiveOn: '2025-06-19' } },
    '(có hiệu lực ngày 19/06/2025)',
  ],
  ['no evidence', { evidence: [] }, 'chưa có minh chứng'],
  [
    'evidence that was rejected, and why',
    { evidence: [{ ...evidence, rejectedAt: '2025-06-21T02:00:00.000000Z', rejectionReason: 'Sai kỳ.' }] },
    'minh chứng: 01/BC-MAU ngày 15/06/2025 (bị bác: Sai kỳ)',
  ],
  [
    'a loss of several agencies, about a document, in a round',
    {
      losses: [
        {
          ...loss,
          causeInWords: 'giải trình không được chấp nhận',
          document: '01/BC-MAU',
          round: 2,
          agencies: [
            { agency: 'a', name: 'Sở A', points: '3' },
            { agency: 'b', name: 'Sở B', points: '0.25' },
          ],
        },
      ],
    },
    'mất 3,25 điểm do giải trình không được chấp nhận (01/BC-MAU, vòng giải trình 2), trách nhiệm của Sở A (3 điểm), Sở B (0,25 điểm); do',
  ],
  [
    'whose decision a loss was, and on what grounds',
    {
      losses: [
        {
          ...loss,
          decision: {
            stage: 'preliminary',
            position: '9',
            recordedAt: '2026-01-12T02:00:00.000000Z',
            effectiveOn: '2026-01-12',
            actor: { id: 'tgv.sotaichinh', role: 'reviewer' },
            reason: 'Sai kỳ.',
            legalBasis: { number: '10/QĐ-MAU', issuedOn: '2025-12-01' },
          },
        },
      ],
    },
    'trách nhiệm của Công an tỉnh (tgv.sotaichinh ở bước Tổ giúp việc thẩm định 12/01/2026: Sai kỳ, theo 10/QĐ-MAU ngày 01/12/2025); do',
  ],
  [
    'the stage alone where the system carried a result over',
    {
      losses: [
        {
          ...loss,
          decision: {
            stage: 'published',
            position: '9',
            recordedAt: '2026-10-20T02:00:00.000000Z',
            effectiveOn: '2026-10-20',
            actor: { id: 'he-thong', role: 'system' },
            reason: null,
            legalBasis: null,
          },
        },
      ],
    },
    'trách nhiệm của Công an tỉnh (ở bước công bố 20/10/2026); do',
  ],
  [
    'who decided, where it was no rule',
    { origin: originInWords({ kind: 'council', session: '2026-02-10-hd1' }) },
    'quý II/2025, vì Hội đồng quyết định tại phiên họp 2026-02-10-hd1;',
  ],
  [
    'what people decided, with reason and legal basis',
    { reason: 'Minh chứng không đúng kỳ.', legalBasis: { number: '4636/KH-UBND', issuedOn: '2025-09-29' } },
    'lý do: Minh chứng không đúng kỳ; theo 4636/KH-UBND ngày 29/09/2025; do',
  ],
  ['an assumed rule', { ruleAssumed: true }, '(cách tính là giả định, văn bản không nêu, chờ xác nhận)'],
  ['an agency without a name', { agencyName: undefined }, 'do cb.congantinh ghi lúc'],
  ['a sample', { synthetic: true }, '[Dữ liệu mẫu]'],
])('says so: %s', (_what, change, words) => expect(sentence(change)).toContain(words));

it('ends with one full stop', () =>
  expect(sentence({ score: { ...score, assumptions: ['Giả định.'] } })).toMatch(/[^.]\.$/));
