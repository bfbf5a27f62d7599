import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './sqlite/testing/temporary-ledger.js';

const NOT_A_STORE = ['testing'];

/** The store folders without a spec that runs the contract. */
function withoutContract(room: string): readonly string[] {
  const stores = readdirSync(room, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_A_STORE.includes(entry.name))
    .map(({ name }) => name);
  return stores.filter((store) => {
    const specs = readdirSync(join(room, store)).filter((file) => file.endsWith('spec.ts'));
    return !specs.some((file) => /^\s*ledgerContract\(/m.test(readFileSync(join(room, store, file), 'utf8')));
  });
}

describe('every store', () => {
  it('runs the ledger contract', () =>
    expect(withoutContract(fileURLToPath(new URL('.', import.meta.url)))).toEqual([]));

  it('is found when it does not', async () => {
    await using folder = await temporaryFolder();
    const room = dirname(folder.ledgerPath);
    for (const store of ['good', 'empty', 'untested', 'testing']) mkdirSync(join(room, store));
    writeFileSync(join(room, 'good', 'good.int-spec.ts'), "ledgerContract('good', open);\n");
    writeFileSync(join(room, 'untested', 'untested.spec.ts'), '// ledgerContract(\n');
    expect(withoutContract(room).toSorted()).toEqual(['empty', 'untested']);
  });
});
