import type { FrameworkDefinition } from '#appraisal/framework';
import { pointerTo, repeated, type Fault } from '../fault.js';

/** An agency's code, and where it stands. */
interface Named {
  readonly agency: string;
  readonly pointer: string;
}

/** Agencies that no register knows, or that answer for one indicator or figure twice. */
export function assignmentFaults(
  { indicators, figures }: FrameworkDefinition,
  agencies: ReadonlySet<string>,
): readonly Fault[] {
  return [
    ...indicators.flatMap(({ lead, coLeads, coordinating, guiding }, index) => {
      const at = (list: string) => namedIn(list, pointerTo('indicators', index));
      const answering = [
        { agency: lead, pointer: pointerTo('indicators', index, 'lead') },
        ...at('coLeads')(coLeads),
        ...at('coordinating')(coordinating),
      ];
      const guides = at('guiding')(guiding);
      return [...unknown([...answering, ...guides], agencies), ...twice(answering), ...twice(guides)];
    }),
    ...figures.flatMap(({ lead, coordinating }, index) => {
      const answering = [
        { agency: lead, pointer: pointerTo('figures', index, 'lead') },
        ...namedIn('coordinating', pointerTo('figures', index))(coordinating),
      ];
      return [...unknown(answering, agencies), ...twice(answering)];
    }),
  ];
}

const namedIn =
  (list: string, row: string) =>
  (codes: readonly string[]): readonly Named[] =>
    codes.map((agency, place) => ({ agency, pointer: row + pointerTo(list, place) }));

const unknown = (named: readonly Named[], agencies: ReadonlySet<string>): readonly Fault[] =>
  named
    .filter(({ agency }) => !agencies.has(agency))
    .map(({ agency, pointer }) => ({ pointer, message: `Danh bạ không có cơ quan “${agency}”.` }));

const twice = (named: readonly Named[]): readonly Fault[] =>
  repeated(named, ({ agency }) => agency).map(([, { agency, pointer }]) => ({
    pointer,
    message: `Cơ quan “${agency}” đã được giao ở chỉ số này.`,
  }));
