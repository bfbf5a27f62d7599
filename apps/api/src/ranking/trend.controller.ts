import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetRankTrend } from '#appraisal/ranking';
import { GetTrendTargets } from '#appraisal/target';
import { Policy } from '../auth/policy.decorator.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import { ReadQuery } from '../http/fields.js';
import { at, Reading, shown } from '../http/reading.js';
import { unknownUnit } from '../http/unknown.js';
import { RankTrendAnswer } from './trend.answer.js';

@ApiTags('rankings')
@Controller('api/v1/units/:unit')
export class TrendController {
  constructor(private readonly reading: Reading) {}

  @Get('rank-trend')
  @Policy('read', 'ranking')
  @ApiOperation({
    summary:
      'Thứ hạng của một đơn vị qua các năm, cả khi còn là các đơn vị cũ, bên cạnh mục tiêu của các kế hoạch',
  })
  @ApiAnswer(RankTrendAnswer)
  @ApiProblems(400, 401, 404, 503)
  async trend(@Param('unit') unit: string, @Query() when: ReadQuery) {
    const { result, position } = await this.reading.ask(new GetRankTrend(unit), when);
    if (!result) throw unknownUnit(unit);
    const { result: targets } = await this.reading.ask(new GetTrendTargets(unit), at(position, when));
    return { ...shown(result, position, result.synthetic), synthetic: result.synthetic, targets };
  }
}
