import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule, QueryBus, type ICommand, type Query } from '@nestjs/cqrs';
import type { Command } from '#kernel';
import {
  EventCodec,
  FileCheckpoint,
  LEDGER,
  LedgerModule,
  ProcessRunner,
  type Ledger,
  type Outcome,
  type RecordedEvent,
} from '#ledger';
import { ProjectionRunner, ProjectionsModule, type AnyProjection } from '#projections';
import { placeIn } from '#projections/testing';
import { councilSlice } from '#appraisal/council';
import { cycleSlice } from '#appraisal/cycle';
import { dossierSlice } from '#appraisal/dossier';
import { frameworkSlice } from '#appraisal/framework';
import { registrySlice } from '#appraisal/registry';
import { YearEndProcess } from '../process.js';
import { yearEndSlice } from '../year-end.module.js';

const slices = [registrySlice, frameworkSlice, cycleSlice, dossierSlice, councilSlice, yearEndSlice];
const EVENTS_MAX = 10_000;

@Module({})
class StageModule {
  static on(folder: string): DynamicModule {
    const projections = slices.flatMap((slice): readonly AnyProjection[] => slice.projections);
    return {
      module: StageModule,
      imports: [
        LedgerModule.forRoot({
          path: join(folder, 'ledger.sqlite'),
          mode: 'owner',
          families: slices.map(({ events }) => events),
        }),
        ProjectionsModule.forRoot({ ...placeIn(join(folder, 'reads')), mode: 'projector', projections }),
        CqrsModule.forRoot(),
        ...slices.map(({ module }) => module),
      ],
    };
  }
}

/** The slices of a year on a real ledger file, with the year's process. */
export interface YearStage {
  readonly app: INestApplicationContext;
  readonly process: ProcessRunner;
  give(command: Command<unknown, unknown>): Promise<Outcome>;
  /** Asks once the read models hold everything. */
  ask<Result>(query: Query<Result>): Promise<Result>;
  /** Resolves once everything that follows from what is in the ledger is done. */
  settle(): Promise<void>;
  events(): Promise<readonly RecordedEvent[]>;
  /** Closes everything and opens the same files again. */
  reopen(): Promise<YearStage>;
  /** Closes everything and removes the files. */
  close(): Promise<void>;
}

export async function openYearStage(existing?: string): Promise<YearStage> {
  const folder = existing ?? (await mkdtemp(join(tmpdir(), 'year-end-')));
  const app = await NestFactory.createApplicationContext(StageModule.on(folder), {
    logger: false,
    abortOnError: false,
  });
  const ledger = app.get<Ledger>(LEDGER, { strict: false });
  const codec = app.get(EventCodec, { strict: false });
  const process = new ProcessRunner({
    ledger,
    codec,
    process: app.get(YearEndProcess, { strict: false }),
    checkpoint: new FileCheckpoint(join(folder, 'year-end')),
    retryMs: 1,
  });
  await process.start();
  const stop = async () => {
    await process.stop();
    await app.close();
  };
  return {
    app,
    process,
    give: (command) => app.get(CommandBus, { strict: false }).execute<ICommand, Outcome>(command),
    ask: async (query) => {
      await app.get(ProjectionRunner, { strict: false }).waitFor(await ledger.head());
      return app.get(QueryBus, { strict: false }).execute(query);
    },
    settle: async () => process.waitFor(await ledger.head()),
    events: async () => {
      const stored = await ledger.readAll({ after: 0n, limit: EVENTS_MAX });
      return stored.map((event) => codec.read(event));
    },
    reopen: async () => {
      await stop();
      return openYearStage(folder);
    },
    close: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
