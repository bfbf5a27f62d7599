import fc from 'fast-check';
import { isDeeperThan } from './json-body.js';

const depthOf = (value: unknown): number =>
  value !== null && typeof value === 'object' ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

describe('isDeeperThan', () => {
  it('counts as the parsed value nests, whatever stands in its strings', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.nat({ max: 7 }), (json, max) => {
        expect(isDeeperThan(Buffer.from(json), max)).toBe(depthOf(JSON.parse(json)) > max);
      }),
    );
  });

  it.each(['"[[[["', '"\\"[[[["', '["\\\\","[["]', '"[[[[', '"\\'])('is not misled by %s', (json) => {
    expect(isDeeperThan(Buffer.from(json), 1)).toBe(false);
  });
});
