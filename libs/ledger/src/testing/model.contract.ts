import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { EventIdReused, StreamMoved, type ExpectedRevision } from '../ledger.js';
import { newStream, noted, readAllAfter, type Subject } from './contract-kit.js';

interface Wish {
  readonly stream: number;
  readonly ids: readonly number[];
  /** Added to the true expectation: 0 is right. */
  readonly off: number;
}

interface Kept {
  readonly stream: string;
  readonly id: string;
  readonly revision: bigint;
}

/** The obvious ledger: a list. It says what an append should lead to. */
class ModelLedger {
  readonly kept: Kept[] = [];

  revisionOf(stream: string): ExpectedRevision {
    return this.kept.findLast((event) => event.stream === stream)?.revision ?? 'no-stream';
  }

  append(stream: string, ids: readonly string[], expected: ExpectedRevision): string {
    const found = ids.map((id) => this.kept.find((event) => event.id === id));
    const [first] = found;
    if (found.some((event) => event !== undefined)) {
      const same = found.every(
        (event, index) =>
          event?.stream === stream && first && event.revision === first.revision + BigInt(index),
      );
      return same ? 'replayed' : EventIdReused.name;
    }
    const actual = this.revisionOf(stream);
    if (actual !== expected) return StreamMoved.name;
    const next = actual === 'no-stream' ? 0n : actual + 1n;
    for (const [index, id] of ids.entries()) this.kept.push({ stream, id, revision: next + BigInt(index) });
    return 'appended';
  }
}

const wish: fc.Arbitrary<Wish> = fc.record({
  stream: fc.nat({ max: 2 }),
  // Few ids, so that histories meet them again.
  ids: fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1, maxLength: 3 }),
  off: fc.constantFrom(0, 0, 0, 0, 1, -1),
});

function expectation(actual: ExpectedRevision, off: number): ExpectedRevision {
  if (off === 0) return actual;
  return actual === 'no-stream' ? 3n : off > 0 ? actual + 1n : 'no-stream';
}

export function modelContract(subject: Subject): void {
  const verdict = async (
    stream: string,
    ids: readonly string[],
    expected: ExpectedRevision,
  ): Promise<string> => {
    try {
      const events = ids.map((id) => noted({ id }, id));
      return (await subject.ledger.append(stream, events, expected)).replayed ? 'replayed' : 'appended';
    } catch (error) {
      return error instanceof Error ? error.name : 'not an error';
    }
  };

  /** `together`: how many appends are handed in before the first one is waited for. */
  const agrees = async (wishes: readonly Wish[], together: number): Promise<void> => {
    const start = await subject.ledger.head();
    const streams = Array.from({ length: 3 }, newStream);
    const ids = Array.from({ length: 12 }, () => randomUUID());
    const model = new ModelLedger();
    for (let at = 0; at < wishes.length; at += together) {
      const expected: string[] = [];
      const given = wishes.slice(at, at + together).map((one) => {
        const stream = streams[one.stream] ?? '';
        const chosen = one.ids.map((index) => ids[index] ?? '');
        const revision = expectation(model.revisionOf(stream), one.off);
        expected.push(model.append(stream, chosen, revision));
        return verdict(stream, chosen, revision);
      });
      expect(await Promise.all(given)).toEqual(expected);
    }
    const stored = await readAllAfter(subject.ledger, start);
    expect(stored.map(({ stream, id, revision }) => ({ stream, id, revision }))).toEqual(model.kept);
  };

  describe('any history', () => {
    it('leads to what a list in memory leads to', () =>
      fc.assert(
        fc.asyncProperty(fc.array(wish, { maxLength: 25 }), (wishes) => agrees(wishes, 1)),
        { numRuns: 60 },
      ));

    it('leads to the same when appends are handed in together', () =>
      fc.assert(fc.asyncProperty(fc.array(wish, { maxLength: 25 }), fc.integer({ min: 2, max: 8 }), agrees), {
        numRuns: 60,
      }));
  });
}
