import { quartersOf } from '#appraisal/cycle';
import type { KeptCitation } from '#appraisal/dossier';
import type { Numbers } from './numbers.js';
import type { Story } from './story.js';
import { officerOf, type Teller } from './telling.js';

const LATE_PERCENT = 8;
const COORDINATING_PERCENT = 20;

/** Documents of one kind with the words that officers use; the numbers are made up and say so by "-MAU". */
const DOCUMENTS: readonly (readonly [mark: string, title: string, summary: string])[] = [
  ['BC-MAU', 'Báo cáo kết quả chuyển đổi số', 'Kết quả giải quyết thủ tục hành chính trên môi trường mạng'],
  ['KH-MAU', 'Kế hoạch nâng cao Chỉ số DTI', 'Nhiệm vụ, giải pháp và phân công cơ quan phụ trách chỉ số'],
  [
    'QĐ-MAU',
    'Quyết định phê duyệt hồ sơ cấp độ an toàn',
    'Phê duyệt phương án bảo đảm an toàn hệ thống thông tin',
  ],
];

const quarters = new Map<number, ReturnType<typeof quartersOf>>();

interface Handed {
  readonly period: string;
  readonly dueBefore: string;
  readonly late: boolean;
  readonly by: string | null;
}

/** A quarter of the dossier's year, in time or late, by the lead agency or the coordinating one. */
function handedIn({ id, coordinating }: Story, numbers: Numbers): Handed {
  const ofYear = quarters.get(id.year) ?? quartersOf(id.year);
  quarters.set(id.year, ofYear);
  const quarter = ofYear[numbers.upTo(4)];
  return {
    period: quarter?.code ?? '',
    dueBefore: quarter?.dueBefore ?? '',
    late: numbers.upTo(100) < LATE_PERCENT,
    by: numbers.upTo(100) < COORDINATING_PERCENT ? coordinating : null,
  };
}

export const evidenceUploaded: Teller = (story, numbers) => {
  const handed = handedIn(story, numbers);
  const [mark, title, summary] = numbers.oneOf(DOCUMENTS);
  const number = `${1 + numbers.upTo(4_000)}/${mark}`;
  const citation: KeptCitation = {
    number,
    normalisedNumber: number,
    title: `${title} ${handed.period}`,
    issuedOn: `${story.id.year}-0${1 + numbers.upTo(9)}-1${numbers.upTo(10)}`,
    summary,
  };
  const digest = numbers.hex(8);
  const file = {
    digest,
    size: 20_000 + numbers.upTo(900_000),
    mediaType: 'application/pdf',
    fileName: `Minh chứng chỉ số ${story.id.indicator}.pdf`,
  };
  story.hold({ digest, number, by: handed.by, late: handed.late, rejected: false });
  return {
    event: { type: 'EvidenceUploaded', data: { ...story.id, ...handed, file, citation } },
    actor: officerOf(handed.by ?? story.lead, numbers),
  };
};

/** Shares in whole percent of a thousand things: few enough that the generator computes each award once. */
export const inputsOf = (percent: number): Readonly<Record<string, string>> => ({
  numerator: String(percent * 10),
  denominator: '1000',
});

const words = new Map<number, string>();

function inWords({ scored: { scoring } }: Story, percent: number): string {
  const known = words.get(percent) ?? scoring.inWords(inputsOf(percent));
  words.set(percent, known);
  return known;
}

export const valueReported: Teller = (story, numbers) => {
  const handed = handedIn(story, numbers);
  const percent = numbers.upTo(101);
  story.percent = percent;
  story.period = handed.period;
  return {
    event: {
      type: 'ValueReported',
      data: { ...story.id, ...handed, inputs: inputsOf(percent), inWords: inWords(story, percent) },
    },
    actor: officerOf(handed.by ?? story.lead, numbers),
  };
};
