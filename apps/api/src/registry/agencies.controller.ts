import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FindAgencies, GetAgency, type AgencyView } from '#appraisal/registry';
import { Policy } from '../auth/policy.decorator.js';
import type { Answer } from '../http/answer.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { CurrentRequest } from '../http/current-request.js';
import { ReadQuery } from '../http/fields.js';
import { listAnswer, readCursor, type ListBody } from '../http/paging.js';
import { Reading, shown } from '../http/reading.js';
import { unknownAgency } from '../http/unknown.js';
import { AgencyAnswer, AgencyPage } from './agencies.answer.js';
import { AgenciesQuery } from './agencies.dto.js';

@ApiTags('agencies')
@Controller('api/v1/agencies')
export class AgenciesController {
  constructor(private readonly reading: Reading) {}

  @Get()
  @Policy('read', 'registry')
  @ApiOperation({ summary: 'Danh bạ cơ quan, tìm theo tên, tên gọi khác hoặc mã' })
  @ApiAnswer(AgencyPage)
  @ApiProblems(400, 401, 503)
  async list(
    @Query() query: AgenciesQuery,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<ListBody<AgencyView>>> {
    const { search, kind, limit, after, ...when } = query;
    const filter = {
      limit,
      ...(search !== undefined && { search }),
      ...(kind !== undefined && { kind }),
      ...(after !== undefined && { after: readCursor(after) }),
    };
    return listAnswer(request, await this.reading.ask(new FindAgencies(filter), when));
  }

  @Get(':code')
  @Policy('read', 'registry')
  @ApiOperation({ summary: 'Một cơ quan' })
  @ApiAnswer(AgencyAnswer)
  @ApiProblems(400, 401, 404, 503)
  async one(@Param('code') code: string, @Query() when: ReadQuery) {
    const { result, position } = await this.reading.ask(new GetAgency(code), when);
    if (!result) throw unknownAgency(code);
    return shown(result, position);
  }
}
