// Appends within its limit, beyond it, and within it again; says each time how that went.
import { newStream, noted } from '../../testing/contract-kit.js';
import { SqliteLedger } from '../sqlite-ledger.js';
import { say } from './say.js';

const ledger = SqliteLedger.open({ path: process.argv[2] ?? '', mode: 'owner' });
const append = async (characters: number): Promise<string> => {
  try {
    await ledger.append(newStream(), [noted('x'.repeat(characters))], 'no-stream');
    return 'acknowledged';
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? error.cause.code : '';
    return error instanceof Error ? `${error.name} ${String(cause)}`.trim() : 'not an error';
  }
};
for (const characters of [10, 1_000_000, 10]) say(await append(characters));
await ledger.close();
