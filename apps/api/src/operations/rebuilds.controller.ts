import { Controller, Get, HttpStatus, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProjectionRunner } from '#projections';
import { Policy } from '../auth/policy.decorator.js';
import { Answer } from '../http/answer.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import { Reading, shown } from '../http/reading.js';
import { lastShown, rebuildShown, RebuildsAnswer } from './rebuilds.answer.js';
import { Rebuilds } from './rebuilds.js';

/** Building the read models anew, beside those that are served. */
@ApiTags('operations')
@Controller('api/v1/rebuilds')
export class RebuildsController {
  constructor(
    private readonly rebuilds: Rebuilds,
    private readonly runner: ProjectionRunner,
    private readonly reading: Reading,
  ) {}

  @Get()
  @Policy('read-status', 'ledger')
  @ApiOperation({ summary: 'Đang dựng lại tới đâu, còn bao lâu; lần trước ra sao, có gì khác' })
  @ApiAnswer(RebuildsAnswer)
  @ApiProblems(401, 503)
  async get() {
    const { rebuild } = await this.runner.status();
    const view = { underWay: rebuild ? rebuildShown(rebuild) : null, last: lastShown(this.rebuilds.last) };
    return shown(view, (await this.reading.reached()).toString());
  }

  @Post()
  @Policy('rebuild', 'ledger')
  @ApiOperation({
    summary: 'Dựng lại mọi bảng số liệu từ sự kiện đầu tiên, cạnh bảng đang dùng; mỗi lúc một lần',
  })
  @ApiAnswer(RebuildsAnswer, HttpStatus.ACCEPTED)
  @ApiProblems(401, 403, 409, 503)
  async begin() {
    this.rebuilds.begin();
    return new Answer(await this.get(), {
      status: HttpStatus.ACCEPTED,
      headers: { Location: '/api/v1/rebuilds' },
    });
  }
}
