// Runs the application on a data folder: locks the year (`lock`, `early`) or only goes on with what was begun
// (`recover`), and kills itself right before or after the step that it was told, if it comes to it.
// `early` remembers an event before it is handled: the mistake that the harness must find.
import { join } from 'node:path';
import { LockCycle } from '#appraisal/cycle';
import { YearEndProcess } from '#appraisal/year-end';
import { FileCheckpoint, LEDGER, type Ledger } from '#ledger';
import { Processes } from '../operations/processes.js';
import { createApp } from '../serve.js';
import { context, giver, testConfig } from './app.fixture.js';

const [, , dataDir = '', mode = 'recover', killAt = '0'] = process.argv;

const LOCK_BEGUN = 'cycle.lock-begun.v1';
let isArmed = false;
let steps = 0;

function step(): void {
  if (!isArmed) return;
  steps += 1;
  if (steps === Number(killAt)) process.kill(process.pid, 'SIGKILL');
}

const app = await createApp(testConfig(dataDir));
const ledger = app.get<Ledger>(LEDGER, { strict: false });
const append = ledger.append.bind(ledger);
ledger.append = async (stream, events, expected) => {
  step();
  // Everything from here on follows from the lock.
  if (mode !== 'recover' && events.some(({ type }) => type === LOCK_BEGUN)) isArmed = true;
  const appended = await append(stream, events, expected);
  step();
  return appended;
};

const write = FileCheckpoint.prototype.write;
FileCheckpoint.prototype.write = async function (position) {
  step();
  await write.call(this, position);
  step();
};

if (mode === 'early') {
  const yearEnd = app.get(YearEndProcess, { strict: false });
  const checkpoint = new FileCheckpoint(join(dataDir, 'processes', yearEnd.name));
  const handle = yearEnd.handle.bind(yearEnd);
  yearEnd.handle = async (recorded) => {
    await write.call(checkpoint, recorded.position);
    await handle(recorded);
  };
}

await app.init();
if (mode !== 'recover') {
  const target = { unit: 'khanhhoa', year: 2025, framework: 'THU1' };
  const data = { lock: 'handing-in', cause: 'decision' } as const;
  await giver(app)(new LockCycle(target, data, { ...context(), reason: 'Hết năm' }));
}
// What follows is followed to its end as well.
await app.get(Processes).settle();
await app.get(Processes).settle();
await app.close();
