import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { add } from '#kernel';
import { rebuildProduct } from '../product/product-rebuild.js';
import { fillLedger } from '../workload/ledger-file.js';
import { bulkRebuild } from './bulk-rebuild.js';

let folder: string;
let bare: Database.Database;
let product: Database.Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bare-'));
  const ledger = join(folder, 'ledger.sqlite');
  await fillLedger(ledger, { events: 3_000, seed: 11 });
  bulkRebuild(ledger, join(folder, 'bare.sqlite'));
  await rebuildProduct(ledger, join(folder, 'product'));
  bare = new Database(join(folder, 'bare.sqlite'), { readonly: true });
  product = new Database(join(folder, 'product', '1.sqlite'), { readonly: true });
});
afterAll(async () => {
  bare.close();
  product.close();
  await rm(folder, { recursive: true });
});

const rows = (database: Database.Database, select: string): readonly unknown[] =>
  database.prepare<[], Record<string, unknown>>(select).all();

it('the bare current scores are the product’s', () => {
  const found = rows(bare, 'SELECT dossier, stage, points FROM score ORDER BY dossier, stage');
  expect(found.length).toBeGreaterThan(100);
  expect(found).toEqual(rows(product, 'SELECT dossier, stage, points FROM scores ORDER BY dossier, stage'));
});

it('the bare losses by agency and cause are the product’s', () => {
  const lost = new Map<string, string>();
  const sheets = product
    .prepare<[], { readonly cycle: string; readonly stage: string; readonly losses: string }>(
      'SELECT cycle, stage, losses FROM loss_sheets',
    )
    .all();
  for (const { cycle, stage, losses } of sheets) {
    const held = JSON.parse(losses) as readonly {
      cause: string;
      shares: readonly { agency: string; points: string }[];
    }[];
    for (const { cause, shares } of held)
      for (const { agency, points } of shares) {
        const key = [cycle, stage, agency, cause].join(' ');
        lost.set(key, add(lost.get(key) ?? '0', points));
      }
  }
  const found = bare
    .prepare<[], [string, string]>(
      "SELECT cycle || ' ' || stage || ' ' || agency || ' ' || cause, points FROM loss",
    )
    .raw()
    .all();
  expect(found.length).toBeGreaterThan(50);
  expect(new Map(found)).toEqual(lost);
});

it('the bare timeline has a row for every event of a dossier, as the product’s has', () => {
  const select = 'SELECT dossier, position FROM timeline ORDER BY position';
  expect(rows(bare, select)).toEqual(rows(product, select));
});
