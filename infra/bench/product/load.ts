import { eventFamilies } from '#appraisal';
import { dossierDecider } from '#appraisal/dossier/testing';
import { Decisions, EventCodec, SqliteLedger } from '#ledger';
import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { LONG_STORY_EVENTS, longStreams } from '../workload/workload.js';

const PASSES = 20;

/**
 * Cold: nobody decided on the dossier since the process started, so everything is read and folded.
 * Warm: the folded state is remembered, and only what came since is read.
 */
const load: Candidate = async ({ ledger: path }) => {
  const ledger = SqliteLedger.open({ path, mode: 'reader' });
  const codec = new EventCodec(eventFamilies);
  const streams = longStreams();
  const pass = async (decisions: Decisions): Promise<void> => {
    for (const stream of streams) {
      const { revision } = await decisions.load(dossierDecider, stream);
      if (revision !== BigInt(LONG_STORY_EVENTS - 1)) throw new Error(`${stream} ends at ${revision}`);
    }
  };
  const times = PASSES * streams.length;
  const streamsPerSecond = await perSecond(times, async () => {
    for (let done = 0; done < PASSES; done += 1) await pass(new Decisions(ledger, codec));
  });
  const warm = new Decisions(ledger, codec);
  await pass(warm);
  const warmStreamsPerSecond = await perSecond(times, async () => {
    for (let done = 0; done < PASSES; done += 1) await pass(warm);
  });
  await ledger.close();
  return { streamsPerSecond, warmStreamsPerSecond };
};
export default load;
