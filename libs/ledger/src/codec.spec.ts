import { EventCodec, eventFamily, UnknownEventType, type RecordedEvent } from './codec.js';
import { toBytes } from './envelope.js';
import type { StoredEvent } from './ledger.js';
import { noted } from './testing/contract-kit.js';

type Scored = { readonly type: 'Scored'; readonly data: { readonly points: string; readonly stage: string } };
type Noted = { readonly type: 'Noted'; readonly data: { readonly text: string } };

const family = eventFamily<Scored | Noted>(
  { Scored: 'sample.scored.v3', Noted: 'sample.noted.v1' },
  {
    'sample.scored.v1': {
      to: 'sample.scored.v2',
      up: (data: { score: number }) => ({ points: String(data.score) }),
    },
    'sample.scored.v2': {
      to: 'sample.scored.v3',
      up: (data: { points: string }) => ({ ...data, stage: 'self' }),
    },
  },
);

function stored(type: string, data: unknown): StoredEvent {
  const event = { ...noted(data), type };
  const place = { stream: 'note-x', revision: 4n, recordedAt: '2026-11-03T08:00:00.000001Z' };
  return { ...place, id: event.id, type, position: 9n, bytes: toBytes(event, place) };
}

describe('EventCodec', () => {
  const codec = new EventCodec([family]);

  it('reads an event of today with all that is known of it', () => {
    const event = stored('sample.noted.v1', { text: 'Đã nhận' });
    const { id, stream, revision, position, recordedAt } = event;
    expect(codec.read(event)).toEqual<RecordedEvent>({
      event: { type: 'Noted', data: { text: 'Đã nhận' } },
      ...{ id, stream, revision, position, recordedAt },
      metadata: noted('').metadata,
    });
  });

  it.each([
    ['sample.scored.v1', { score: 3 }],
    ['sample.scored.v2', { points: '3' }],
    ['sample.scored.v3', { points: '3', stage: 'self' }],
  ])('reads %s in the shape of today', (type, data) => {
    expect(codec.read(stored(type, data)).event).toEqual({
      type: 'Scored',
      data: { points: '3', stage: 'self' },
    });
  });

  it('leaves the stored bytes as they are', () => {
    const event = stored('sample.scored.v1', { score: 3 });
    const before = Buffer.from(event.bytes);
    codec.read(event);
    expect(Buffer.from(event.bytes)).toEqual(before);
  });

  it('reads the bytes, not the columns beside them', () => {
    const event = { ...stored('sample.noted.v1', { text: 'x' }), type: 'sample.scored.v3', revision: 77n };
    expect(codec.read(event)).toMatchObject({ event: { type: 'Noted' }, revision: 4n });
  });

  it('refuses a type that it does not know, and says where it stands', () => {
    const read = () => codec.read(stored('sample.erased.v1', {}));
    expect(read).toThrow(UnknownEventType);
    expect(read).toThrow(expect.objectContaining({ type: 'sample.erased.v1', position: 9n }));
  });

  it('refuses a newer version than it knows', () =>
    expect(() => codec.read(stored('sample.scored.v4', {}))).toThrow(UnknownEventType));

  it('knows the stored name of each message', () => {
    expect(codec.storedName('Scored')).toBe('sample.scored.v3');
    expect(() => codec.storedName('Erased')).toThrow(UnknownEventType);
  });

  it('lists every stored name that it reads', () =>
    expect(codec.readable()).toEqual([
      'sample.noted.v1',
      'sample.scored.v1',
      'sample.scored.v2',
      'sample.scored.v3',
    ]));
});

describe('what is wrong with a family is found at start', () => {
  const up = (data: never) => data;
  const noEvents = {};

  it('two families that claim one message', () =>
    expect(() => new EventCodec([family, { names: { Noted: 'other.noted.v1' }, upcasters: {} }])).toThrow(
      /Noted/,
    ));

  it('two messages of one stored name', () =>
    expect(() => new EventCodec([family, { names: { Other: 'sample.noted.v1' }, upcasters: {} }])).toThrow(
      /Other/,
    ));

  it('two upcasters for one stored name', () => {
    const again = { names: noEvents, upcasters: { 'sample.scored.v1': { to: 'sample.scored.v3', up } } };
    expect(() => new EventCodec([family, again])).toThrow(/two upcasters/);
  });

  it('an upcaster for what is written today', () => {
    const wrong = { names: noEvents, upcasters: { 'sample.noted.v1': { to: 'sample.scored.v3', up } } };
    expect(() => new EventCodec([family, wrong])).toThrow(/written today/);
  });

  it('an upcaster that leads nowhere', () => {
    const nowhere = { names: noEvents, upcasters: { 'sample.old.v1': { to: 'sample.older.v1', up } } };
    expect(() => new EventCodec([nowhere])).toThrow(UnknownEventType);
  });

  it.each([
    ['itself', { 'sample.a.v1': { to: 'sample.a.v1', up } }],
    ['back', { 'sample.a.v1': { to: 'sample.b.v1', up }, 'sample.b.v1': { to: 'sample.a.v1', up } }],
  ])('upcasters that lead to %s', (_, upcasters) =>
    expect(() => new EventCodec([{ names: noEvents, upcasters }])).toThrow(/circle/),
  );
});
