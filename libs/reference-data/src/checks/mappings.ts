import { mappingFaults as rowsFaults, type FrameworkDefinition } from '#appraisal/framework';
import { pointerTo, type Fault } from '../fault.js';
import type { MappingRecord } from '../mapping.js';

/** A mapping between frameworks that nobody described, or one that forgets, repeats or invents an indicator. */
export function mappingFaults(
  { from, to, rows }: MappingRecord,
  frameworks: ReadonlyMap<string, FrameworkDefinition>,
): readonly Fault[] {
  const [older, newer] = [frameworks.get(from), frameworks.get(to)];
  if (!older || !newer) {
    return Object.entries({ from, to })
      .filter(([, code]) => !frameworks.has(code))
      .map(([field, code]) => ({ pointer: pointerTo(field), message: `Không có bộ chỉ số “${code}”.` }));
  }
  return rowsFaults(rows, { from: codesOf(older), to: codesOf(newer) }).map((fault) => ({
    pointer: pointerTo('rows'),
    message: `Bảng đối chiếu: ${fault}.`,
  }));
}

const codesOf = ({ indicators }: FrameworkDefinition): readonly string[] =>
  indicators.map(({ code }) => code);
