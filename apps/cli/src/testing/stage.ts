import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { AppraisalModule, eventFamilies, projections } from '#appraisal';
import { EVIDENCE_STORE, EvidenceStoreModule, type EvidenceStore } from '#evidence-store';
import { YearEndProcess } from '#appraisal/year-end';
import {
  EventCodec,
  FileCheckpoint,
  LEDGER,
  LedgerModule,
  ProcessRunner,
  type Ledger,
  type RecordedEvent,
} from '#ledger';
import { ProjectionsModule } from '#projections';
import { placeIn } from '#projections/testing';

@Module({})
class StageModule {
  static on(folder: string): DynamicModule {
    return {
      module: StageModule,
      imports: [
        LedgerModule.forRoot({ path: join(folder, 'ledger.sqlite'), mode: 'owner', families: eventFamilies }),
        ProjectionsModule.forRoot({ ...placeIn(join(folder, 'reads')), mode: 'projector', projections }),
        EvidenceStoreModule.forRoot({ path: join(folder, 'evidence') }),
        AppraisalModule,
      ],
    };
  }
}

/** A whole installation on an empty folder, without the server. */
export interface Stage {
  /** Where everything is kept. */
  readonly folder: string;
  readonly app: INestApplicationContext;
  readonly commands: CommandBus;
  readonly evidence: EvidenceStore;
  readonly ledger: Ledger;
  /** Resolves once everything that follows from what is in the ledger is done. */
  readonly settle: () => Promise<void>;
  /** Every event, and every event of the dossiers, in order. */
  readonly events: () => Promise<readonly RecordedEvent[]>;
  readonly dossierEvents: () => Promise<readonly RecordedEvent[]>;
}

const folders: string[] = [];
const apps: INestApplicationContext[] = [];
const runners: ProcessRunner[] = [];

export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'dti-stage-'));
  folders.push(folder);
  const app = await NestFactory.createApplicationContext(StageModule.on(folder), {
    logger: false,
    abortOnError: false,
  });
  apps.push(app);
  const codec = app.get(EventCodec, { strict: false });
  const ledger = app.get<Ledger>(LEDGER, { strict: false });
  const runner = new ProcessRunner({
    ledger,
    codec,
    process: app.get(YearEndProcess, { strict: false }),
    checkpoint: new FileCheckpoint(join(folder, 'year-end')),
  });
  runners.push(runner);
  await runner.start();
  const events = async () =>
    (await ledger.readAll({ after: 0n, limit: 10_000 })).map((event) => codec.read(event));
  return {
    folder,
    app,
    commands: app.get(CommandBus, { strict: false }),
    evidence: app.get<EvidenceStore>(EVIDENCE_STORE, { strict: false }),
    ledger,
    settle: async () => runner.waitFor(await ledger.head()),
    events,
    dossierEvents: async () => (await events()).filter(({ stream }) => stream.startsWith('dossier-')),
  };
}

/** For `afterAll`. */
export async function closeStages(): Promise<void> {
  for (const runner of runners.splice(0)) await runner.stop();
  for (const app of apps.splice(0)) await app.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}
