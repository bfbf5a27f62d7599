import { symlinkSync } from 'node:fs';
import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { dataFolder } from './kept-data.js';
import { shippedCommand } from './shipped-command.js';

/** `dti export` as it is shipped, into nothing. */
const exported: Candidate = async ({ ledger, events, scratch }) => {
  symlinkSync(ledger, dataFolder(scratch).ledger);
  const command = shippedCommand(['export'], { dataDir: scratch, scratch });
  const eventsPerSecond = await perSecond(events, () => command.run());
  return { eventsPerSecond, peakResidentMb: command.peakResidentMb() };
};
export default exported;
