import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConfirmCell, GetFramework, GetMapping, ListFrameworks, RemapFrameworks } from '#appraisal/framework';
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
import { unknownFramework, unknownMapping } from '../http/unknown.js';
import { FrameworkAnswer, FrameworkPage } from './frameworks.answer.js';
import { ConfirmCellDto, RemapDto } from './frameworks.dto.js';
import { MappingAnswer } from './mapping.answer.js';
import { frameworkAnswer } from './shown-framework.js';

@ApiTags('frameworks')
@Controller('api/v1/frameworks')
export class FrameworksController {
  constructor(
    private readonly reading: Reading,
    private readonly desk: CommandDesk,
  ) {}

  @Get()
  @Policy('read', 'framework')
  @ApiOperation({ summary: 'Các bộ chỉ số đã công bố' })
  @ApiAnswer(FrameworkPage)
  @ApiProblems(400, 401, 503)
  async list(@Query() { limit, after, ...when }: ListQuery, @CurrentRequest() request: ApiRequest) {
    const { result, position } = await this.reading.ask(new ListFrameworks(), when);
    const page = { limit, after: after === undefined ? undefined : readCursor(after), keyOf: codeOf };
    return listAnswer(request, { result: pageOf(result, page), position });
  }

  @Get(':code')
  @Policy('read', 'framework')
  @ApiOperation({ summary: 'Một bộ chỉ số: chỉ số, quy tắc bằng lời, cách đọc từng ô' })
  @ApiAnswer(FrameworkAnswer)
  @ApiProblems(400, 401, 404, 503)
  async one(@Param('code') code: string, @Query() when: ReadQuery) {
    const { result, position } = await this.reading.ask(new GetFramework(code), when);
    if (!result) throw unknownFramework(code);
    return new Answer(shown(frameworkAnswer(result), position), { headers: entityTagOf(result, when) });
  }

  @Get(':code/mappings/:other')
  @Policy('read', 'framework')
  @ApiOperation({ summary: 'Đối chiếu hai bộ chỉ số: chỉ số nào giữ, đổi, tách, gộp, bỏ, thêm' })
  @ApiAnswer(MappingAnswer)
  @ApiProblems(400, 401, 404, 503)
  async mapping(@Param('code') code: string, @Param('other') other: string, @Query() when: ReadQuery) {
    const { result, position } = await this.reading.ask(new GetMapping(code, other), when);
    if (!result) throw unknownMapping(code, other);
    return shown(result, position);
  }

  @Post(':code/mappings/:other')
  @Policy('manage', 'framework')
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag của bộ chỉ số mới' })
  @ApiOperation({ summary: 'Thay đối chiếu từ một bộ cũ (kèm lý do); đối chiếu trước vẫn còn trong sổ cái' })
  @ApiWrites()
  remap(
    @Param('code') framework: string,
    @Param('other') from: string,
    @Body() { rows, ...grounds }: RemapDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    // Plain copies: an event holds data and no request classes.
    const data = { from, rows: rows.map((row) => ({ ...row, from: [...row.from], to: [...row.to] })) };
    return this.desk.carryOut({
      request,
      grounds,
      seen: 'if-match',
      location: `/api/v1/frameworks/${framework}/mappings/${from}`,
      make: (context) => new RemapFrameworks({ framework }, data, context),
    });
  }

  @Post(':code/confirmations')
  @Policy('confirm', 'framework')
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag của bộ chỉ số' })
  @ApiOperation({ summary: 'Xác nhận cách đọc một ô chưa rõ (kèm lý do)' })
  @ApiWrites()
  confirm(
    @Param('code') framework: string,
    @Body() { row, cell, ...grounds }: ConfirmCellDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.desk.carryOut({
      request,
      grounds,
      seen: 'if-match',
      location: `/api/v1/frameworks/${framework}`,
      make: (context) => new ConfirmCell({ framework }, { row, cell }, context),
    });
  }
}

const codeOf = ({ code }: { readonly code: string }): string => code;
