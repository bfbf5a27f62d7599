import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson, NotJson } from './canonical-json.js';

/** Any JSON value, with the text, keys and numbers that are hard to write canonically. */
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, -0, 1e21, 5e-324, Number.MAX_SAFE_INTEGER),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('"', '\\', '\n', '\u0000', '\u007f', '\u2028', 'ệ', 'Đ', '\u0323', '😀', '/'),
    }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('__proto__', 'constructor', 'toString', '10', '9', ''),
      ),
      fc.option(tie('value'), { nil: undefined }),
      { maxKeys: 6, noNullPrototype: false },
    ),
  ),
})).value;

describe('canonicalJson', () => {
  it('writes byte for byte what the canonicalize package writes', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 5_000 },
    );
  });

  it('writes a text that reads back as it was, and is its own canonical text', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses every text with a lone surrogate, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), (text, unit) => {
        const broken = `${text}${String.fromCharCode(unit)} `;
        fc.pre(!broken.isWellFormed());
        expect(() => canonicalJson({ list: [broken] })).toThrow(NotJson);
      }),
    );
  });

  it('takes a plain object of another realm', () => {
    expect(canonicalJson(structuredClone({ b: 1, a: Object.create(null) as object }))).toBe('{"a":{},"b":1}');
  });
});
