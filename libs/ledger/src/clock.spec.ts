import fc from 'fast-check';
import { RisingClock, systemClock } from './clock.js';

const at = (text: string): bigint => BigInt(Date.parse(text)) * 1_000n;
const ticking = (times: readonly bigint[]) => {
  const left = times.values();
  return () => left.next().value ?? 0n;
};

describe('RisingClock', () => {
  it('gives the time of day, to the microsecond', () => {
    const clock = new RisingClock(() => at('2026-11-03T08:00:00.123Z') + 45n, undefined);
    expect(clock.next()).toBe('2026-11-03T08:00:00.123045Z');
  });

  it('goes one microsecond on while the clock stands still', () => {
    const clock = new RisingClock(() => at('2026-11-03T08:00:00.999Z') + 998n, undefined);
    expect([clock.next(), clock.next(), clock.next()]).toEqual([
      '2026-11-03T08:00:00.999998Z',
      '2026-11-03T08:00:00.999999Z',
      '2026-11-03T08:00:01.000000Z',
    ]);
  });

  it('goes on from the ledger when the clock was put back, and follows the clock when it has caught up', () => {
    const times = ['2026-11-02T08:00:00Z', '2026-11-03T08:00:00.500Z', '2026-11-04T00:00:00Z'].map(at);
    const clock = new RisingClock(ticking(times), '2026-11-03T08:00:00.500000Z');
    expect([clock.next(), clock.next(), clock.next()]).toEqual([
      '2026-11-03T08:00:00.500001Z',
      '2026-11-03T08:00:00.500002Z',
      '2026-11-04T00:00:00.000000Z',
    ]);
  });

  it('rises as text too, whatever the clock does, past 2038 and through restarts', () => {
    const limit = at('9999-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.array(fc.bigInt(0n, limit), { minLength: 2 }), fc.nat(), (times, restart) => {
        const source = ticking(times);
        let clock = new RisingClock(source, undefined);
        let before = '';
        for (let index = 0; index < times.length; index += 1) {
          if (index > 0 && index === restart % times.length) clock = new RisingClock(source, before);
          const time = clock.next();
          expect(time > before).toBe(true);
          before = time;
        }
      }),
    );
  });
});

describe('systemClock', () => {
  it('counts microseconds since 1970', () => {
    const before = Date.now();
    const time = Number(systemClock() / 1_000n);
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now());
  });
});
