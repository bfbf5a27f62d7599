import { indicatorScoring } from '#appraisal/framework';
import type { DossierEvent } from '../events.js';
import { percentRule, reported, target } from '../testing/dossier.builder.js';
import { periodName } from './period-name.js';
import { sentenceOf } from './sentences.js';

const { trace } = indicatorScoring({ rule: percentRule, maxPoints: '50' }).evaluate({ value: '93.5' });
const inPeriod = { ...target, period: '2025-Q2' };
const due = { dueBefore: '2025-06-25', late: false };
const changed = (change: Partial<Extract<DossierEvent, { type: 'ScoreChanged' }>['data']>): DossierEvent => ({
  type: 'ScoreChanged',
  data: {
    ...inPeriod,
    stage: 'self',
    from: null,
    to: '46.75',
    maxPoints: '50',
    rule: percentRule,
    inputs: { value: '93.5' },
    trace,
    provisional: false,
    assumptions: [],
    losses: [],
    origin: { kind: 'rule' },
    ...change,
  },
});

it.each<[string, DossierEvent]>([
  [
    'Báo cáo số liệu quý II/2025: Tỷ lệ: 93,5% — trễ hạn (phải trước 25/06/2025).',
    { type: 'ValueReported', data: { ...reported('93.5').data, inWords: 'Tỷ lệ: 93,5%', late: true } },
  ],
  [
    'Rút minh chứng (mã aaaaaaaaaaaa).',
    { type: 'EvidenceWithdrawn', data: { ...target, digest: 'a'.repeat(64) } },
  ],
  ['Điểm tự chấm quý II/2025: 46,75/50 điểm, vì 93,5 ÷ 100 × 50 = 46,75.', changed({})],
  [
    'Điểm Hội đồng thẩm định quý II/2025: từ 47,5 thành 46,75/50 điểm (tạm tính), vì 93,5 ÷ 100 × 50 = 46,75.',
    changed({ stage: 'council', from: '47.5', provisional: true }),
  ],
  [
    'Nộp hồ sơ quý II/2025 với 46,75 điểm tự chấm, không kèm minh chứng.',
    { type: 'DossierSubmitted', data: { ...inPeriod, ...due, points: '46.75', evidence: [] } },
  ],
  [
    'Nộp hồ sơ quý II/2025 với 46,75 điểm tự chấm, kèm 2 minh chứng.',
    { type: 'DossierSubmitted', data: { ...inPeriod, ...due, points: '46.75', evidence: ['a', 'b'] } },
  ],
  ['Rút lại hồ sơ đã nộp của quý II/2025.', { type: 'SubmissionRecalled', data: inPeriod }],
])('%s', (sentence, event) => expect(sentenceOf(event)).toBe(sentence));

it('names quarters as people do, and other periods by their code', () => {
  expect(periodName('2025-Q4')).toBe('quý IV/2025');
  expect(periodName('2025-06')).toBe('kỳ 2025-06');
});
