import { Command, InvalidArgumentError } from 'commander';

export interface VerbDescription {
  readonly name: string;
  readonly summary: string;
  /** What it does, in a few sentences. */
  readonly description: string;
  /** Each a command line without the program's name, and what it is for. */
  readonly examples: readonly (readonly [string, string])[];
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Arguments:': 'Tham số:',
  'Commands:': 'Lệnh:',
};

/** How the program is called in the repository. */
export const PROGRAM = 'npm run -s dti --';

/** A command whose help is Vietnamese and ends with examples; `--json` is there for every verb. */
export function verb({ name, summary, description, examples }: VerbDescription): Command {
  const lines = examples.map(([line, purpose]) => `  ${PROGRAM} ${line}\n      ${purpose}`);
  return spoken(new Command(name))
    .summary(summary)
    .description(description)
    .option('--json', 'in kết quả dạng JSON cho máy đọc')
    .addHelpText('after', `\nVí dụ:\n${lines.join('\n')}`);
}

/** Help and errors in Vietnamese; nothing of commander's own reaches the screen. */
export function spoken(command: Command): Command {
  return command
    .helpOption('-h, --help', 'xem hướng dẫn')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[tùy chọn]'),
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      subcommandDescription: (subcommand) => subcommand.summary(),
    });
}

/** A whole number of zero or more. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('Hãy ghi một số nguyên không âm.');
  return Number(text);
}
