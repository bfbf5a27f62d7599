import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const exceptions = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'exceptions.json'), 'utf8'),
) as readonly unknown[];

const RULE = /^([@a-z-]+[/])?[a-z-]+$/;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is wrong with an entry, or nothing. */
function faultsOf(entry: unknown): readonly string[] {
  const { file, rule, reason, ...rest } = entry as Record<string, unknown>;
  const faults = Object.keys(rest).map((key) => `unknown field ${key}`);
  if (!text(file) || !existsSync(resolve(root, text(file)))) faults.push('its file does not exist');
  if (!RULE.test(text(rule))) faults.push('it names no rule');
  if (text(reason).trim().split(/\s+/).length < 4) faults.push('it gives no reason');
  return faults;
}

it('each exception names a file, a rule and a reason', () =>
  expect(exceptions.flatMap((entry) => faultsOf(entry).map((fault) => [entry, fault]))).toEqual([]));

it('no exception stands twice', () => {
  const keys = exceptions.map((entry) => JSON.stringify(entry));
  expect(new Set(keys).size).toBe(keys.length);
});

it('faults are seen', () => {
  const good = { file: 'package.json', rule: 'max-lines', reason: 'One table, read as one table.' };
  expect(faultsOf(good)).toEqual([]);
  expect(faultsOf({ ...good, file: 'gone.ts' })).toEqual(['its file does not exist']);
  expect(faultsOf({ ...good, reason: ' ' })).toEqual(['it gives no reason']);
  expect(faultsOf({ file: good.file, rule: good.rule })).toEqual(['it gives no reason']);
  expect(faultsOf({ ...good, rule: '' })).toEqual(['it names no rule']);
  expect(faultsOf({ ...good, until: 'later' })).toEqual(['unknown field until']);
});
