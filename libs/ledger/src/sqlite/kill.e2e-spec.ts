import type { StoredEvent } from '../ledger.js';
import { toBytes } from '../envelope.js';
import { noted, rises } from '../testing/contract-kit.js';
import { SqliteLedger } from './sqlite-ledger.js';
import { inspect, killOnce, streamOf } from './testing/kill-harness.js';
import { temporaryFolder } from './testing/temporary-ledger.js';

// A kill leaves the page cache alive: this tests atomicity and recovery. Durability at a power cut is what
// synchronous=FULL is asserted for (connection.spec.ts).
const KILLS = Number(process.env['KILLS'] ?? 100);
/** Ledgers that are killed side by side; each grows over all of its kills. */
const LANES = 2;
const SABOTAGED_KILLS_MAX = 20;
const MINUTE = 60_000;

describe('writers killed at a random moment', () => {
  it(
    `lose, double and halve nothing in ${KILLS} kills`,
    async () => {
      const killLane = async (lane: number): Promise<void> => {
        await using folder = await temporaryFolder();
        for (let run = lane; run < KILLS; run += LANES) {
          expect(await killOnce(folder.ledgerPath, `${run}`, 'after-commit')).toEqual([]);
        }
        const ledger = SqliteLedger.open({ path: folder.ledgerPath, mode: 'reader' });
        const head = await ledger.head();
        const positions: bigint[] = [];
        for (let after = 0n; after < head; after = positions.at(-1) ?? head) {
          positions.push(...(await ledger.readAll({ after, limit: 10_000 })).map(({ position }) => position));
        }
        expect(positions).toHaveLength(Number(head));
        expect(rises(positions)).toBe(true);
        await ledger.close();
      };
      await Promise.all(Array.from({ length: LANES }, (_, lane) => killLane(lane)));
    },
    KILLS * 3_000 + MINUTE,
  );

  it(
    'are found to have lost events when they acknowledge before the commit',
    async () => {
      await using folder = await temporaryFolder();
      let findings: readonly string[] = [];
      for (let run = 0; run < SABOTAGED_KILLS_MAX && findings.length === 0; run += 1) {
        findings = await killOnce(folder.ledgerPath, `${run}`, 'early');
      }
      expect(findings).toContainEqual(expect.stringMatching(/^\d: batch \d+ was lost$/));
    },
    SABOTAGED_KILLS_MAX * 3_000 + MINUTE,
  );
});

describe('the inspection', () => {
  /** What writer 0 left of batches 0 (two events) and 1 (three events). */
  const whole = ([0, 0, 1, 1, 1] as const).map((batch, at): StoredEvent => {
    const event = noted({ batch, index: batch === 0 ? at : at - 2 });
    const place = {
      stream: streamOf('1', 0),
      revision: BigInt(at),
      recordedAt: `2026-11-03T08:00:00.00000${at}Z`,
    };
    return {
      ...place,
      id: event.id,
      type: event.type,
      position: BigInt(at + 1),
      bytes: toBytes(event, place),
    };
  });

  it('finds nothing wrong with whole batches, acknowledged or not', () => {
    expect(inspect('1', ['0 0', '0 1'], whole)).toEqual([]);
    expect(inspect('1', [], whole)).toEqual([]);
  });

  it.each<[string, readonly StoredEvent[]]>([
    ['half a batch', whole.slice(0, 4)],
    ['a hole', whole.filter((_, index) => index !== 1)],
    ['an event twice', [...whole, ...whole.slice(-1)]],
    ['another order', whole.toReversed()],
    ['a lost batch', whole.slice(0, 2)],
    ['nothing', []],
  ])('finds %s', (_, events) => expect(inspect('1', ['0 0', '0 1'], events)).not.toEqual([]));
});
