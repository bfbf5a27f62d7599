import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  ExplainScore,
  GetDossier,
  GetEvidence,
  GetScoreHistory,
  GetTimeline,
  type EvidenceRow,
  type ScoreHistoryRow,
  type TimelineRow,
} from '#appraisal/dossier';
import { Policy } from '../auth/policy.decorator.js';
import { Answer } from '../http/answer.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { CurrentDossier, CurrentRequest, type OpenDossier } from '../http/current-request.js';
import { ListQuery, ReadQuery } from '../http/fields.js';
import { entityTagOf } from '../http/if-match.js';
import { listAnswer, pageOf, readCursor, readPosition } from '../http/paging.js';
import { Reading, shown } from '../http/reading.js';
import { LatestStageQuery } from '../http/stage.query.js';
import { notThereYet } from '../http/unknown.js';
import { DossierAnswer } from './dossier.answer.js';
import { EvidencePage, ScoreHistoryPage, TimelinePage } from './records.answer.js';
import { WhyAnswer } from './why.answer.js';

@ApiTags('dossiers')
@ApiParam({ name: 'dossier', type: String, example: 'khanhhoa.2025.405.8.1' })
@ApiProblems(400, 401, 403, 404, 503)
@Controller('api/v1/dossiers/:dossier')
export class DossierReadsController {
  constructor(private readonly reading: Reading) {}

  @Get()
  @Policy('read', 'dossier')
  @ApiOperation({
    summary:
      'Một hồ sơ: số liệu, điểm các bước, kỳ đã nộp; ETag cho lần ghi sau (không có khi xem lại quá khứ)',
  })
  @ApiAnswer(DossierAnswer)
  async one(@CurrentDossier() { id }: OpenDossier, @Query() when: ReadQuery) {
    const { result, position } = await this.reading.ask(new GetDossier(id), when);
    if (!result) throw notThereYet();
    return new Answer(shown(result, position, result.synthetic), { headers: entityTagOf(result, when) });
  }

  @Get('history')
  @Policy('read', 'dossier')
  @ApiOperation({ summary: 'Diễn biến: mỗi việc một câu, cũ trước' })
  @ApiAnswer(TimelinePage)
  async history(
    @CurrentDossier() { id }: OpenDossier,
    @Query() { limit, after, ...when }: ListQuery,
    @CurrentRequest() request: ApiRequest,
  ) {
    const page = {
      after: after === undefined ? 0n : readPosition(after),
      limit: Math.min(limit + 1, LIMIT_MAX),
    };
    const { result, position } = await this.reading.ask(new GetTimeline(id, page), when);
    const items = result.slice(0, limit);
    const isFull = result.length > limit || (limit === LIMIT_MAX && items.length === limit);
    const next = isFull ? (items.at(-1)?.position ?? null) : null;
    return listAnswer<TimelineRow>(request, { result: { items, next }, position });
  }

  @Get('score-history')
  @Policy('read', 'dossier')
  @ApiOperation({ summary: 'Mỗi điểm từng có, từ vị trí nào đến vị trí nào' })
  @ApiAnswer(ScoreHistoryPage)
  async scoreHistory(
    @CurrentDossier() { id }: OpenDossier,
    @Query() { limit, after, ...when }: ListQuery,
    @CurrentRequest() request: ApiRequest,
  ) {
    const { result, position } = await this.reading.ask(new GetScoreHistory(id), when);
    const page = { limit, after: after === undefined ? undefined : readCursor(after), keyOf: scoreKey };
    return listAnswer(request, { result: pageOf(result, page), position });
  }

  @Get('evidence')
  @Policy('read', 'dossier')
  @ApiOperation({ summary: 'Minh chứng với số hiệu, ngày, trích yếu; cả minh chứng đã rút' })
  @ApiAnswer(EvidencePage)
  async evidence(
    @CurrentDossier() { id }: OpenDossier,
    @Query() { limit, after, ...when }: ListQuery,
    @CurrentRequest() request: ApiRequest,
  ) {
    const { result, position } = await this.reading.ask(new GetEvidence(id), when);
    const page = { limit, after: after === undefined ? undefined : readCursor(after), keyOf: evidenceKey };
    return listAnswer(request, { result: pageOf(result, page), position });
  }

  @Get('why')
  @Policy('read', 'dossier')
  @ApiOperation({ summary: 'Vì sao có điểm này: một câu, quy tắc, phép tính, minh chứng' })
  @ApiAnswer(WhyAnswer)
  async why(@CurrentDossier() { id }: OpenDossier, @Query() { stage, ...when }: LatestStageQuery) {
    const { result, position } = await this.reading.ask(new ExplainScore(id, stage), when);
    if (!result) throw notThereYet();
    return shown(result, position, result.synthetic);
  }
}

const LIMIT_MAX = 200;

const scoreKey = ({ position }: ScoreHistoryRow): string => position;
const evidenceKey = ({ position }: EvidenceRow): string => position;
