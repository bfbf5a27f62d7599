import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppraisalModule, eventFamilies, projections } from '#appraisal';
import { LedgerModule } from '#ledger';
import { ProjectionRunner, ProjectionsModule } from '#projections';
import { EXIT, noLedgerYet, noReadModels } from './command-fault.js';
import { note } from './output.js';
import { ledgerOf, readModelsOf } from '../../api/src/data-files.js';
import { dataPaths, hasLedger, hasReadModels } from './settings.js';

/** `owner`: writes the ledger and feeds the read models. `reader`: reads both. `log-reader`: reads the ledger alone. */
type Mode = 'owner' | 'reader' | 'log-reader';

/** The ledger, its read models and the slices, as one command uses them. */
@Module({})
class DataModule {
  static forRoot(mode: Mode): DynamicModule {
    const paths = dataPaths();
    const log = LedgerModule.forRoot({
      ...ledgerOf(paths, mode === 'owner' ? 'owner' : 'reader'),
      families: eventFamilies,
    });
    if (mode === 'log-reader') return { module: DataModule, imports: [log] };
    const feeding = mode === 'owner' ? 'projector' : 'reader';
    const rows = ProjectionsModule.forRoot({ ...readModelsOf(paths), mode: feeding, projections });
    return { module: DataModule, imports: [log, rows, AppraisalModule] };
  }
}

export type Work<Result> = (app: INestApplicationContext) => Promise<Result>;

/** Works as the one owner of the data, which is made where it is missing. Throws LedgerOwned while a server runs. */
export const asOwner = <Result>(work: Work<Result>): Promise<Result> => within('owner', work);

/** Reads, also while a server runs. Throws CommandFault when there is nothing to read yet. */
export async function asReader<Result>(work: Work<Result>): Promise<Result> {
  const paths = dataPaths();
  if (!hasLedger(paths)) throw noLedgerYet(paths.folder);
  if (!hasReadModels(paths)) throw noReadModels(paths.folder);
  return within('reader', async (app) => {
    const { projections: served } = await app.get(ProjectionRunner, { strict: false }).status();
    if (served.length === 0 && paths.databaseUrl !== undefined) throw noReadModels(paths.folder);
    return work(app);
  });
}

/** Reads the ledger alone, also while a server runs. Throws CommandFault when there is none yet. */
export async function asLogReader<Result>(work: Work<Result>): Promise<Result> {
  const paths = dataPaths();
  if (!hasLedger(paths)) throw noLedgerYet(paths.folder);
  return within('log-reader', work);
}

async function within<Result>(mode: Mode, work: Work<Result>): Promise<Result> {
  process.once('SIGINT', interrupted);
  try {
    const root = DataModule.forRoot(mode);
    const app = await NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
    return await work(app).finally(() => app.close());
  } finally {
    process.off('SIGINT', interrupted);
  }
}

/** A command that is cut short leaves nothing half done: ledger and read models know whole transactions only. */
function interrupted(): never {
  note('Đã dừng theo yêu cầu.');
  process.exit(EXIT.interrupted);
}

/** How far the read models are, and how far the ledger is. */
export interface Reach {
  readonly position: string;
  readonly head: string;
}

export async function reachOf(app: INestApplicationContext): Promise<Reach> {
  const { head, position } = await app.get(ProjectionRunner, { strict: false }).status();
  return { position: position.toString(), head: head.toString() };
}
