import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { UNITS, YEARS } from '../workload/foundations.js';
import { FRAMEWORK } from '../workload/synthetic-framework.js';
import { keptData } from './kept-data.js';
import { shippedCommand } from './shipped-command.js';

/** `dti replay` as it is shipped, of one unit's year, which the read models are compared with too. */
const replayed: Candidate = async (setting) => {
  const { folder } = await keptData(setting);
  const [unit = '', year] = [UNITS[0], YEARS.at(-1)];
  const words = ['replay', '--unit', unit, '--year', String(year), '--framework', FRAMEWORK];
  const command = shippedCommand(words, { dataDir: folder, scratch: setting.scratch });
  const yearsPerSecond = await perSecond(1, () => command.run());
  return { yearsPerSecond, peakResidentMb: command.peakResidentMb() };
};
export default replayed;
