// Rebuilds the read models of a log that is always the same, and says how far it is: made to be killed.
import { writeSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { RebuildUnderWay } from '../rebuild.js';
import { startProjector } from '../projector.js';
import { placeIn } from './place.js';
import { childLog, CHILD_PROJECTIONS } from './rebuild-log.js';

const [folder = '', linesMax = ''] = process.argv.slice(2);
let lines = 0;

/**
 * Written at once, not through a stream: a kill takes back nothing that was said. The last line is followed by the kill
 * itself: whoever read it and killed from outside would come too late on a fast machine.
 */
function say(line: string): void {
  writeSync(1, `${line}\n`);
  lines += 1;
  if (lines >= Number(linesMax)) process.kill(process.pid, 'SIGKILL');
}

const { runner, close } = await startProjector({
  ...placeIn(folder),
  projections: CHILD_PROJECTIONS,
  log: childLog(),
  buildBatch: 50,
});
// The server may need a moment to see that the one before was killed.
while ((await runner.status()).state === 'standby') await nextTurn();
try {
  void runner.rebuild().catch((error: unknown) => say(`failed ${String(error)}`));
} catch (error) {
  // What was cut short before goes on by itself.
  if (!(error instanceof RebuildUnderWay)) throw error;
}
let told = '';
for (;;) {
  const { projections, rebuild } = await runner.status();
  if (projections.every(({ status }) => status === 'live')) break;
  const now = rebuild ? `${rebuild.step} ${rebuild.done}` : told;
  if (now !== told) say(now);
  told = now;
  await nextTurn();
}
say('done');
await close();
