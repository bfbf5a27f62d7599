import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, readJson, type ReadModels } from '#projections';
import {
  GetTask,
  ListTasks,
  TaskReportsDue,
  type ReportsOwed,
  type TaskLine,
  type TaskView,
} from '../queries.js';
import { taskKey } from '../task.js';
import { Members } from './members.js';
import { reportsOwed, taskLine, taskView, type KnownTask } from './task-views.js';
import type { tasksTables } from './tasks.projection.js';

type Database = ReadModels<typeof tasksTables>;

@QueryHandler(ListTasks)
class ListTasksHandler implements IQueryHandler<ListTasks> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ today, filter }: ListTasks): Promise<readonly TaskLine[]> {
    const { lead, state, overdue } = filter;
    return (await knownTasks(this.db, today))
      .filter(
        ({ assignment, members }) => lead === undefined || leads(lead, assignment.leads, { members, today }),
      )
      .map(taskLine)
      .filter((line) => state === undefined || line.state === state)
      .filter((line) => overdue === undefined || line.overdue.length > 0 === overdue);
  }
}

const leads = (
  agency: string,
  named: readonly string[],
  { members, today }: Pick<KnownTask, 'members' | 'today'>,
): boolean => named.includes(agency) || members.behind(named, today).includes(agency);

@QueryHandler(GetTask)
class GetTaskHandler implements IQueryHandler<GetTask> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ id, today }: GetTask): Promise<TaskView | undefined> {
    const [known] = await knownTasks(this.db, today, taskKey(id));
    return known && taskView(known);
  }
}

@QueryHandler(TaskReportsDue)
class TaskReportsDueHandler implements IQueryHandler<TaskReportsDue> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ today }: TaskReportsDue): Promise<readonly ReportsOwed[]> {
    const owed = (await knownTasks(this.db, today)).flatMap(reportsOwed);
    return [...owed].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  }
}

const orderOf = ({ dueBefore, task, period }: ReportsOwed): string => `${dueBefore} ${task} ${period}`;

export const taskQueryHandlers = [ListTasksHandler, GetTaskHandler, TaskReportsDueHandler];

/** All tasks, or the one that is wanted, in the order of their plans. */
async function knownTasks(db: Database, today: string, key?: string): Promise<readonly KnownTask[]> {
  const tasks = db.selectFrom('tasks').selectAll().orderBy('key');
  const reports = db.selectFrom('task_reports').selectAll().orderBy('position');
  const rows = await (key === undefined ? tasks : tasks.where('key', '=', key)).execute();
  const said = await (key === undefined ? reports : reports.where('key', '=', key)).execute();
  const agencies = await db.selectFrom('task_agencies').selectAll().orderBy('code').execute();
  const members = new Members(agencies);
  return rows.map((row) => ({
    row,
    assignment: readJson(row.assignment),
    reports: said.filter((report) => report.key === row.key),
    members,
    today,
  }));
}
