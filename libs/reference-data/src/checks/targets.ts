import { targetFault } from '#appraisal/target';
import { isDate, parseDecimal } from '#kernel';
import { pointerTo, repeated, type Fault } from '../fault.js';
import { wordsAt } from '../plan-text.js';
import { targetOf, type PlanTargets, type TargetRecord } from '../targets.js';

export interface TargetChecks {
  /** Codes of the register. */
  readonly units: ReadonlySet<string>;
  /** The lines of a plan's text; undefined for one that does not come with the program. */
  readonly linesOf: (file: string) => readonly string[] | undefined;
}

/** Everything wrong with the targets of a plan; pointers are into their own file. */
export function targetFaults(plan: PlanTargets, { units, linesOf }: TargetChecks): readonly Fault[] {
  const { unit, document, targets, notTargets } = plan;
  const lines = linesOf(document.file);
  const placed = (list: string) => (source: Place, index: number) =>
    placeFaults(source, pointerTo(list, index), { lines, last: document.lines });
  return [
    ...unless(units.has(unit), pointerTo('unit'), `Danh bạ không có đơn vị “${unit}”.`),
    ...unless(
      isDate(document.issuedOn),
      pointerTo('document', 'issuedOn'),
      `“${document.issuedOn}” không phải là một ngày có thật.`,
    ),
    ...unless(
      lines === undefined || lines.length === document.lines,
      pointerTo('document', 'lines'),
      `Văn bản có ${lines?.length ?? 0} dòng.`,
    ),
    ...repeated(targets, ({ id }) => id).map(([index, { id }]) => ({
      pointer: pointerTo('targets', index, 'id'),
      message: `Mã “${id}” đã có ở một mục tiêu trước.`,
    })),
    ...targets.flatMap((record, index) => recordFaults(record, index, plan)),
    ...targets.map(({ source }) => source).flatMap(placed('targets')),
    ...notTargets.flatMap(placed('notTargets')),
  ];
}

function recordFaults(record: TargetRecord, index: number, plan: PlanTargets): readonly Fault[] {
  const fault = targetFault(record.id, targetOf(record, plan));
  if (fault)
    return [
      { pointer: pointerTo('targets', index, fault.field), message: `Không dùng được: ${fault.message}` },
    ];
  const typed = numbersIn(record.source.typed);
  return record.values
    .filter((value) => !typed.includes(value))
    .map((value) => ({
      pointer: pointerTo('targets', index, 'values'),
      message: `Nguyên văn không có số ${value}.`,
    }));
}

/** The figures of a text in canonical form: `04/08` holds 4 and 8. */
const numbersIn = (typed: string): readonly string[] =>
  (typed.match(/\d+(?:,\d+)?/g) ?? []).map((digits) => parseDecimal(digits) ?? digits);

interface Place {
  readonly line: number;
  readonly toLine?: number;
  readonly typed: string;
}

function placeFaults(
  { typed, ...span }: Place,
  pointer: string,
  { lines, last }: { readonly lines: readonly string[] | undefined; readonly last: number },
): readonly Fault[] {
  const end = span.toLine ?? span.line;
  if (end < span.line || end > last)
    return [{ pointer, message: `Dòng ${end} nằm ngoài văn bản (${last} dòng).` }];
  return unless(
    lines === undefined || wordsAt(lines, span).includes(typed),
    pointer,
    `Dòng ${span.line} của văn bản không có nguyên văn “${typed}”.`,
  );
}

const unless = (isSound: boolean, pointer: string, message: string): readonly Fault[] =>
  isSound ? [] : [{ pointer, message }];
