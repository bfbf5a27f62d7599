import { CommanderError } from 'commander';
import { EXIT } from './command-fault.js';
import { explainUsage } from './explain-usage.js';
import { note, printFault } from './output.js';
import { program } from './program.js';

/** Help that was asked for, or shown because nothing was asked. */
const HELP = ['commander.help', 'commander.helpDisplayed'];

/** Runs one command line, `args` without node and file. Gives the exit code; throws nothing. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(args, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return usage(error);
    printFault(error, args.includes('--json'));
    return EXIT.fault;
  }
}

function usage(error: CommanderError): number {
  if (HELP.includes(error.code)) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  note(explainUsage(error));
  return EXIT.usage;
}
