import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Figures, RunSetting } from './candidate.js';
import type { Contender, Measure } from '../measures.js';

const ROOT = join(import.meta.dirname, '../../..');
const CHILD = join(import.meta.dirname, 'child.ts');
const RUN_SOURCE = ['--conditions=source', '--import', './infra/scripts/run-source.mjs'];

/** What one contender gave in each round, or why it gave nothing. */
export interface Outcome {
  readonly contender: string;
  readonly role: Contender['role'];
  readonly rounds: readonly Figures[];
  readonly failure: string | null;
}

/** All contenders of a measure, interleaved: A B C, A B C, so that a slow minute of the machine meets all of them. */
export async function runRounds(
  measure: Measure,
  setting: RunSetting,
  { rounds, scratch }: { readonly rounds: number; readonly scratch: string },
): Promise<readonly Outcome[]> {
  const given = new Map<string, Figures[]>(measure.contenders.map(({ name }) => [name, []]));
  const failures = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of measure.contenders) {
      if (failures.has(contender.name)) continue;
      const outcome = await runOnce(contender, setting, scratch);
      if ('failure' in outcome) failures.set(contender.name, outcome.failure);
      else given.get(contender.name)?.push(outcome.figures);
      console.error(`  ${measure.name} ${round + 1}/${rounds} ${contender.name}: ${JSON.stringify(outcome)}`);
    }
  }
  return measure.contenders.map(({ name, role }) => ({
    contender: name,
    role,
    rounds: given.get(name) ?? [],
    failure: failures.get(name) ?? null,
  }));
}

type Once = { readonly figures: Figures } | { readonly failure: string };

/** A contender that fails is part of the result: it is said, and the others go on. */
async function runOnce({ name, file }: Contender, setting: RunSetting, scratch: string): Promise<Once> {
  const folder = await mkdtemp(join(scratch, 'round-'));
  const given = JSON.stringify({ ...setting, contender: name, scratch: folder });
  const child = spawn(process.execPath, [...RUN_SOURCE, CHILD, join(ROOT, file), given], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  await rm(folder, { recursive: true, force: true });
  const last = out.trimEnd().split('\n').at(-1) ?? '';
  if (child.exitCode !== 0) return { failure: lastLines(errors) || `exit code ${child.exitCode}` };
  return { figures: JSON.parse(last) as Figures };
}

const lastLines = (errors: string): string => errors.trim().split('\n').slice(0, 6).join(' ').slice(0, 600);
