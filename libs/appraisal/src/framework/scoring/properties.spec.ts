import { compare, isWhole, multiply, Refusal } from '#kernel';
import fc from 'fast-check';
import { arbitraryCase, arbitraryScored, type Case } from './testing/arbitrary-rules.js';
import {
  checkRule,
  describeRule,
  evaluate,
  inputsOf,
  readInputs,
  readTrace,
  recompute,
  type Evaluation,
  type Rule,
} from './index.js';
import { threshold } from './testing/rules.builder.js';

const RUNS = { numRuns: 300 };

const forScored = (check: (scored: Case, evaluation: Evaluation) => void): void =>
  fc.assert(
    fc.property(arbitraryScored, ({ evaluation, ...scored }) => check(scored, evaluation)),
    RUNS,
  );

describe('every rule with fitting inputs', () => {
  it('is a rule without faults', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ rule, max }) => expect(checkRule(rule, max)).toEqual([])),
      RUNS,
    );
  });

  it('gives points between 0 and the maximum, with at most 4 places', () => {
    forScored(({ max }, { points }) => {
      expect(compare(points, '0')).toBeGreaterThanOrEqual(0);
      expect(compare(points, max)).toBeLessThanOrEqual(0);
      expect(isWhole(multiply(points, '10000'))).toBe(true);
    });
  });

  it('leaves a trace that computes to the points, also after a stay in JSON', () => {
    forScored((_, { points, trace }) => {
      const stored: typeof trace = JSON.parse(JSON.stringify(trace));
      expect(stored).toEqual(trace);
      expect(recompute(stored)).toBe(points);
      expect(readTrace(stored)).not.toBe('');
    });
  });

  it('gives equal bytes for equal inputs, whatever their order', () => {
    forScored((scored, evaluation) => {
      const reversed = Object.fromEntries(Object.entries(scored.inputs).reverse());
      expect(JSON.stringify(evaluate(scored.rule, scored.max, reversed))).toBe(JSON.stringify(evaluation));
    });
  });

  it('is provisional exactly when something was assumed', () => {
    forScored((_, { provisional, assumptions }) => expect(provisional).toBe(assumptions.length > 0));
  });

  it('is described in one line', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ rule, max }) =>
        expect(describeRule(rule, max)).toMatch(/^[^\n]+[^.\n]$/),
      ),
    );
  });

  it('names every input once', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ rule }) => {
        const names = inputsOf(rule).map((field) => field.name);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe('bad inputs', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      ' ',
      '0',
      '-1',
      '1.234',
      '93,5',
      '1e9',
      'NaN',
      'có',
      'không',
      'yes',
      'muc-1',
      '9'.repeat(50),
    ),
    fc.integer().map(String),
  );

  it('are refused, and never end in another error', () => {
    const withTyped = arbitraryCase.chain((scored) => {
      const names = [
        ...inputsOf(scored.rule).map((field) => field.name),
        '__proto__',
        'constructor',
        'toString',
      ];
      const some = fc.array(
        fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, fc.string()), typed),
      );
      // fromEntries makes "__proto__" an own property, as JSON.parse does.
      return some.map((entries) => ({
        ...scored,
        inputs: Object.fromEntries([...Object.entries(scored.inputs), ...entries]),
      }));
    });
    let refused = 0;
    fc.assert(
      fc.property(withTyped, ({ rule, max, inputs }) => {
        try {
          expect(compare(evaluate(rule, max, inputs).points, max)).toBeLessThanOrEqual(0);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          refused += 1;
          expect(error.code).toMatch(/^framework\.[a-z-]+$/);
          expect(error.message).not.toMatch(/[\n\r]/);
        }
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('are read once: what readInputs gives, it gives again', () => {
    forScored(({ rule, inputs }) => {
      const read = readInputs(rule, inputs);
      expect(readInputs(rule, read)).toEqual(read);
    });
  });

  it('of any spelling come out canonical, and stay so', () => {
    const rule = threshold({ measure: 'number', required: '10', unit: '' });
    fc.assert(
      fc.property(fc.stringMatching(/^[ ]?\d{1,4}([.,]\d{1,4}){0,3}[ ]?$/), (text) => {
        const read = readOrRefused(rule, { value: text });
        fc.pre(read !== undefined);
        expect(read['value']).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/);
        expect(readInputs(rule, read)).toEqual(read);
      }),
      RUNS,
    );
  });
});

function readOrRefused(rule: Rule, typed: Readonly<Record<string, string>>) {
  try {
    return readInputs(rule, typed);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
