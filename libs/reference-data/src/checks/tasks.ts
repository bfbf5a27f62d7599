import { assignmentFaults } from '#appraisal/task';
import { isDate } from '#kernel';
import { pointerTo, repeated, type Fault } from '../fault.js';
import type { TaskPlan, TaskRecord } from '../tasks.js';
import { readingFaults, type ReadCell } from './read-cells.js';

/** Everything wrong with the tasks of a plan; `agencies` are the codes of the register. */
export function taskFaults(plan: TaskPlan, agencies: ReadonlySet<string>): readonly Fault[] {
  const { tasks, reporting, document, reportUntil } = plan;
  return [
    ...repeated(tasks, ({ place }) => place).map(([index, { place }]) => ({
      pointer: pointerTo('tasks', index, 'place'),
      message: `Vị trí “${place}” đã có ở một nhiệm vụ trước.`,
    })),
    ...tasks.flatMap(numberFaults),
    ...tasks.flatMap((task, index) => agencyFaults(task, index, agencies)),
    ...tasks.flatMap((task, index) => contentFaults(task, index, plan)),
    ...reporting.flatMap(({ by }, index) =>
      by === null || agencies.has(by) ? [] : [unknown(by, pointerTo('reporting', index, 'by'))],
    ),
    ...(isDate(reportUntil.day) && reportUntil.day > document.issuedOn
      ? []
      : [
          {
            pointer: '/reportUntil/day',
            message: `“${reportUntil.day}” không phải là một ngày có thật sau ngày ban hành.`,
          },
        ]),
    ...readingFaults(cellsOf(plan), document.lines),
  ];
}

/** Tasks are numbered 01, 02, 03, …: a gap is a task lost in copying, and a number twice shows as one, too. */
function numberFaults({ number }: TaskRecord, index: number): readonly Fault[] {
  const expected = String(index + 1).padStart(2, '0');
  if (number === expected) return [];
  return [
    {
      pointer: pointerTo('tasks', index, 'number'),
      message: `Số “${number}” phải là ${expected} theo thứ tự.`,
    },
  ];
}

function agencyFaults(
  { leads, coordinating }: TaskRecord,
  index: number,
  agencies: ReadonlySet<string>,
): readonly Fault[] {
  return Object.entries({ leads, coordinating }).flatMap(([cell, codes]) =>
    codes.flatMap((code, place) =>
      agencies.has(code) ? [] : [unknown(code, pointerTo('tasks', index, cell, place))],
    ),
  );
}

const unknown = (code: string, pointer: string): Fault => ({
  pointer,
  message: `Danh bạ không có cơ quan “${code}”.`,
});

const contentFaults = (
  task: TaskRecord,
  index: number,
  { reporting, document, section }: TaskPlan,
): readonly Fault[] =>
  assignmentFaults({
    ...task,
    reporting,
    source: {
      document: document.number,
      title: document.title,
      issuedOn: document.issuedOn,
      section: section.name,
      file: document.file,
    },
  }).map((message) => ({ pointer: pointerTo('tasks', index), message }));

function cellsOf({ section, reportUntil, reporting, tasks }: TaskPlan): readonly ReadCell[] {
  return [
    { pointer: '/section/reading', reading: section.reading },
    { pointer: '/reportUntil/reading', reading: reportUntil.reading },
    ...reporting.map(({ reading }, index) => ({
      pointer: pointerTo('reporting', index, 'reading'),
      reading,
    })),
    ...tasks.flatMap(({ readings }, index) =>
      Object.entries(readings).map(([cell, reading]) => ({
        pointer: pointerTo('tasks', index, 'readings', cell),
        reading,
      })),
    ),
  ];
}
