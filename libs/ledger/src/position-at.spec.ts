import { positionAt } from './position-at.js';
import type { StoredEvent } from './ledger.js';

/** A ledger whose events were recorded at these instants; it counts how often it is asked. */
function recorded(instants: readonly string[]) {
  const events = instants.map((recordedAt, index): StoredEvent => ({
    position: BigInt(index + 1),
    stream: 'note-a',
    revision: BigInt(index),
    id: '',
    type: 'note.written.v1',
    recordedAt,
    bytes: new Uint8Array(),
  }));
  let asked = 0;
  return {
    asked: () => asked,
    head: async () => BigInt(events.length),
    readAll: async ({ after, limit }: { readonly after: bigint; readonly limit: number }) => {
      asked += 1;
      return events.slice(Number(after), Number(after) + limit);
    },
  };
}

const at = (text: string): number => Date.parse(text);

describe('positionAt', () => {
  const ledger = recorded([
    '2026-01-01T00:00:00.000001Z',
    '2026-01-02T00:00:00.000000Z',
    '2026-01-03T00:00:00Z',
  ]);

  it.each([
    ['before the first event', '2025-12-31T23:59:59Z', 0n],
    ['between two', '2026-01-01T12:00:00Z', 1n],
    ['at the very instant of one, told in another offset', '2026-01-02T07:00:00+07:00', 2n],
    ['after the last', '2030-01-01T00:00:00Z', 3n],
  ])('%s', async (_case, instant, position) => {
    expect(await positionAt(ledger, at(instant))).toBe(position);
  });

  it('is 0 in an empty ledger', async () => {
    expect(await positionAt(recorded([]), at('2026-01-01T00:00:00Z'))).toBe(0n);
  });

  it('agrees with looking at every event, in few look-ups', async () => {
    const instants = Array.from({ length: 1_000 }, (_, index) => new Date(index * 7_919_000).toISOString());
    const long = recorded(instants);
    for (let instant = 0; instant < 7_919_000_000; instant += 123_456_789) {
      const counted = instants.filter((recordedAt) => at(recordedAt) <= instant).length;
      expect(await positionAt(long, instant)).toBe(BigInt(counted));
    }
    expect(long.asked() / 65).toBeLessThanOrEqual(11);
  });
});
