import fc from 'fast-check';
import { attachment } from '../dossier/attachment.js';
import { isDay } from './fields.js';
import { eventIds, requestHash } from './idempotency.js';
import { entityTag, seenRevision } from './if-match.js';
import { cursorAfter, listAnswer, readCursor } from './paging.js';
import { EdgeProblem } from './problem.js';
import { shown, SYNTHETIC_NOTICE } from './reading.js';
import { traceContext } from './trace-context.js';

describe('what stands in headers and addresses', () => {
  it('gives any file name back from an attachment header of ASCII alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const header = attachment(name);
        expect(header).toMatch(/^attachment; filename="[\w. ()-]*"; filename\*=UTF-8''[\w.!#$&+^`|~%-]*$/);
        expect(decodeURIComponent(header.slice(header.lastIndexOf("''") + 2))).toBe(name);
      }),
    );
  });

  it('reads its own entity tags back, and nothing else', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (revision) => {
        expect(seenRevision(entityTag(revision))).toBe(revision);
      }),
    );
    expect(seenRevision(entityTag(null))).toBe('no-stream');
    for (const tag of ['', '*', 'W/"1"', '"01"', '"1", "2"', '"-1"', '1'])
      expect(() => seenRevision(tag)).toThrow(EdgeProblem);
  });

  it('reads its own cursors back, and no other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (last) => {
        expect(readCursor(cursorAfter(last))).toBe(last);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.startsWith('djE6'));
        expect(() => readCursor(text)).toThrow(EdgeProblem);
      }),
    );
  });

  it('makes event ids from actor, key and index, the same for ever', () => {
    expect(eventIds('cb.sokhcn', 'khoa-1')(0)).toBe(eventIds('cb.sokhcn', 'khoa-1')(0));
    const others = [
      eventIds('cb.sokhcn', 'khoa-1')(1),
      eventIds('cb.sokhcn', 'khoa-2')(0),
      eventIds('cb.vpubnd', 'khoa-1')(0),
    ];
    expect(new Set([...others, eventIds('cb.sokhcn', 'khoa-1')(0)]).size).toBe(4);
    // Written down once: another value here means that retries of stored requests would not be recognised.
    expect(eventIds('cb.sokhcn', 'khoa-1')(0)).toBe('5aae6ea5-1d8f-50af-abe1-cc07d19b3ee5');
    const fresh = eventIds('cb.sokhcn', undefined);
    expect(fresh(0)).toBe(fresh(0));
    expect(fresh(0)).not.toBe(fresh(1));
  });

  it('hashes a request by what it says, not by the order of its members', () => {
    const asked = { method: 'POST', path: '/a', body: { a: 1, b: [2] } };
    expect(requestHash({ ...asked, body: { b: [2], a: 1 } })).toBe(requestHash(asked));
    expect(requestHash({ ...asked, body: { a: 1, b: [3] } })).not.toBe(requestHash(asked));
    expect(requestHash({ ...asked, path: '/b' })).not.toBe(requestHash(asked));
  });

  it('marks what holds sample data, and only that', () => {
    const request = { id: 'r', method: 'GET', url: '/a?limit=1', ip: '::1', headers: {} };
    const list = (items: readonly object[]) =>
      listAnswer(request, { result: { items, next: 'b' }, position: '7' });
    expect(list([{}, { synthetic: true }]).body).toMatchObject({
      synthetic: true,
      notice: SYNTHETIC_NOTICE,
      position: '7',
    });
    expect(list([{ synthetic: false }]).body).not.toHaveProperty('notice');
    expect(list([{}]).more.headers).toEqual({ Link: `</a?limit=1&after=${cursorAfter('b')}>; rel="next"` });
    expect(shown({ a: 1 }, '7', true)).toEqual({
      a: 1,
      position: '7',
      synthetic: true,
      notice: SYNTHETIC_NOTICE,
    });
    expect(shown({ a: 1 }, '7', false)).toEqual({ a: 1, position: '7' });
  });

  it('goes on with a good trace and begins another in place of a bad one', () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    expect(traceContext(`00-${trace}-00f067aa0ba902b7-01`).traceId).toBe(trace);
    for (const bad of [
      undefined,
      '',
      'x',
      `ff-${trace}-00f067aa0ba902b7-01`,
      `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    ]) {
      expect(traceContext(bad).traceparent).toMatch(/^00-(?!0{32}|4bf92f)[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    }
  });

  it('knows days that exist', () => {
    expect(['2024-02-29', '2025-12-31'].map(isDay)).toEqual([true, true]);
    expect(
      ['2025-02-29', '2025-13-01', '2025-1-1', '30/06/2025', '2025-06-30T00:00', 20250630, ''].map(isDay),
    ).not.toContain(true);
  });
});
