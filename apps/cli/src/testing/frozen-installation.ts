import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ProjectionRunner } from '#projections';
import { asOwner } from '../data-module.js';
import { dataPaths } from '../settings.js';
import { restoreFrozenYear } from './frozen-year.js';

/** An installation in a folder of its own that holds the frozen year, and nothing else. */
export interface FrozenInstallation {
  /** Its DATA_DIR, for processes of their own. */
  readonly dataDir: string;
  /** Works on it as its owner, once the read models hold all of it. */
  readonly work: (work: (queries: QueryBus) => Promise<void>) => Promise<void>;
  /** For `afterAll`. */
  readonly remove: () => Promise<void>;
}

/** Sets DATA_DIR for this process until it is removed. */
export async function frozenInstallation(head: number): Promise<FrozenInstallation> {
  const folder = await mkdtemp(join(tmpdir(), 'dti-frozen-'));
  const [before, dataDir] = [process.env['DATA_DIR'], join(folder, 'data')];
  process.env['DATA_DIR'] = dataDir;
  await mkdir(dataDir);
  await restoreFrozenYear(dataPaths().ledger);
  return {
    dataDir,
    work: (work) =>
      asOwner(async (app: INestApplicationContext) => {
        await app.get(ProjectionRunner, { strict: false }).waitFor(BigInt(head), { timeoutMs: 60_000 });
        await work(app.get(QueryBus, { strict: false }));
      }),
    remove: async () => {
      if (before === undefined) delete process.env['DATA_DIR'];
      else process.env['DATA_DIR'] = before;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
