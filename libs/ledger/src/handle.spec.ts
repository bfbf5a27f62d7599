import { createHash } from 'node:crypto';
import { Refusal, type CommandContext, type Decider } from '#kernel';
import { EventCodec, eventFamily } from './codec.js';
import { Decisions, IdempotencyKeyReused, RevisionStale, type Decision } from './handle.js';
import { EventIdReused, StreamMoved, type ExpectedRevision, type Ledger } from './ledger.js';
import { openTemporary } from './sqlite/testing/temporary-ledger.js';
import { newStream, noted, type OpenedLedger } from './testing/contract-kit.js';

type Add = { readonly type: 'Add'; readonly data: { readonly parts: readonly number[] } };
type Added = { readonly type: 'Added'; readonly data: { readonly part: number; readonly total: number } };

class TotalTooHigh extends Refusal {
  readonly code = 'sum.too-high';
}

/** A running total that must not pass 100: what it decides depends on everything before. */
const sum: Decider<Add, number, Added> = {
  initialState: 0,
  decide({ data: { parts } }, total) {
    let next = total;
    const events = parts.map((part): Added => ({ type: 'Added', data: { part, total: (next += part) } }));
    if (next > 100) throw new TotalTooHigh('Tổng điểm vượt quá 100', { total: next });
    return events;
  },
  evolve: (total, { data }) => total + data.part,
};

const codec = new EventCodec([eventFamily<Added>({ Added: 'sum.added.v1' })]);

