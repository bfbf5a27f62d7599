import type { BranchAnswer, StageTotal } from '#appraisal/branch';
import { stageName } from '#appraisal/dossier';
import { compare, formatDecimal } from '#kernel';

/** A branch beside what happened, as a person reads it. */
export function branchInWords(answer: BranchAnswer): string {
  const { name, cycle, atPosition, hypotheses, framework, checkpoint, synthetic } = answer;
  return [
    `${name}: kỳ ${cycle} như ở vị trí ${atPosition} của sổ, nếu:`,
    ...hypotheses.map((hypothesis, index) => `  ${index + 1}. ${hypothesis}`),
    ...(framework
      ? [`Bộ chỉ số: ${framework.code}${framework.edited ? ' (bản sửa)' : ''}, ${framework.name}`]
      : []),
    '',
    'Tổng điểm (đã xảy ra → trong nhánh):',
    ...answer.totals.map((total) => totalInWords(total, isOtherSet(answer))),
    '',
    ...pillars(answer),
    ...section('Khác với đã xảy ra', answer.differences, 'Không có điểm nào khác.'),
    ...(framework
      ? section('Bộ chỉ số kia thay đổi', answer.frameworkChanges, 'Không chỉ số nào thay đổi.')
      : []),
    ...(answer.lostGrounds.length > 0 ? section('Việc không lặp lại được', answer.lostGrounds, '') : []),
    'Giả định:',
    ...answer.assumptions.map((each) => `  - ${each}`),
    ...warnings(answer),
    '',
    checkpoint.unchanged
      ? `Sổ không đổi: vị trí ${checkpoint.after.position}, ${checkpoint.after.head ?? 'sổ trống'}.`
      : `Trong lúc tính có người khác ghi vào sổ: vị trí ${checkpoint.before.position} → ${checkpoint.after.position}. Nhánh không ghi gì.`,
    ...(synthetic ? ['Dữ liệu mẫu, không phải số liệu thật.'] : []),
  ].join('\n');
}

/** Points out of other maxima are not more or less of the same. */
const isOtherSet = ({ framework }: BranchAnswer): boolean => framework !== null && !framework.edited;

function totalInWords({ stage, before, after, change }: StageTotal, isOther: boolean): string {
  const side = ({ points, maxPoints, scored }: StageTotal['before']) =>
    `${formatDecimal(points)}/${formatDecimal(maxPoints)} (${scored} chỉ số)`;
  const told = isOther ? '' : `, ${signed(change)}`;
  return `  ${stageName(stage)}: ${side(before)} → ${side(after)}${told}`;
}

const signed = (change: string): string =>
  compare(change, '0') === 0
    ? 'không đổi'
    : `${compare(change, '0') > 0 ? '+' : ''}${formatDecimal(change)} điểm`;

/** Only what changed: nine pillars at five stages are a table, not an answer. */
function pillars(answer: BranchAnswer): readonly string[] {
  if (isOtherSet(answer)) return [];
  const changed = answer.pillars.flatMap(({ pillar, name, stages }) => {
    const moved = stages.filter(({ change }) => compare(change, '0') !== 0);
    const told = moved.map(({ stage, change }) => `${stageName(stage)} ${signed(change)}`).join('; ');
    return moved.length > 0 ? [`  ${pillar} ${name}: ${told}`] : [];
  });
  return changed.length > 0 ? ['Theo chỉ số chính:', ...changed, ''] : [];
}

const section = (
  title: string,
  items: readonly { readonly sentence: string }[],
  none: string,
): readonly string[] =>
  items.length === 0
    ? [none, '']
    : [`${title} (${items.length}):`, ...items.map(({ sentence }) => `  - ${sentence}`), ''];

const warnings = ({ unreproduced }: BranchAnswer): readonly string[] =>
  unreproduced.length > 0
    ? [`Lưu ý: chương trình này không dựng lại đúng sổ ở các chỉ số ${unreproduced.join(', ')}.`]
    : [];
