import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import type { BranchQuestion, Hypothesis, MoveAct } from '#appraisal/branch';
import { UnreadableFile } from '#reference-data';
import { cycleOf, type CycleOptions } from './cycle-options.js';
import { CommandFault } from './command-fault.js';

export interface BranchOptions extends Omit<CycleOptions, 'framework'> {
  readonly frameworkOfCycle: string;
  readonly file?: string;
  readonly move: readonly MoveAct[];
  readonly leaveOut: readonly Hypothesis[];
  readonly under?: string;
  readonly later?: 'stand' | 'follow';
  readonly at?: string;
}

const MOVE = /^(?<position>\d{1,18}):(?:(?<days>[+-]?\d{1,3})d|(?<to>\d{4}-\d{2}-\d{2}))$/;

/** `530:-2d` or `530:2025-06-24`, added to those before it. */
export function move(text: string, earlier: readonly MoveAct[]): readonly MoveAct[] {
  const { position, days, to } = MOVE.exec(text)?.groups ?? {};
  if (position === undefined)
    throw new InvalidArgumentError('Hãy ghi <vị trí>:<số ngày>d hoặc <vị trí>:<yyyy-mm-dd>, ví dụ 530:-2d.');
  const day = to === undefined ? { byDays: Number(days) } : { to };
  return [...earlier, { kind: 'move', position, ...day }];
}

export function leaveOut(text: string, earlier: readonly Hypothesis[]): readonly Hypothesis[] {
  return [...earlier, { kind: 'leave-out', position: position(text) }];
}

export function position(text: string): string {
  if (!/^\d{1,18}$/.test(text)) throw new InvalidArgumentError('Hãy ghi một vị trí của sổ, ví dụ 530.');
  return text;
}

export function later(text: string): 'stand' | 'follow' {
  if (text !== 'stand' && text !== 'follow') throw new InvalidArgumentError('Hãy chọn stand hoặc follow.');
  return text;
}

/** The file's hypotheses, then those of the command line. Throws UnreadableFile, CommandFault. */
export async function questionOf(options: BranchOptions): Promise<BranchQuestion> {
  const { file, under, at } = options;
  const short: readonly Hypothesis[] = [
    ...options.move,
    ...options.leaveOut,
    ...(under === undefined ? [] : [{ kind: 'framework', framework: under } as const]),
  ];
  const read = file === undefined ? undefined : readJson(file);
  const fromFile = await checked(read ?? { name: 'Nhánh', hypotheses: short });
  const hypotheses = read === undefined ? fromFile.hypotheses : [...fromFile.hypotheses, ...short];
  const cycle = cycleOf({ ...options, framework: options.frameworkOfCycle });
  return {
    ...fromFile,
    cycle,
    hypotheses,
    ...(options.later !== undefined && { laterDecisions: options.later }),
    ...(at !== undefined && { atPosition: at }),
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new UnreadableFile(file, { cause });
  }
}

/** The same check as the server's. */
async function checked(file: unknown): Promise<Omit<BranchQuestion, 'cycle'>> {
  const { checkBranchFile } = await import('../../api/src/serve.js');
  const result = await checkBranchFile(file);
  if ('branch' in result) return { ...result.branch };
  const told = result.faults.map(({ pointer, detail }) => `\n- ${pointer}: ${detail}`).join('');
  throw new CommandFault(
    'cli.branch-faulty',
    `nhánh có ${result.faults.length} chỗ chưa đúng. Hãy sửa tệp hoặc các tùy chọn rồi hỏi lại.${told}`,
    { faults: result.faults },
  );
}
