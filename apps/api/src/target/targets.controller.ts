import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ListTargets,
  RecordTargetResult,
  TargetsAgainstResults,
  type TargetFilter,
  type TargetList,
  type TargetView,
} from '#appraisal/target';
import { Policy } from '../auth/policy.decorator.js';
import { Answer, type Written } from '../http/answer.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { ApiWrites } from '../http/api-writes.js';
import { CommandDesk } from '../http/command-desk.js';
import { CurrentRequest } from '../http/current-request.js';
import { entityTagOf } from '../http/if-match.js';
import { Reading, shown, type Read } from '../http/reading.js';
import { unknownUnit } from '../http/unknown.js';
import { JudgedTargetsAnswer, TargetsAnswer } from './targets.answer.js';
import { TargetResultDto, TargetsQuery } from './targets.dto.js';

/** What a unit's code may be: part of a stream's name. */
const UNIT = /^[a-z0-9]{1,40}$/;

@ApiTags('targets')
@Controller('api/v1/units/:unit')
export class TargetsController {
  constructor(
    private readonly reading: Reading,
    private readonly desk: CommandDesk,
  ) {}

  @Get('targets')
  @Policy('read', 'target')
  @ApiOperation({ summary: 'Mục tiêu của các kế hoạch, kèm dòng văn bản' })
  @ApiAnswer(TargetsAnswer)
  @ApiProblems(400, 401, 404, 503)
  async list(@Param('unit') unit: string, @Query() asked: TargetsQuery) {
    return answerOf(asked, unit, await this.reading.ask(new ListTargets(filterOf(unit, asked)), asked));
  }

  @Get('targets-against-results')
  @Policy('read', 'target')
  @ApiOperation({
    summary: 'Mục tiêu đối chiếu với kết quả: đạt, không đạt, chưa kết luận và còn cách bao nhiêu',
  })
  @ApiAnswer(JudgedTargetsAnswer)
  @ApiProblems(400, 401, 404, 503)
  async judged(@Param('unit') unit: string, @Query() asked: TargetsQuery) {
    const query = new TargetsAgainstResults(filterOf(unit, asked));
    return answerOf(asked, unit, await this.reading.ask(query, asked));
  }

  @Post('targets/:target/results')
  @Policy('report', 'target')
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag của danh sách mục tiêu của đơn vị' })
  @ApiOperation({
    summary: 'Ghi kết quả thực hiện một mục tiêu, kèm nguồn; đính chính số của cùng ngày thì kèm lý do',
  })
  @ApiWrites()
  record(
    @Param() { unit, target }: Address,
    @Body() { value, asOf, source, ...grounds }: TargetResultDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    if (!UNIT.test(unit)) throw unknownUnit(unit);
    // Plain copies, since an event holds data and no request classes.
    const result = { target, value, asOf, source: { document: source.document, title: source.title } };
    return this.desk.carryOut({
      request,
      grounds,
      seen: 'if-match',
      location: `/api/v1/units/${unit}/targets-against-results`,
      make: (context) => new RecordTargetResult({ unit }, result, context),
    });
  }
}

interface Address {
  readonly unit: string;
  readonly target: string;
}

const filterOf = (
  unit: string,
  { document, horizon }: Pick<TargetsQuery, 'document' | 'horizon'>,
): TargetFilter => ({
  unit,
  ...(document !== undefined && { document }),
  ...(horizon !== undefined && { horizon }),
});

/** Throws the 404 problem for a unit that nobody knows. */
function answerOf<Item extends TargetView>(
  asked: TargetsQuery,
  unit: string,
  { result, position }: Read<TargetList<Item> | undefined>,
) {
  if (!result) throw unknownUnit(unit);
  const body = { ...shown(result, position, result.synthetic), synthetic: result.synthetic };
  return new Answer(body, { headers: entityTagOf(result, asked) });
}
