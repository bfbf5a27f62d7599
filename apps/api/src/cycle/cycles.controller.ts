import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  closingOf,
  cycleKey,
  GetCycle,
  ListCycles,
  MoveDeadline,
  OpenCycle,
  parseCycleKey,
  quartersOf,
  type CycleId,
  type CycleView,
} from '#appraisal/cycle';
import { Policy } from '../auth/policy.decorator.js';
import { Answer, type Written } from '../http/answer.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { ApiWrites } from '../http/api-writes.js';
import { CommandDesk } from '../http/command-desk.js';
import { CurrentRequest } from '../http/current-request.js';
import { ListQuery, ReadQuery } from '../http/fields.js';
import { entityTagOf } from '../http/if-match.js';
import { listAnswer, pageOf, readCursor } from '../http/paging.js';
import { Reading, shown } from '../http/reading.js';
import { unknownCycle } from '../http/unknown.js';
import { CycleAnswer, CyclePage } from './cycles.answer.js';
import { MoveDeadlineDto, OpenCycleDto } from './cycles.dto.js';

@ApiTags('cycles')
@Controller('api/v1/cycles')
export class CyclesController {
  constructor(
    private readonly reading: Reading,
    private readonly desk: CommandDesk,
  ) {}

  @Get()
  @Policy('read', 'cycle')
  @ApiOperation({ summary: 'Các kỳ đánh giá, năm mới nhất trước' })
  @ApiAnswer(CyclePage)
  @ApiProblems(400, 401, 503)
  async list(@Query() { limit, after, ...when }: ListQuery, @CurrentRequest() request: ApiRequest) {
    const { result, position } = await this.reading.ask(new ListCycles(), when);
    const page = { limit, after: after === undefined ? undefined : readCursor(after), keyOf };
    return listAnswer(request, { result: pageOf(result, page), position });
  }

  @Get(':cycle')
  @Policy('read', 'cycle')
  @ApiOperation({ summary: 'Một kỳ đánh giá với các kỳ báo cáo và thời hạn' })
  @ApiAnswer(CycleAnswer)
  @ApiProblems(400, 401, 404, 503)
  async one(@Param('cycle') key: string, @Query() when: ReadQuery) {
    const { result, position } = await this.reading.ask(new GetCycle(knownCycle(key)), when);
    if (!result) throw unknownCycle(key);
    const headers = entityTagOf(result, when);
    return new Answer(shown(result, position, result.synthetic), { headers });
  }

  @Post()
  @Policy('open', 'cycle')
  @ApiOperation({ summary: 'Mở kỳ đánh giá' })
  @ApiWrites()
  open(@Body() body: OpenCycleDto, @CurrentRequest() request: ApiRequest): Promise<Answer<Written>> {
    const { unit, year, framework, openedOn, dueDay, periods, closesBefore, ...grounds } = body;
    const id = { unit, year, framework };
    const data = {
      openedOn,
      // Plain copies: an event holds data, not instances of request classes.
      periods: (periods ?? quartersOf(year, dueDay)).map((period) => ({ ...period })),
      closesBefore: closesBefore ?? closingOf(year),
    };
    return this.desk.carryOut({
      request,
      grounds,
      seen: 'first',
      location: `/api/v1/cycles/${cycleKey(id)}`,
      make: (context) => new OpenCycle(id, data, context),
    });
  }

  @Post(':cycle/deadlines')
  @Policy('set-deadlines', 'cycle')
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag của kỳ đánh giá' })
  @ApiOperation({ summary: 'Dời hạn của một kỳ báo cáo (kèm lý do)' })
  @ApiWrites()
  moveDeadline(
    @Param('cycle') key: string,
    @Body() { period, dueBefore, ...grounds }: MoveDeadlineDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const id = knownCycle(key);
    return this.desk.carryOut({
      request,
      grounds,
      seen: 'if-match',
      location: `/api/v1/cycles/${key}`,
      make: (context) => new MoveDeadline(id, { period, dueBefore }, context),
    });
  }
}

/** Throws the 404 problem for a text that can be no cycle's key. */
export function knownCycle(key: string): CycleId {
  const id = parseCycleKey(key);
  if (!id) throw unknownCycle(key);
  return id;
}

const keyOf = ({ key }: CycleView): string => key;
