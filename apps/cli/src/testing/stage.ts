import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { AppraisalModule, eventFamilies, projections } from '#appraisal';
import { EVIDENCE_STORE, EvidenceStoreModule, type EvidenceStore } from '#evidence-store';
import { EventCodec, LEDGER, LedgerModule, type Ledger, type RecordedEvent } from '#ledger';
import { ProjectionsModule } from '#projections';

@Module({})
class StageModule {
  static on(folder: string): DynamicModule {
    return {
      module: StageModule,
      imports: [
        LedgerModule.forRoot({ path: join(folder, 'ledger.sqlite'), mode: 'owner', families: eventFamilies }),
        ProjectionsModule.forRoot({ path: join(folder, 'reads.sqlite'), mode: 'projector', projections }),
        EvidenceStoreModule.forRoot({ path: join(folder, 'evidence') }),
        AppraisalModule,
      ],
    };
  }
}

/** A whole installation on an empty folder, without the server. */
export interface Stage {
  readonly app: INestApplicationContext;
  readonly commands: CommandBus;
  readonly evidence: EvidenceStore;
  /** Every event of the dossiers, in order. */
  readonly dossierEvents: () => Promise<readonly RecordedEvent[]>;
}

const folders: string[] = [];
const apps: INestApplicationContext[] = [];

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
  return {
    app,
    commands: app.get(CommandBus, { strict: false }),
    evidence: app.get<EvidenceStore>(EVIDENCE_STORE, { strict: false }),
    dossierEvents: async () => {
      const stored = await ledger.readAll({ after: 0n, limit: 10_000 });
      return stored.map((event) => codec.read(event)).filter(({ stream }) => stream.startsWith('dossier-'));
    },
  };
}

/** For `afterAll`. */
export async function closeStages(): Promise<void> {
  for (const app of apps.splice(0)) await app.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}
