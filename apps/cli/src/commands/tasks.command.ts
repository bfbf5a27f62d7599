import { QueryBus } from '@nestjs/cqrs';
import { Option, type Command } from 'commander';
import { ListTasks, TASK_STATES, TaskReportsDue, type TaskStanding } from '#appraisal/task';
import { businessDate } from '#kernel';
import { asReader, reachOf } from '../data-module.js';
import { print, printJson } from '../output.js';
import { reachInWords } from '../reach-in-words.js';
import { owedInWords, tasksInWords } from '../tasks-in-words.js';
import { verb } from '../verb.js';

interface Options {
  readonly lead?: string;
  readonly state?: TaskStanding;
  readonly overdue?: true;
  readonly owed?: true;
  readonly json?: true;
}

export const tasks = (): Command =>
  verb({
    name: 'tasks',
    summary: 'nhiệm vụ của các đề án, báo cáo mới nhất và báo cáo còn thiếu',
    description:
      'In các nhiệm vụ với cơ quan chủ trì, thời gian thực hiện và báo cáo mới nhất; --owed in các kỳ còn thiếu báo cáo.',
    examples: [
      ['tasks', 'mọi nhiệm vụ'],
      ['tasks --lead soyte --overdue', 'nhiệm vụ quá hạn của Sở Y tế'],
      ['tasks --owed', 'báo cáo còn thiếu tới hôm nay'],
    ],
  })
    .option('--lead <mã>', 'cơ quan chủ trì, kể cả chủ trì trong một nhóm')
    .addOption(new Option('--state <tình trạng>', 'tình trạng').choices(TASK_STATES))
    .option('--overdue', 'chỉ nhiệm vụ đã quá hạn mà chưa xong')
    .option('--owed', 'các kỳ còn thiếu báo cáo, theo hạn')
    .action(async ({ json, owed, ...filter }: Options) => {
      await asReader(async (app) => {
        const queries = app.get(QueryBus, { strict: false });
        const today = businessDate(new Date());
        const found = await queries.execute(new ListTasks(today, filter));
        const ids = new Set(found.map(({ id }) => id));
        const missing = owed
          ? (await queries.execute(new TaskReportsDue(today))).filter(({ task }) => ids.has(task))
          : undefined;
        const readModel = await reachOf(app);
        if (json) return printJson({ today, ...(missing ? { owed: missing } : { tasks: found }), readModel });
        print(
          [...(missing ? owedInWords(missing) : tasksInWords(found)), reachInWords(readModel)].join('\n'),
        );
      });
    });
