import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { keptData } from './kept-data.js';
import { shippedCommand } from './shipped-command.js';

/** `dti rebuild` as it is shipped: beside the read models that are served, compared with them, and in their place. */
const rebuilt: Candidate = async (setting) => {
  const { folder } = await keptData(setting);
  const command = shippedCommand(['rebuild', '--json'], { dataDir: folder, scratch: setting.scratch });
  const eventsPerSecond = await perSecond(setting.events, () => command.run());
  return { eventsPerSecond, peakResidentMb: command.peakResidentMb() };
};
export default rebuilt;
