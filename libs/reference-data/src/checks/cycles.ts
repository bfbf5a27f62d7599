import { isDate } from '#kernel';
import type { CycleRecord } from '../cycle.js';
import { pointerTo, type Fault } from '../fault.js';
import { whyFaults } from './readings.js';

export interface Known {
  readonly units: ReadonlySet<string>;
  readonly frameworks: ReadonlySet<string>;
}

/** A cycle of a unit or by a framework that nobody described, days that do not exist, doubt without why. */
export function cycleFaults(cycle: CycleRecord, { units, frameworks }: Known): readonly Fault[] {
  const { unit, year, framework, openedOn, closesBefore, reporting, readings } = cycle;
  const days = [
    { day: openedOn, pointer: pointerTo('openedOn') },
    { day: closesBefore, pointer: pointerTo('closesBefore') },
    ...(reporting.kind === 'year'
      ? [{ day: reporting.dueBefore, pointer: pointerTo('reporting', 'dueBefore') }]
      : []),
  ];
  return [
    ...unless(units.has(unit), pointerTo('unit'), `Danh bạ không có đơn vị “${unit}”.`),
    ...unless(frameworks.has(framework), pointerTo('framework'), `Không có bộ chỉ số “${framework}”.`),
    ...days.flatMap(({ day, pointer }) =>
      unless(isDate(day), pointer, `“${day}” không phải là một ngày có thật.`),
    ),
    ...unless(
      openedOn.startsWith(`${year}-`),
      pointerTo('openedOn'),
      `Ngày mở kỳ ${openedOn} không thuộc năm ${year}.`,
    ),
    ...Object.entries(readings).flatMap(([cell, reading]) => whyFaults(reading, pointerTo('readings', cell))),
  ];
}

const unless = (isSound: boolean, pointer: string, message: string): readonly Fault[] =>
  isSound ? [] : [{ pointer, message }];
