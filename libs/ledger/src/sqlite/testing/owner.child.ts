// Opens a ledger as its owner, says how that went, and keeps it until its input ends.
import { SqliteLedger } from '../sqlite-ledger.js';
import { say } from './say.js';

try {
  const ledger = SqliteLedger.open({ path: process.argv[2] ?? '', mode: 'owner' });
  say('opened');
  process.stdin.resume().once('end', () => void ledger.close());
} catch (error) {
  say(error instanceof Error ? error.name : 'not an error');
}
