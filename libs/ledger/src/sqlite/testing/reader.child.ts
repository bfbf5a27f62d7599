// Reads a ledger beside its owner and prints what it is given, until its input ends.
import { newStream, several } from '../../testing/contract-kit.js';
import { SqliteLedger } from '../sqlite-ledger.js';
import { say } from './say.js';

const ledger = SqliteLedger.open({ path: process.argv[2] ?? '', mode: 'reader' });
const refusal = await ledger.append(newStream(), several(1), 'no-stream').catch((error: unknown) => error);
say(refusal instanceof Error ? refusal.name : 'appended');
ledger.subscribe({ after: 0n }).subscribe({
  next: (signal) => say(signal.kind === 'event' ? signal.event.id : signal.kind),
  complete: () => say('completed'),
});
process.stdin.resume().once('end', () => void ledger.close());
