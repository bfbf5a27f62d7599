import { spawnSync } from 'node:child_process';

/** A suite that needs a command of the machine. Without it it is skipped, and its name says so. */
export function describeWithTool(name: string, command: string, suite: () => void): void {
  const { error } = spawnSync(command, ['--version'], { stdio: 'ignore' });
  if (error === undefined) describe(name, suite);
  else describe.skip(`${name} (${command} is not installed)`, suite);
}

export interface Said {
  readonly status: number | null;
  readonly text: string;
}

/** Runs a command to its end; what it says on both outputs comes back as one text. */
export function run(
  command: string,
  parts: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Said {
  const { status, stdout, stderr } = spawnSync(command, parts, { encoding: 'utf8', ...options });
  return { status, text: `${stdout}${stderr}` };
}
