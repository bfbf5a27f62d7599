// A whole server in a process of its own, with the fixture's framework and cycle, on a day of May 2025: for tests that
// stop it, starve it or measure it. DATA_DIR is the second argument; it says where it listens and then serves.
import { LEDGER, type Ledger } from '#ledger';
import { Clock } from '../http/clock.js';
import { serve } from '../serve.js';
import { fill, testConfig } from './app.fixture.js';

const [dataDir = ''] = process.argv.slice(2);
const { url } = await serve(testConfig(dataDir), async (app) => {
  app.get(Clock).now = () => new Date('2025-05-20T02:00:00Z');
  const ledger = app.get<Ledger>(LEDGER, { strict: false });
  if ((await ledger.head()) === 0n) await fill(app);
});
process.stdout.write(`${url}\n`);
