import type { Figures, Setting } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { appendsOf, byWriter, type Append } from '../workload/appends.js';
import { openPeer } from './peer.js';
import type { PeerEvent } from './peer-shape.js';

/** Peers are slower: so many events are enough to know them, and a run does not take all day. */
const APPENDS_MAX = 5_000;

/** A peer with so many writers at once, each waiting for its answer before it goes on. */
export async function appending(setting: Setting, writers: number): Promise<Figures> {
  const work = appendsOf({ events: Math.min(setting.appends, APPENDS_MAX), seed: setting.seed });
  const queues = byWriter(work, writers);
  const peer = await openPeer(setting, { writers, durable: true });
  const write = async (queue: readonly Append[]): Promise<void> => {
    for (const { stream, event, revision } of queue) {
      await peer.append(stream, { ...event, data: event.data as PeerEvent['data'] }, Number(revision));
    }
  };
  const eventsPerSecond = await perSecond(work.length, async () => {
    await Promise.all(queues.map(write));
  });
  await peer.close();
  return { eventsPerSecond };
}
