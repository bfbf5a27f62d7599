import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type ReadModels } from '#projections';
import { dossierKey } from '../dossier.js';
import {
  GetEvidence,
  GetScoreHistory,
  GetTimeline,
  type EvidenceRow,
  type ScoreHistoryRow,
  type TimelineRow,
} from '../queries.js';
import type { progressTables } from './progress.projection.js';
import type { scoresTables } from './scores.projection.js';
import type { timelineTables } from './timeline.projection.js';
import { evidenceView, scoreHistoryViews, timelineView } from './views.js';

type Database = ReadModels<typeof scoresTables & typeof timelineTables & typeof progressTables>;

@QueryHandler(GetScoreHistory)
class GetScoreHistoryHandler implements IQueryHandler<GetScoreHistory> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ id }: GetScoreHistory): Promise<readonly ScoreHistoryRow[]> {
    const rows = await this.db
      .selectFrom('scores__history')
      .selectAll()
      .where('dossier', '=', dossierKey(id))
      .orderBy('since')
      .orderBy('stage')
      .execute();
    return scoreHistoryViews(rows);
  }
}

@QueryHandler(GetTimeline)
class GetTimelineHandler implements IQueryHandler<GetTimeline> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ id, page }: GetTimeline): Promise<readonly TimelineRow[]> {
    const rows = await this.db
      .selectFrom('timeline')
      .selectAll()
      .where('dossier', '=', dossierKey(id))
      .where('position', '>', Number(page.after))
      .orderBy('position')
      .limit(page.limit)
      .execute();
    return rows.map(timelineView);
  }
}

@QueryHandler(GetEvidence)
class GetEvidenceHandler implements IQueryHandler<GetEvidence> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ id }: GetEvidence): Promise<readonly EvidenceRow[]> {
    const rows = await this.db
      .selectFrom('evidence')
      .leftJoin('evidence_verdicts as word', (join) =>
        join
          .onRef('word.dossier', '=', 'evidence.dossier')
          .onRef('word.digest', '=', 'evidence.digest')
          .onRef('word.position', '>', 'evidence.position'),
      )
      .selectAll('evidence')
      .select(['withdrawn_at', 'rejected_at', 'rejected_by', 'rejection_reason'])
      .where('evidence.dossier', '=', dossierKey(id))
      .orderBy('evidence.position')
      .orderBy('evidence.digest')
      .execute();
    return rows.map(evidenceView);
  }
}

export const recordQueryHandlers = [GetScoreHistoryHandler, GetTimelineHandler, GetEvidenceHandler];
