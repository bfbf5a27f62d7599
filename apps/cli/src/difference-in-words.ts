import type {
  CauseDifference,
  DossierDifference,
  TotalDifference,
  YearDifference,
} from '#appraisal/difference';
import { stageName } from '#appraisal/dossier';
import { compare, formatDecimal } from '#kernel';
import { decisionInWords } from './event-in-words.js';
import { pointInWords, type Point } from './moment.js';

/** What differs, for reading and printing: totals first, then each dossier with the events that changed it. */
export function differenceInWords(
  { cycle, totals, causes, dossiers, synthetic }: YearDifference,
  { from, to }: { readonly from: Point; readonly to: Point },
): readonly string[] {
  const isSame = [totals, causes, dossiers].every(({ length }) => length === 0);
  return [
    `Kỳ ${cycle}, từ ${pointInWords(from)} đến ${pointInWords(to)}.`,
    '',
    ...(isSame ? ['Không có gì thay đổi giữa hai thời điểm.'] : []),
    ...section('Tổng điểm', totals.filter(({ pillar }) => pillar === null).map(totalInWords)),
    ...section('Theo chỉ số chính', totals.filter(({ pillar }) => pillar !== null).map(totalInWords)),
    ...section('Điểm mất theo nguyên nhân', causes.map(causeInWords)),
    ...(dossiers.length > 0 ? [`Hồ sơ thay đổi (${dossiers.length}):`, ''] : []),
    ...dossiers.flatMap(dossierInWords),
    ...(synthetic ? ['Dữ liệu mẫu, không phải số liệu thật.'] : []),
  ];
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines, ''];

function totalInWords({ pillar, name, stage, before, after, change, events }: TotalDifference): string {
  const of = pillar === null ? '' : `${pillar} ${name}, `;
  const [was, is] = [before, after].map((points) => (points === null ? 'chưa có' : formatDecimal(points)));
  return `  ${of}${stageName(stage)}: ${was} → ${is} (${signed(change)}), ${causedBy(events)}`;
}

const causeInWords = ({ causeInWords: name, before, after, change, events }: CauseDifference): string =>
  `  ${name}: ${formatDecimal(before)} → ${formatDecimal(after)} (${signed(change)}), ${causedBy(events)}`;

const causedBy = ({ length }: readonly string[]): string =>
  length === 0 ? 'từ khi mở kỳ' : `do ${length} việc`;

const signed = (change: string): string => `${compare(change, '0') > 0 ? '+' : ''}${formatDecimal(change)}`;

const dossierInWords = ({ indicator, name, changes, events }: DossierDifference): readonly string[] => [
  `${indicator} ${name}`,
  ...changes.map(({ sentence, events: own }) => `  - ${sentence} [${own.join(', ')}]`),
  '  Do:',
  ...events.map((event) => `    ${decisionInWords(event)}`),
  '',
];
