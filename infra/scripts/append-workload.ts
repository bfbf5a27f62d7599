import { createHash } from 'node:crypto';
import type { NewEvent } from '#ledger';

const PROVINCES = 34;
const YEARS = [2022, 2023, 2024, 2025, 2026];
const INDICATORS = 51;
const SENTENCE =
  'Sở Khoa học và Công nghệ đã tiếp nhận minh chứng theo Kế hoạch số 4636/KH-UBND, đối chiếu số liệu công bố ' +
  'và đề nghị chấm điểm chỉ số thành phần theo phụ lục kèm theo. ';

/** Per hundred events (docs/performance.md): the mix of an appraisal year. */
const MIX: readonly (readonly [until: number, type: string])[] = [
  [45, 'dossier.evidence-uploaded.v1'],
  [70, 'dossier.value-reported.v1'],
  [85, 'dossier.score-changed.v1'],
  [95, 'dossier.review-decided.v1'],
  [100, 'dossier.explanation-sent.v1'],
];

/** Lehmer's generator: the same numbers on every machine, so runs can be compared. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

function idOf(index: number): string {
  const hex = createHash('sha256').update(String(index)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Events spread over 34 provinces × 5 years × 51 indicators; data of 300 to 500 bytes, metadata of about 150. */
export function* workload(count: number): Generator<{ readonly stream: string; readonly event: NewEvent }> {
  const random = numbers(20_261_103);
  const upTo = (limit: number): number => random.next().value % limit;
  for (let index = 0; index < count; index += 1) {
    const [unit, year, indicator] = [upTo(PROVINCES), YEARS[upTo(YEARS.length)], upTo(INDICATORS)];
    const kind = upTo(100);
    const text = SENTENCE.repeat(2).slice(0, 180 + upTo(120));
    yield {
      stream: `dossier-province${unit}.${year}.${indicator}`,
      event: {
        id: idOf(index),
        type: MIX.find(([until]) => kind < until)?.[1] ?? 'dossier.value-reported.v1',
        data: { indicator: `1.${indicator}`, points: `${upTo(100)}.5`, sequence: `${index}`, text },
        metadata: {
          actor: { id: `account-${upTo(500)}`, role: 'officer', agency: 'so-khcn' },
          correlationId: idOf(count + index),
        },
      },
    };
  }
}
