// Makes the ledger of the work W, or finds it: prints its path.
//   node --conditions=source --import ./infra/scripts/run-source.mjs infra/bench/workload/generate.ts --events 100000 --work folder
import { parseArgs } from 'node:util';
import { ledgerOf } from './ledger-file.js';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261103' },
    work: { type: 'string' },
  },
});
if (values.work === undefined) throw new Error('--work names the folder in which ledgers are kept');
console.log(await ledgerOf(values.work, { events: Number(values.events), seed: Number(values.seed) }));
