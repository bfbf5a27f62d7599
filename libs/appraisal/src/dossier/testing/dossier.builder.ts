import type { CommandContext } from '#kernel';
import { indicatorScoring, type Rule } from '#appraisal/framework';
import { quartersOf, type Period } from '#appraisal/cycle';
import type { Citation, DossierId, StoredFile } from '../dossier.js';
import type { EvidenceUploaded, ValueReported } from '../events.js';
import type { HandingInFacts } from '../state.js';

export const target: DossierId = { unit: 'khanhhoa', year: 2025, framework: '405', indicator: '8.1' };

export const percentRule: Rule = {
  kind: 'ratio',
  version: 1,
  measure: 'percent',
  full: '100',
  beyond: 'refuse',
};

export function quarter(number: 1 | 2 | 3 | 4): Period {
  const period = quartersOf(2025)[number - 1];
  if (!period) throw new Error('a year has four quarters');
  return period;
}

export const facts = (change: Partial<HandingInFacts> & { readonly rule?: Rule } = {}): HandingInFacts => {
  const { rule = percentRule, maxPoints = '50', ...rest } = change;
  return {
    maxPoints,
    scoring: indicatorScoring({ rule, maxPoints }),
    period: quarter(2),
    today: '2025-06-20',
    by: null,
    ...rest,
  };
};

export const context: CommandContext = {
  actor: { id: 'cb.congantinh', role: 'officer', agency: 'congantinh' },
  today: '2025-06-20',
  eventId: (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  correlationId: 'test',
};

export const file: StoredFile = {
  digest: 'a'.repeat(64),
  size: 1234,
  mediaType: 'application/pdf',
  fileName: 'Báo cáo định danh điện tử quý II.pdf',
};

export const citation: Citation = {
  number: '01/BC-MAU',
  title: 'Báo cáo kết quả cấp định danh điện tử (văn bản mẫu)',
  issuedOn: '2025-06-15',
  summary: 'Kết quả cấp định danh điện tử quý II năm 2025',
};

export const reported = (value: string, period = '2025-Q2'): ValueReported => ({
  type: 'ValueReported',
  data: { ...target, period, inputs: { value }, inWords: '', by: null, dueBefore: '2025-06-25', late: false },
});

export const uploaded: EvidenceUploaded = {
  type: 'EvidenceUploaded',
  data: {
    ...target,
    period: '2025-Q2',
    file,
    citation: { ...citation, normalisedNumber: '1/BC-MAU' },
    by: null,
    dueBefore: '2025-06-25',
    late: false,
  },
};
