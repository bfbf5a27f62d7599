// Feeds the read models of a ledger, or stands by, and says which: made to be killed.
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { SqliteLedger } from '#ledger';
import { startProjector } from '../projector.js';
import { diary, notebook } from './notebook.js';
import { noteCodec } from './notebook-ledger.js';
import { placeIn } from './place.js';

const [path = '', folder = ''] = process.argv.slice(2);
const LOOK_MS = 10;

const ledger = SqliteLedger.open({ path, mode: 'reader' });
const { runner } = await startProjector({
  ...placeIn(folder),
  projections: [notebook, diary],
  log: { ledger, codec: noteCodec },
  batchSize: 7,
  retryMs: 50,
});
let told = '';
for (;;) {
  const { state } = await runner.status();
  // Written at once, not through a stream: a kill takes back nothing that was said.
  if (state !== told) writeSync(1, `${state}\n`);
  told = state;
  await pause(LOOK_MS);
}
