import { eventFamilies } from '#appraisal';
import { EventCodec, SqliteLedger } from '#ledger';
import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';

const PAGE = 1_000;

/** The log as messages of today's shape: the port and the codec. */
const scanParse: Candidate = async ({ ledger: path, events }) => {
  const ledger = SqliteLedger.open({ path, mode: 'reader' });
  const codec = new EventCodec(eventFamilies);
  let after = 0n;
  let streams = 0;
  const eventsPerSecond = await perSecond(events, async () => {
    for (let page = await ledger.readAll({ after, limit: PAGE }); page.length > 0;) {
      for (const stored of page) if (codec.read(stored).revision === 0n) streams += 1;
      after = page.at(-1)?.position ?? after;
      page = await ledger.readAll({ after, limit: PAGE });
    }
  });
  await ledger.close();
  return { eventsPerSecond, streams };
};
export default scanParse;
