import fc from 'fast-check';
import { hasMoreMembersThan, isDeeperThan } from './json-body.js';

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

const membersOf = (value: unknown): number => {
  if (value === null || typeof value !== 'object') return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, part) => sum + membersOf(part), own);
};

describe('hasMoreMembersThan', () => {
  it('counts the members of all objects, whatever stands in strings', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat({ max: 9 }), (json, max) => {
        // Written anew: a member that stands twice is one for the parser, and two for whoever counts before it.
        const text = JSON.stringify(JSON.parse(json));
        expect(hasMoreMembersThan(Buffer.from(text), max)).toBe(membersOf(JSON.parse(text)) > max);
      }),
    );
  });

  it.each(['"::::"', '"\\"::::"', '{"a:b:c":1}', '":::'])('is not misled by %s', (json) => {
    expect(hasMoreMembersThan(Buffer.from(json), 1)).toBe(false);
  });
});
