import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { branchSlice } from './branch.module.js';
import { PAST } from './facts.js';

const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => [name, readFileSync(join(import.meta.dirname, name), 'utf8')] as const);

/** All that can lead to an append: the port's own word, the command bus, a decision, the whole ledger. */
const WAYS_TO_WRITE = [
  /\.append\b/,
  /\bCommandBus\b/,
  /\bDecisions\b/,
  /\bSqliteLedger\b/,
  /@CommandHandler/,
];

it.each(sources)('%s knows no way to write', (_, text) => {
  for (const way of WAYS_TO_WRITE) expect(text).not.toMatch(way);
});

it('gets the ledger as three reads and nothing else, also at run time', () => {
  const providers = Reflect.getMetadata('providers', branchSlice.module) as readonly {
    readonly provide?: unknown;
    readonly useFactory?: (ledger: object) => object;
  }[];
  const past = providers.find(({ provide }) => provide === PAST)?.useFactory?.({ append: () => 'written' });
  expect(Object.keys(past ?? {}).sort()).toEqual(['head', 'readAll', 'readStream']);
  expect(past && 'append' in past).toBe(false);
  expect(Object.isFrozen(past)).toBe(true);
});

it('has no events of its own, and no read model', () => {
  expect([Object.keys(branchSlice.events.names), branchSlice.projections]).toEqual([[], []]);
});
