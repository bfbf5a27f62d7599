import { Option, type Command } from 'commander';
import { ListTasks, TASK_STATES, TaskReportsDue, type TaskStanding } from '#appraisal/task';
import { readingVerb, type MomentOptions } from '../moment-options.js';
import { tell } from '../tell.js';
import { owedInWords, tasksInWords } from '../tasks-in-words.js';

interface Options extends MomentOptions {
  readonly lead?: string;
  readonly state?: TaskStanding;
  readonly overdue?: true;
  readonly owed?: true;
}

export const tasks = (): Command =>
  readingVerb({
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
    .action(async (options: Options) => {
      await tell(options, async ({ queries, today }) => {
        const found = await queries.execute(new ListTasks(today, options));
        const ids = new Set(found.map(({ id }) => id));
        const missing = options.owed
          ? (await queries.execute(new TaskReportsDue(today))).filter(({ task }) => ids.has(task))
          : undefined;
        return missing
          ? { json: { today, owed: missing }, lines: owedInWords(missing) }
          : { json: { today, tasks: found }, lines: tasksInWords(found) };
      });
    });
