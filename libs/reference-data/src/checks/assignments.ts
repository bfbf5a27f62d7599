import type { FrameworkDefinition } from '#appraisal/framework';
import { pointerTo, repeated, type Fault } from '../fault.js';

/** Leads and coordinating agencies that no register knows, or that are named twice for one indicator. */
export function assignmentFaults(
  { indicators }: FrameworkDefinition,
  agencies: ReadonlySet<string>,
): readonly Fault[] {
  return indicators.flatMap(({ lead, coordinating }, index) => {
    const unknown = (agency: string, ...steps: readonly (string | number)[]): readonly Fault[] =>
      agencies.has(agency)
        ? []
        : [
            {
              pointer: pointerTo('indicators', index, ...steps),
              message: `Danh bạ không có cơ quan “${agency}”.`,
            },
          ];
    return [
      ...unknown(lead, 'lead'),
      ...coordinating.flatMap((agency, place) => unknown(agency, 'coordinating', place)),
      ...repeated([lead, ...coordinating], (agency) => agency).map(([place, agency]) => ({
        // The lead stands before the list, so the place in the list is one less.
        pointer: pointerTo('indicators', index, 'coordinating', place - 1),
        message: `Cơ quan “${agency}” đã được giao ở chỉ số này.`,
      })),
    ];
  });
}
