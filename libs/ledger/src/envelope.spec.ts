import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { fromBytes, prepareAppend, toBytes } from './envelope.js';
import { EventIdReused, EventUnstorable } from './ledger.js';
import { metadata, noted, several } from './testing/contract-kit.js';

const place = { stream: 'note-x', revision: 12n, recordedAt: '2026-11-03T08:00:00.123456Z' };

describe('toBytes', () => {
  it('gives these very bytes: a change would break every proof made so far', () => {
    const event = {
      id: '0192f0c4-6b1e-7000-8000-000000000003',
      type: 'sample.noted.v1',
      data: { points: '93.5', note: 'Đủ minh chứng' },
      metadata,
    };
    expect(toBytes(event, place).toString('utf8')).toBe(
      '{"data":{"note":"Đủ minh chứng","points":"93.5"},"id":"0192f0c4-6b1e-7000-8000-000000000003",' +
        '"metadata":{"actor":{"agency":"so-khcn","id":"account-17","role":"officer"},' +
        '"correlationId":"0192f0c4-6b1e-7000-8000-000000000001"},"recordedAt":"2026-11-03T08:00:00.123456Z",' +
        '"revision":"12","stream":"note-x","type":"sample.noted.v1"}',
    );
  });

  it('puts the envelope together as canonicalize would', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.string({ unit: 'grapheme' }),
        fc.bigInt(0n, 2n ** 63n - 1n),
        (data, reason, revision) => {
          const event = { ...noted(data), metadata: { ...metadata, reason } };
          const bytes = toBytes(event, { ...place, revision });
          expect(bytes.toString('utf8')).toBe(
            canonicalize({ ...event, ...place, revision: revision.toString() }),
          );
        },
      ),
    );
  });

  it('is read back by fromBytes, also from the middle of a larger buffer', () => {
    const event = noted({ text: 'Ủy ban' });
    const bytes = toBytes(event, place);
    const larger = Buffer.concat([Buffer.from('xx'), bytes, Buffer.from('yy')]);
    const read = fromBytes(new Uint8Array(larger.buffer, larger.byteOffset + 2, bytes.length));
    expect(read).toEqual({ ...event, ...place, revision: '12' });
  });

  it('keeps why the data is no JSON', () => {
    const failed = () => toBytes(noted({ at: new Date(0) }), place);
    expect(failed).toThrow(EventUnstorable);
    expect(failed).toThrow(/data of sample\.noted\.v1/);
  });

  it('checks the metadata as well', () => {
    const broken = { ...noted('x'), metadata: { ...metadata, reason: 'x\ud83d' } };
    expect(() => toBytes(broken, place)).toThrow(EventUnstorable);
  });
});

describe('prepareAppend', () => {
  it('names the id that stands twice', () => {
    const [event] = several(1);
    const events = event ? [event, ...several(2), event] : [];
    expect(() => prepareAppend('note-x', events)).toThrow(new EventIdReused(event?.id ?? ''));
  });

  it('gives the bytes that toBytes gives', () => {
    const [event] = several(1);
    if (!event) throw new Error('one event was made');
    expect(prepareAppend('note-x', [event])[0]?.bytesAt(place)).toEqual(toBytes(event, place));
  });
});
