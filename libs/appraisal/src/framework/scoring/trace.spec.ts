import fc from 'fast-check';
import { evaluate, readTrace, recompute, TraceBroken, type Step, type Trace } from './index.js';
import { arbitraryScored } from './testing/arbitrary-rules.js';
import { ratio } from './testing/rules.builder.js';

const { trace } = evaluate(ratio(), '50', { value: '93,5' });

it('is plain JSON that says each operation, its arguments and its result', () => {
  expect(JSON.stringify(trace)).toBe(
    '[{"op":"given","label":"Tỷ lệ đạt được","args":["93.5"],"result":"93.5"},' +
      '{"op":"proportion","label":"","args":["#1","100","50"],"result":"46.75"},' +
      '{"op":"round-half-up","label":"","args":["#2","4"],"result":"46.75"}]',
  );
});

const changed = (at: number, change: Record<string, unknown>): Trace =>
  JSON.parse(JSON.stringify(trace.map((step, index) => (index === at ? { ...step, ...change } : step))));

describe('recompute and readTrace refuse', () => {
  it.each<[string, Trace]>([
    ['another result', changed(1, { result: '47.75' })],
    ['the same result in other words', changed(1, { result: '46.750' })],
    ['another given number', changed(0, { args: ['94'] })],
    ['another maximum', changed(1, { args: ['#1', '100', '60'] })],
    ['another operation', changed(1, { op: 'multiply' })],
    ['an unknown operation', changed(1, { op: 'constructor' })],
    ['a step that is not earlier', changed(1, { args: ['#2', '100', '50'] })],
    ['a step that is not there', changed(1, { args: ['#0', '100', '50'] })],
    ['a number in another form', changed(0, { args: ['93,5'] })],
    ['no number at all', changed(0, { args: ['x'] })],
    ['too few arguments', changed(1, { args: ['#1', '100'] })],
    ['too many arguments', changed(0, { args: ['93.5', '1'] })],
    ['a division by zero', changed(1, { args: ['#1', '0', '50'] })],
    ['a missing step', trace.slice(1)],
  ])('%s', (_, broken) => {
    expect(() => recompute(broken)).toThrow(TraceBroken);
    expect(() => readTrace(broken)).toThrow(TraceBroken);
  });

  it('an empty trace, and steps that come in odd numbers', () => {
    expect(() => recompute([])).toThrow(TraceBroken);
    const steps: Step = { op: 'steps', label: '', args: ['2', '4', '20', '3'], result: '0' };
    expect(() => recompute([steps])).toThrow(TraceBroken);
  });

  it('say which step', () => {
    expect(() => recompute(changed(1, { result: '1' }))).toThrow(/step 2 .* gives 46\.75, but 1 is recorded/);
  });
});

it('notices any one changed result, whatever the rule', () => {
  fc.assert(
    fc.property(arbitraryScored, fc.nat(), ({ evaluation }, pick) => {
      const at = pick % evaluation.trace.length;
      const tampered = evaluation.trace.map((step, index) =>
        index === at ? { ...step, result: `${step.result}1` } : step,
      );
      expect(() => recompute(tampered)).toThrow(TraceBroken);
    }),
  );
});
