import { SqliteLedger } from '#ledger';
import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';

const PAGE = 1_000;

/** The log through the port, page by page. */
const scanText: Candidate = async ({ ledger: path, events }) => {
  const ledger = SqliteLedger.open({ path, mode: 'reader' });
  let after = 0n;
  let characters = 0;
  const eventsPerSecond = await perSecond(events, async () => {
    for (let page = await ledger.readAll({ after, limit: PAGE }); page.length > 0;) {
      for (const { bytes } of page)
        characters += Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString().length;
      after = page.at(-1)?.position ?? after;
      page = await ledger.readAll({ after, limit: PAGE });
    }
  });
  await ledger.close();
  return { eventsPerSecond, characters };
};
export default scanText;