/** A version-5 style id: follows from key and index, as the edge makes them. */
function idOf(key: string, index: number): string {
  const hex = createHash('sha256').update(`${key}/${index}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

let keys = 0;
const context = (key = `key-${(keys += 1)}`, more: Partial<CommandContext> = {}): CommandContext => ({
  actor: { id: 'account-1', role: 'officer' },
  today: '2026-11-03',
  eventId: (index) => idOf(key, index),
  correlationId: 'c-1',
  ...more,
});
const keyed = (key: string, requestHash = 'hash'): CommandContext =>
  context(key, { idempotency: { key, requestHash } });

describe('Decisions', () => {
  let opened: OpenedLedger;
  let ledger: Ledger;
  let decisions: Decisions;
  beforeEach(async () => {
    opened = await openTemporary();
    ledger = opened.ledger;
    decisions = new Decisions(ledger, codec);
  });
  afterEach(() => opened.dispose());

  const add = (
    stream: string,
    parts: readonly number[],
    given = context(),
  ): Decision<Add, number, Added> => ({
    decider: sum,
    stream,
    command: { type: 'Add', data: { parts } },
    context: given,
  });
  const totals = async (stream: string): Promise<readonly number[]> =>
    (await ledger.readStream(stream)).map((event) => (codec.read(event).event as Added).data.total);

  it('stores what the decider decides, and says where', async () => {
    const stream = newStream();
    const outcome = await decisions.decide(add(stream, [1, 2]));
    expect(outcome).toEqual({
      stream,
      revision: 1n,
      position: await ledger.head(),
      changed: true,
      replayed: false,
    });
    expect(await totals(stream)).toEqual([1, 3]);
  });

  it('decides on everything before', async () => {
    const stream = newStream();
    await decisions.decide(add(stream, [10]));
    await decisions.decide(add(stream, [5]));
    expect(await decisions.load(sum, stream)).toEqual({ state: 15, revision: 1n });
  });

  it('loads what others wrote since it last looked', async () => {
    const stream = newStream();
    const others = new Decisions(ledger, codec);
    await decisions.decide(add(stream, [10]));
    await others.decide(add(stream, [5, 6]));
    expect(await decisions.load(sum, stream)).toEqual({ state: 21, revision: 2n });
    expect(await decisions.load(sum, stream)).toEqual(await new Decisions(ledger, codec).load(sum, stream));
  });

  it('loads the initial state of a stream that does not exist', async () =>
    expect(await decisions.load(sum, newStream())).toEqual({ state: 0, revision: undefined }));

  it('stores who, why and how it came about, and nothing that was not given', async () => {
    const stream = newStream();
    const more = {
      reason: 'Bổ sung',
      effectiveOn: '2026-06-30',
      causationId: 'c-0',
      synthetic: true as const,
    };
    await decisions.decide(add(stream, [1], { ...keyed('full'), ...more }));
    const [stored] = await ledger.readStream(stream);
    expect(stored && codec.read(stored).metadata).toEqual({
      actor: { id: 'account-1', role: 'officer' },
      correlationId: 'c-1',
      idempotencyKey: 'full',
      requestHash: 'hash',
      ...more,
    });
  });

  it('passes a refusal on, and stores nothing', async () => {
    const stream = newStream();
    await expect(decisions.decide(add(stream, [60, 60]))).rejects.toBeInstanceOf(TotalTooHigh);
    expect(await totals(stream)).toEqual([]);
  });

  it('says when nothing had to change', async () => {
    const stream = newStream();
    const position = await ledger.head();
    const outcome = { stream, revision: undefined, position, changed: false, replayed: false };
    expect(await decisions.decide(add(stream, []))).toEqual(outcome);
  });

  describe('when the stream moves in between', () => {
    it('decides again on what the others wrote', async () => {
      const stream = newStream();
      const parts = [1, 2, 3, 4, 5];
      await Promise.all(parts.map((part) => decisions.decide(add(stream, [part]))));
      const seen = await totals(stream);
      expect(seen).toHaveLength(5);
      expect(seen.at(-1)).toBe(15);
    });

    it('refuses by the new state', async () => {
      const stream = newStream();
      const outcomes = await Promise.allSettled(
        [60, 60].map((part) => decisions.decide(add(stream, [part]))),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes).toContainEqual({ status: 'rejected', reason: expect.any(TotalTooHigh) });
    });

    it('gives up in the end, with the reason', async () => {
      const stream = newStream();
      let attempts = 0;
      const restless: Decider<Add, number, Added> = {
        ...sum,
        decide: (command, state) => {
          attempts += 1;
          return sum.decide(command, state);
        },
      };
      const moving = new Decisions(alwaysMoved(ledger), codec);
      await expect(moving.decide({ ...add(stream, [1]), decider: restless })).rejects.toBeInstanceOf(
        StreamMoved,
      );
      expect(attempts).toBe(8);
    });
  });

  describe('with the revision that the actor saw', () => {
    it('goes on when it is the last one', async () => {
      const stream = newStream();
      await decisions.decide(add(stream, [1]));
      const outcome = await decisions.decide(add(stream, [2], context(undefined, { expectedRevision: 0n })));
      expect(outcome.revision).toBe(1n);
    });

    it.each<[string, readonly number[], ExpectedRevision, ExpectedRevision]>([
      ['older', [1, 2], 0n, 1n],
      ['newer', [1], 5n, 0n],
      ['of a stream without events', [], 0n, 'no-stream'],
      ['no-stream, of a stream with events', [1], 'no-stream', 0n],
    ])('refuses one that is %s', async (_, before, expectedRevision, current) => {
      const stream = newStream();
      await decisions.decide(add(stream, before));
      const refused = decisions.decide(add(stream, [2], context(undefined, { expectedRevision })));
      await expect(refused).rejects.toEqual(new RevisionStale(stream, expectedRevision, current));
    });

    it('lets one of two actors through who saw the same', async () => {
      const stream = newStream();
      await decisions.decide(add(stream, [1]));
      const outcomes = await Promise.allSettled(
        [2, 3].map((part) =>
          decisions.decide(add(stream, [part], context(undefined, { expectedRevision: 0n }))),
        ),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes).toContainEqual({ status: 'rejected', reason: expect.any(RevisionStale) });
    });
  });

  describe('with an idempotency key', () => {
    it.each([[[1]], [[1, 2, 3]]])('gives the outcome of %j again', async (parts) => {
      const stream = newStream();
      const first = await decisions.decide(add(stream, parts, keyed('k')));
      const again = await decisions.decide(add(stream, parts, keyed('k')));
      expect(again).toEqual({ ...first, replayed: true });
      expect(await totals(stream)).toHaveLength(parts.length);
    });

    it('gives it again after the stream moved on, even where the command would be refused now', async () => {
      const stream = newStream();
      const first = await decisions.decide(add(stream, [30, 30], keyed('k')));
      await decisions.decide(add(stream, [40]));
      expect(await decisions.decide(add(stream, [30, 30], keyed('k')))).toEqual({ ...first, replayed: true });
    });

    it('gives it again although the actor saw an older revision', async () => {
      const stream = newStream();
      await decisions.decide(add(stream, [1]));
      const seen = { ...keyed('k'), expectedRevision: 0n };
      const first = await decisions.decide(add(stream, [2], seen));
      expect(await decisions.decide(add(stream, [2], seen))).toEqual({ ...first, replayed: true });
    });

    it('gives it again after a restart', async () => {
      const stream = newStream();
      const first = await decisions.decide(add(stream, [1, 2], keyed('k')));
      const restarted = new Decisions(await opened.reopen(), codec);
      expect(await restarted.decide(add(stream, [1, 2], keyed('k')))).toEqual({ ...first, replayed: true });
    });

    it.each([
      ['as many', [2]],
      ['more', [1, 2]],
      ['no', []],
    ])('refuses another body that leads to %s events', async (_, parts) => {
      const stream = newStream();
      await decisions.decide(add(stream, [1], keyed('k')));
      const other = decisions.decide(add(stream, parts, keyed('k', 'other')));
      await expect(other).rejects.toEqual(new IdempotencyKeyReused('k'));
    });

    it('refuses another body for another stream', async () => {
      await decisions.decide(add(newStream(), [1], keyed('k')));
      const elsewhere = newStream();
      const other = decisions.decide(add(elsewhere, [1], keyed('k', 'other')));
      await expect(other).rejects.toBeInstanceOf(IdempotencyKeyReused);
      expect(await totals(elsewhere)).toEqual([]);
    });

    it('does the work once when the request comes several times at once', async () => {
      const stream = newStream();
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, () => decisions.decide(add(stream, [20, 20], keyed('k')))),
      );
      expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
      expect(new Set(outcomes.map(({ position }) => position)).size).toBe(1);
      expect(await totals(stream)).toEqual([20, 40]);
    });

    it.each([[[1, 2]], [[2]], [[1, 2, 3]]])(
      'lets one of two bodies at once through: [1] and %j',
      async (parts) => {
        const stream = newStream();
        const outcomes = await Promise.allSettled([
          decisions.decide(add(stream, [1], keyed('k'))),
          decisions.decide(add(stream, parts, keyed('k', 'other'))),
        ]);
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
        expect(outcomes[1]).toEqual({ status: 'rejected', reason: new IdempotencyKeyReused('k') });
        expect(await totals(stream)).toEqual([1]);
      },
    );

    it('does not hide an id that is in use without it', async () => {
      const first = context('plain');
      await decisions.decide(add(newStream(), [1], first));
      await expect(decisions.decide(add(newStream(), [1], first))).rejects.toBeInstanceOf(EventIdReused);
    });
  });
});

/** A ledger on whose streams somebody else is always faster. */
function alwaysMoved(ledger: Ledger): Ledger {
  return {
    append: async (stream, events, expected) => {
      const actual = (await ledger.readStream(stream)).at(-1)?.revision;
      const faster = { ...noted({ part: 0, total: 0 }), type: 'sum.added.v1' };
      await ledger.append(stream, [faster], actual ?? 'no-stream');
      return ledger.append(stream, events, expected);
    },
    readStream: (stream, range) => ledger.readStream(stream, range),
    readAll: (page) => ledger.readAll(page),
    subscribe: (from) => ledger.subscribe(from),
    findEvent: (id) => ledger.findEvent(id),
    head: () => ledger.head(),
    close: () => ledger.close(),
  };
}
