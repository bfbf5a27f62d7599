import type { CommandContext } from '#kernel';
import { given } from '#kernel/testing';
import * as commands from '../commands.js';
import { cycle, type CycleDecision } from '../decider.js';
import type { CycleEvent } from '../events.js';
import { context as opener, opened, target } from './cycle.builder.js';

export const letter = { number: '12/BKHCN-CĐS', issuedOn: '2026-03-02' };
export const legalBasis = { number: '4636/KH-UBND', issuedOn: '2025-09-29' };
export const digest = 'ab'.repeat(32);

/** Two indicators, in the framework's order. */
export const facts = {
  maxPoints: new Map([
    ['1.1', '10'],
    ['1.2', '20'],
  ]),
};

/** A reason and a legal basis stand in the context; `by` is the account. */
export const by = (id: string, more: Partial<CommandContext> = {}): CommandContext => ({
  ...opener,
  actor: { id, role: 'admin' },
  today: '2026-01-12',
  reason: 'Theo quyết định của UBND tỉnh',
  legalBasis,
  ...more,
});

export const without = (missing: 'reason' | 'legalBasis'): CommandContext => {
  const { [missing]: _, ...rest } = by('qt.mot');
  return rest;
};

export const lock = (
  level: 'handing-in' | 'final' = 'handing-in',
  context = by('qt.mot'),
  cause: 'deadline' | 'decision' = 'decision',
) => ({ ...new commands.LockCycle(target, { lock: level, cause }, context), facts });

export const propose = (data: Partial<commands.ProposeReopening['data']> = {}, context = by('qt.mot')) => ({
  ...new commands.ProposeReopening(
    target,
    { indicators: ['1.2'], closesBefore: '2026-01-20', ...data },
    context,
  ),
  facts,
});

export const approve = (reopening = 'mo-lai-2', context = by('qt.hai')) =>
  new commands.ApproveReopening(target, { reopening }, context);

export const ROWS = [
  { indicator: '1.1', points: '7.5', cause: 'below-target' },
  { indicator: '1.2', points: '20', cause: null },
] as const;

export const takeOver = (data: Partial<commands.TakeOverResult['data']> = {}) => ({
  ...new commands.TakeOverResult(
    target,
    { stage: 'published', document: letter, rows: ROWS, ...data },
    by('qt.mot'),
  ),
  facts,
});

export const complete = (work: string) => new commands.CompleteWork(target, { work }, by('he-thong'));

export const dossiers = [
  { indicator: '1.1', digest: 'cd'.repeat(32), points: { published: '7.5' } },
] as const;

export const publish = (value = digest) =>
  new commands.RecordPublication(target, { digest: value, dossiers, document: letter }, by('qt.mot'));

/** What an opened year holds after commands, each decided upon what came before. */
export const history = (...decisions: readonly CycleDecision[]): readonly CycleEvent[] =>
  decisions.reduce<readonly CycleEvent[]>(
    (events, decision) => [...events, ...given(cycle, events).when(decision).thenEvents()],
    [opened],
  );

/** Locked for handing in, and every dossier has followed. */
export const locked = history(lock(), complete('khoa-1'));
/** The published result is taken over. */
export const resulted = history(lock(), complete('khoa-1'), takeOver(), complete('ket-qua-2'));
/** Locked for good. */
export const closed = history(
  lock(),
  complete('khoa-1'),
  takeOver(),
  complete('ket-qua-2'),
  lock('final'),
  complete('khoa-3'),
);
