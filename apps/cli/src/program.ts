import { Command } from 'commander';
import { branch } from './commands/branch.command.js';
import { calendar } from './commands/calendar.command.js';
import { cycle } from './commands/cycle.command.js';
import { diff } from './commands/diff.command.js';
import { doctor } from './commands/doctor.command.js';
import { exportEvents } from './commands/export.command.js';
import { history } from './commands/history.command.js';
import { importCommand } from './commands/import.command.js';
import { losses } from './commands/losses.command.js';
import { mapping } from './commands/mapping.command.js';
import { migrate } from './commands/migrate.command.js';
import { minutes } from './commands/minutes.command.js';
import { openapi } from './commands/openapi.command.js';
import { rebuild } from './commands/rebuild.command.js';
import { replay } from './commands/replay.command.js';
import { serve } from './commands/serve.command.js';
import { stages } from './commands/stages.command.js';
import { targets } from './commands/targets.command.js';
import { tasks } from './commands/tasks.command.js';
import { trend } from './commands/trend.command.js';
import { work } from './commands/work.command.js';
import { why } from './commands/why.command.js';
import { PROGRAM, spoken } from './verb.js';

/** THE list of verbs. */
const verbs = [
  serve,
  importCommand,
  why,
  history,
  stages,
  losses,
  work,
  diff,
  branch,
  trend,
  targets,
  mapping,
  cycle,
  replay,
  minutes,
  tasks,
  calendar,
  rebuild,
  exportEvents,
  migrate,
  doctor,
  openapi,
];

export function program(): Command {
  const root = spoken(new Command('dti'))
    .description(
      'Sổ điểm chuyển đổi số (DTI) của tỉnh: mọi thay đổi là một sự kiện, mọi điểm đều giải thích được.',
    )
    .usage('<lệnh> [tùy chọn]')
    .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
    .addHelpText('after', `\nXem hướng dẫn và ví dụ của một lệnh: ${PROGRAM} <lệnh> --help`);
  for (const make of verbs) root.addCommand(make());
  return root;
}
