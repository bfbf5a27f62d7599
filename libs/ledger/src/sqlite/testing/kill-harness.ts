import { fromBytes } from '../../envelope.js';
import type { StoredEvent } from '../../ledger.js';
import { readAllAfter, rises } from '../../testing/contract-kit.js';
import { SqliteLedger } from '../sqlite-ledger.js';
import { startChild } from './child-process.js';

export const WRITERS = 8;
const KILL_AFTER_MS_MAX = 400;

/** Two to four events: a batch that was cut would show. */
export const sizeOf = (batch: number): number => 2 + (batch % 3);
export const streamOf = (run: string, writer: number): string => `kill-run${run}.writer${writer}`;

/** What is wrong with a ledger, in words; empty when nothing is. */
export type Findings = readonly string[];

/** `acknowledged`: lines "writer batch". `events`: what one run left behind, in global order. */
export function inspect(
  run: string,
  acknowledged: readonly string[],
  events: readonly StoredEvent[],
): Findings {
  const findings: string[] = [];
  if (!rises(events.map(({ position }) => position))) findings.push('positions do not rise');
  if (!rises(events.map(({ recordedAt }) => recordedAt))) findings.push('recorded times do not rise');
  if (new Set(events.map(({ id }) => id)).size !== events.length) findings.push('an event is there twice');
  for (let writer = 0; writer < WRITERS; writer += 1) {
    const mine = events.filter(({ stream }) => stream === streamOf(run, writer));
    const batches = acknowledged.map((line) => line.split(' ').map(Number)).filter(([who]) => who === writer);
    findings.push(
      ...inspectStream(
        mine,
        batches.map(([, batch = -1]) => batch),
      ).map((what) => `${writer}: ${what}`),
    );
  }
  return findings;
}

function inspectStream(events: readonly StoredEvent[], acknowledged: readonly number[]): Findings {
  const findings: string[] = [];
  let batch = 0;
  let index = 0;
  for (const [revision, event] of events.entries()) {
    const data = fromBytes(event.bytes).data as { readonly batch: number; readonly index: number };
    const inPlace = event.revision === BigInt(revision) && data.batch === batch && data.index === index;
    if (!inPlace)
      findings.push(`batch ${data.batch}, event ${data.index} stands where ${batch}, ${index} should`);
    index += 1;
    if (index === sizeOf(batch)) [batch, index] = [batch + 1, 0];
  }
  if (index !== 0) findings.push(`batch ${batch} is there by half`);
  for (const lost of acknowledged.filter((one) => one >= batch)) findings.push(`batch ${lost} was lost`);
  return findings;
}

/** Starts the writers, kills them at a random moment, and says what the ledger lost or broke. */
export async function killOnce(
  path: string,
  run: string,
  acknowledge: 'early' | 'after-commit',
): Promise<Findings> {
  const before = await headOf(path);
  const child = startChild('killed-writers.child.ts', [path, run, acknowledge]);
  await child.nextLine();
  setTimeout(() => child.process.kill('SIGKILL'), Math.random() * KILL_AFTER_MS_MAX);
  await child.ended;
  // Opening as the owner also shows that the dead process holds no lock.
  const ledger = SqliteLedger.open({ path, mode: 'owner' });
  try {
    return inspect(run, child.lines, await readAllAfter(ledger, before, 10_000));
  } finally {
    await ledger.close();
  }
}

async function headOf(path: string): Promise<bigint> {
  const ledger = SqliteLedger.open({ path, mode: 'owner' });
  try {
    return await ledger.head();
  } finally {
    await ledger.close();
  }
}
