import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Candidate } from '../running/candidate.js';
import { runClients } from '../running/http-clients.js';
import { callOf, CLIENTS, reports, WARM_UP } from '../workload/commands.js';
import { fillLedger } from '../workload/ledger-file.js';
import { AGENCIES } from '../workload/synthetic-framework.js';
import { FEWEST_EVENTS } from '../workload/workload.js';
import { dataFolder } from './kept-data.js';
import { build, startServer } from './server.js';
import { officerTokens } from './tokens.js';

/** Token, policy, validation, decision, durable append, answer: through the server as it is shipped. */
const command64: Candidate = async ({ scratch, seed }) => {
  build();
  const data = dataFolder(join(scratch, 'data'));
  mkdirSync(data.folder);
  await fillLedger(data.ledger, { events: FEWEST_EVENTS, seed });
  const server = await startServer(data.folder);
  try {
    const tokens = await officerTokens(server.url, AGENCIES);
    const calls = reports().map((report) => callOf(server.url, report, tokens.get(report.lead) ?? ''));
    await runClients(calls.slice(0, WARM_UP), CLIENTS);
    return await runClients(calls.slice(WARM_UP), CLIENTS);
  } finally {
    await server.stop();
  }
};
export default command64;
