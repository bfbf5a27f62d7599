import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { LONG_STORY_EVENTS, longStreams } from '../workload/workload.js';
import { openPeer } from './peer.js';
import { storedStreams } from './stored.js';

const PASSES = 4;

/** The long stories alone are stored: a peer is none the slower for it. */
const load: Candidate = async (setting) => {
  const streams = new Set(longStreams());
  const peer = await openPeer(setting, { writers: 1, durable: false });
  const stories = storedStreams(setting.ledger, { events: Infinity, streams });
  for (const [stream, events] of stories) await peer.fill(stream, events);
  const streamsPerSecond = await perSecond(PASSES * streams.size, async () => {
    for (let pass = 0; pass < PASSES; pass += 1) {
      for (const stream of streams) {
        const events = await peer.load(stream);
        if (events !== LONG_STORY_EVENTS) throw new Error(`${stream} has ${events} events`);
      }
    }
  });
  await peer.close();
  return { streamsPerSecond };
};
export default load;
