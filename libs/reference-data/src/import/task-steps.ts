import { AssignTask } from '#appraisal/task';
import type { TaskPlan } from '../tasks.js';
import type { ContextFor } from './context-for.js';

/** The commands that give the tasks of a plan. */
export function taskCommands(
  { plan, document, section, reportUntil, reporting, tasks }: TaskPlan,
  contextFor: ContextFor,
): readonly AssignTask[] {
  const { number: basis, title, issuedOn, file } = document;
  const source = { document: basis, title, issuedOn, section: section.name, file };
  return tasks.map(({ number, ...task }) => {
    const context = contextFor(`task/${plan}.${number}`, {
      effectiveOn: issuedOn,
      legalBasis: { number: basis, title, issuedOn, clause: `${section.name}, nhiệm vụ ${task.place}` },
    });
    return new AssignTask(
      { plan, number },
      { ...task, reporting, reportUntil: reportUntil.day, source },
      context,
    );
  });
}
