import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetCycle } from '#appraisal/cycle';
import { GetScoreBoard, GetScoreGrid, ListDossiers, type DossierSummary } from '#appraisal/dossier';
import { DossierDoor } from '../auth/dossier-door.js';
import { Policy } from '../auth/policy.decorator.js';
import { DossierPage } from '../dossier/dossier.answer.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { CurrentRequest } from '../http/current-request.js';
import { listAnswer, pageOf, readCursor } from '../http/paging.js';
import { at, Reading, shown } from '../http/reading.js';
import { LatestStageQuery, StageQuery } from '../http/stage.query.js';
import { unknownCycle } from '../http/unknown.js';
import { ScoreBoardAnswer } from './cycles.answer.js';
import { knownCycle } from './cycles.controller.js';
import { DossiersQuery } from './cycles.dto.js';
import { isPlayed } from './played.js';
import { ScoreGridAnswer } from './score-grid.answer.js';

@ApiTags('cycles')
@Controller('api/v1/cycles/:cycle')
export class CycleBoardController {
  constructor(
    private readonly reading: Reading,
    private readonly door: DossierDoor,
  ) {}

  @Get('scores')
  @Policy('read', 'cycle')
  @ApiOperation({ summary: 'Tổng điểm theo chỉ số chính ở một bước chấm' })
  @ApiAnswer(ScoreBoardAnswer)
  @ApiProblems(400, 401, 404, 503)
  async scores(@Param('cycle') key: string, @Query() { stage, ...when }: StageQuery) {
    const { result, position } = await this.reading.ask(new GetScoreBoard(knownCycle(key), stage), when);
    if (!result) throw unknownCycle(key);
    return shown(result, position, result.synthetic);
  }

  @Get('units')
  @Policy('read', 'accountability')
  @ApiOperation({
    summary: 'Mọi đơn vị cùng năm, cùng bộ chỉ số cạnh nhau: điểm từng chỉ số ở một bước chấm',
  })
  @ApiAnswer(ScoreGridAnswer)
  @ApiProblems(400, 401, 404, 503)
  async units(@Param('cycle') key: string, @Query() { stage, ...when }: LatestStageQuery) {
    const { result, position } = await this.reading.ask(new GetScoreGrid(knownCycle(key), stage), when);
    if (!result) throw unknownCycle(key);
    return shown(result, position, result.synthetic);
  }

  @Get('dossiers')
  @Policy('read', 'dossier')
  @ApiOperation({ summary: 'Hồ sơ của kỳ; cán bộ chỉ thấy hồ sơ cơ quan mình phụ trách hoặc phối hợp' })
  @ApiAnswer(DossierPage)
  @ApiProblems(400, 401, 403, 404, 503)
  async dossiers(
    @Param('cycle') key: string,
    @Query() query: DossiersQuery,
    @CurrentRequest() request: ApiRequest,
  ) {
    const { limit, after, pillar, ...when } = query;
    const cycle = knownCycle(key);
    const { result: opened, position: atPosition } = await this.reading.ask(new GetCycle(cycle), when);
    if (!opened) throw unknownCycle(key);
    const own = await this.door.scopeOf(request);
    const filter = { ...(pillar !== undefined && { pillar }), ...(own && { responsible: own }) };
    const { result, position } = await this.reading.ask(
      new ListDossiers(cycle, filter),
      at(atPosition, when),
    );
    const page = { limit, after: after === undefined ? undefined : readCursor(after), keyOf };
    const isSynthetic = (dossier: DossierSummary) => opened.synthetic || isPlayed(dossier);
    return listAnswer(request, { result: pageOf(result, page), position }, isSynthetic);
  }
}

const keyOf = ({ key }: DossierSummary): string => key;
