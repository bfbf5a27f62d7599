import canonicalize from 'canonicalize';
import { DEPTH_MAX } from '../canonical-json.js';
import { EVENT_BYTES_MAX, fromBytes } from '../envelope.js';
import { EventUnstorable, type EventMetadata } from '../ledger.js';
import { metadata, newStream, noted, several, textOf, type Subject } from './contract-kit.js';

const CANONICAL: readonly (readonly [string, unknown, string])[] = [
  ['Vietnamese text', 'Ủy ban nhân dân tỉnh Khánh Hòa', '"Ủy ban nhân dân tỉnh Khánh Hòa"'],
  ['decomposed accents, as they are', 'e\u0302\u0323', '"e\u0302\u0323"'],
  ['emoji', '✅ 👩‍💻', '"✅ 👩‍💻"'],
  ['escapes', '"\\/\b\f\n\r\t\u0001\u007f\u2028', '"\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007f\u2028"'],
  [
    'key order by code unit',
    { b: 1, é: 2, a: 3, B: 4, '😀': 5, '\ufb33': 6 },
    '{"B":4,"a":3,"b":1,"é":2,"😀":5,"\ufb33":6}',
  ],
  ['keys that look like numbers', { 10: 'a', 9: 'b', x: 'c' }, '{"10":"a","9":"b","x":"c"}'],
  ['nested key order', [{ z: { d: 1, c: 2 } }, []], '[{"z":{"c":2,"d":1}},[]]'],
  ['minus zero', [-0, 0], '[0,0]'],
  [
    'big numbers',
    [1e21, 1e20, 9_007_199_254_740_991, 5e-324],
    '[1e+21,100000000000000000000,9007199254740991,5e-324]',
  ],
  ['fractions', [0.1, 1e-7, 333333333.3333333], '[0.1,1e-7,333333333.3333333]'],
  ['decimal strings, untouched', ['93.50', '1e5'], '["93.50","1e5"]'],
  ['null and booleans', [null, true, false], '[null,true,false]'],
  ['an absent member', { here: 1, gone: undefined }, '{"here":1}'],
  ['empty things', { list: [], object: {}, text: '' }, '{"list":[],"object":{},"text":""}'],
];

class Instance {
  readonly kept = 1;
}

function circle(): unknown {
  const loop: Record<string, unknown> = {};
  loop['again'] = loop;
  return loop;
}

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

const NOT_JSON: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['undefined in a list', [1, undefined]],
  ['a function', { f: () => 1 }],
  ['a symbol', Symbol('x')],
  ['a BigInt', { n: 1n }],
  ['NaN', Number.NaN],
  ['Infinity', [Number.POSITIVE_INFINITY]],
  ['a cycle', circle()],
  ['too many levels', deep(DEPTH_MAX + 1)],
  ['a Date', { at: new Date(0) }],
  ['a Map', new Map([['a', 1]])],
  ['a class instance', new Instance()],
  ['a lone high surrogate', 'x\ud83d'],
  ['a lone low surrogate', ['\udc69']],
  ['a lone surrogate in a key', { 'a\ud83d': 1 }],
];

export function bytesContract(subject: Subject, capabilities: { readonly reopen: boolean }): void {
  const appendOne = async (data: unknown): Promise<string> => {
    const stream = newStream();
    await subject.ledger.append(stream, [noted(data)], 'no-stream');
    return textOf((await subject.ledger.readStream(stream))[0]);
  };

  describe('the stored bytes', () => {
    it('are the canonical JSON of everything known about the event', async () => {
      const stream = newStream();
      const event = noted({ points: '93.5' });
      const { recordedAt } = await subject.ledger.append(stream, [event], 'no-stream');
      const [stored] = await subject.ledger.readStream(stream);
      expect(textOf(stored)).toBe(canonicalize({ ...event, stream, revision: '0', recordedAt }));
    });

    it.each(CANONICAL)('are RFC 8785 for %s', async (_, data, text) => {
      expect(await appendOne(data)).toContain(`{"data":${text},"id":`);
    });

    it.each(NOT_JSON)('cannot hold %s', async (_, data) => {
      const stream = newStream();
      await expect(subject.ledger.append(stream, [noted(data)], 'no-stream')).rejects.toBeInstanceOf(
        EventUnstorable,
      );
      expect(await subject.ledger.readStream(stream)).toEqual([]);
    });

    it(`are at most ${EVENT_BYTES_MAX}, counted in UTF-8`, async () => {
      const overhead = Buffer.byteLength(await appendOne(''));
      const largest = await appendOne('x'.repeat(EVENT_BYTES_MAX - overhead));
      expect(Buffer.byteLength(largest)).toBe(EVENT_BYTES_MAX);
      await expect(appendOne('x'.repeat(EVENT_BYTES_MAX - overhead + 1))).rejects.toBeInstanceOf(
        EventUnstorable,
      );
      await expect(appendOne('ệ'.repeat(EVENT_BYTES_MAX / 2))).rejects.toBeInstanceOf(EventUnstorable);
    });

    it('agree with the fields beside them', async () => {
      const stream = newStream();
      await subject.ledger.append(stream, several(3), 'no-stream');
      for (const { bytes, position, revision, ...fields } of await subject.ledger.readStream(stream)) {
        expect(fromBytes(bytes)).toMatchObject({ ...fields, revision: revision.toString() });
      }
    });

    it('hold all of the metadata', async () => {
      const full: EventMetadata = {
        ...metadata,
        effectiveOn: '2026-06-30',
        reason: 'Sửa theo biên bản họp Hội đồng',
        legalBasis: {
          number: '4636/KH-UBND',
          issuedOn: '2026-05-11',
          title: 'Kế hoạch',
          clause: 'Phụ lục 2',
        },
        causationId: '0192f0c4-6b1e-7000-8000-000000000002',
        idempotencyKey: 'nộp-lần-1',
        requestHash: 'ab'.repeat(32),
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
        synthetic: true,
      };
      const stream = newStream();
      await subject.ledger.append(stream, [{ ...noted('x'), metadata: full }], 'no-stream');
      const [stored] = await subject.ledger.readStream(stream);
      expect(stored && fromBytes(stored.bytes).metadata).toEqual(full);
    });

    it('do not follow an object that the caller changes afterwards', async () => {
      const stream = newStream();
      const data = { points: '1' };
      const pending = subject.ledger.append(stream, [noted(data)], 'no-stream');
      data.points = '2';
      await pending;
      expect(textOf((await subject.ledger.readStream(stream))[0])).toContain('"points":"1"');
    });

    if (capabilities.reopen) {
      it('are read back the same after a restart, in every way of reading', async () => {
        const stream = newStream();
        const start = await subject.ledger.head();
        await subject.ledger.append(
          stream,
          CANONICAL.map(([, data]) => noted(data)),
          'no-stream',
        );
        const before = await subject.ledger.readStream(stream);
        const reopened = await subject.reopen();
        expect(await reopened.readStream(stream)).toEqual(before);
        expect(await reopened.readAll({ after: start, limit: 100 })).toEqual(before);
        expect(await reopened.findEvent(before[0]?.id ?? '')).toEqual(before[0]);
      });
    }
  });
}
