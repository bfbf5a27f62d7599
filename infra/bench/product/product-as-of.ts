import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QueryBus } from '@nestjs/cqrs';
import { AppraisalModule, eventFamilies, projections } from '#appraisal';
import type { CycleId } from '#appraisal/cycle';
import { GetScoreBoard } from '#appraisal/dossier';
import { LedgerModule } from '#ledger';
import { asOf, ProjectionsModule } from '#projections';
import type { DataFolder } from './kept-data.js';

/** The product's queries over read models that nobody feeds. */
@Module({})
class Reader {
  static forRoot({ ledger, readModels }: DataFolder): DynamicModule {
    return {
      module: Reader,
      imports: [
        LedgerModule.forRoot({ path: ledger, mode: 'reader', families: eventFamilies }),
        ProjectionsModule.forRoot({ folder: readModels, mode: 'reader', projections }),
        AppraisalModule,
      ],
    };
  }
}

/** Opens the queries. The caller closes the context. */
export const openReader = (data: DataFolder): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(Reader.forRoot(data), { logger: false, abortOnError: false });

/** One unit's whole year of scores as it stands. Throws when there is none: nothing was measured then. */
export async function currentBoard(reader: INestApplicationContext, cycle: CycleId): Promise<unknown> {
  return found(await reader.get(QueryBus).execute(new GetScoreBoard(cycle, 'self')));
}

/** The same as it was at a position. */
export function boardAsOf(
  reader: INestApplicationContext,
  cycle: CycleId,
  position: bigint,
): Promise<unknown> {
  return asOf({ position }, () => currentBoard(reader, cycle));
}

function found<Board>(board: Board | undefined): Board {
  if (board === undefined) throw new Error('the board of an opened cycle is missing');
  return board;
}
