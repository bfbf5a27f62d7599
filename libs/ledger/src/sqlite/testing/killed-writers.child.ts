// Eight writers append batches as fast as they can and print a line for each acknowledged one, until killed.
// `early` prints the line before the commit: the bug that the harness must find.
import { randomUUID } from 'node:crypto';
import type { NewEvent } from '../../ledger.js';
import { noted } from '../../testing/contract-kit.js';
import { SqliteLedger } from '../sqlite-ledger.js';
import { sizeOf, streamOf, WRITERS } from './kill-harness.js';
import { say } from './say.js';

const [, , path = '', run = '', acknowledge] = process.argv;
const ledger = SqliteLedger.open({ path, mode: 'owner' });

const batchOf = (batch: number): readonly NewEvent[] =>
  Array.from({ length: sizeOf(batch) }, (_, index) =>
    noted({ batch, index, text: 'Đã nộp minh chứng' }, randomUUID()),
  );

async function write(writer: number): Promise<void> {
  const stream = streamOf(run, writer);
  let revision: bigint | undefined;
  for (let batch = 0; ; batch += 1) {
    const appending = ledger.append(stream, batchOf(batch), revision ?? 'no-stream');
    if (acknowledge === 'early') say(`${writer} ${batch}`);
    revision = (await appending).revision;
    if (acknowledge !== 'early') say(`${writer} ${batch}`);
  }
}

await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
