import type { Candidate } from '../running/candidate.js';
import { openPeer } from './peer.js';
import { storedStreams } from './stored.js';

/** So many events at most: filling a peer takes far longer than rebuilding it. */
const EVENTS_MAX = 20_000;

/** Three read models of the peer's own kind (current scores, losses by cause, timeline), from its own store. */
const rebuild: Candidate = async (setting) => {
  const peer = await openPeer(setting, { writers: 1, durable: false });
  const stories = storedStreams(setting.ledger, { events: EVENTS_MAX });
  let stored = 0;
  for (const [stream, events] of stories) {
    await peer.fill(stream, events);
    stored += events.length;
  }
  const start = performance.now();
  const taken = await peer.rebuild(stored);
  const seconds = (performance.now() - start) / 1_000;
  if (taken !== stored) throw new Error(`${taken} of ${stored} events reached the read models`);
  await peer.close();
  return { eventsPerSecond: taken / seconds, events: taken };
};
export default rebuild;
