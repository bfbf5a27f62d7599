import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  ApproveReopening,
  GetCycle,
  LockCycle,
  ProposeReopening,
  TakeOverResult,
  type CycleId,
} from '#appraisal/cycle';
import { CheckPublication, PublishYear } from '#appraisal/year-end';
import type { Command, CommandContext } from '#kernel';
import { Policy } from '../auth/policy.decorator.js';
import type { Answer, Written } from '../http/answer.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { CommandDesk } from '../http/command-desk.js';
import { CurrentRequest } from '../http/current-request.js';
import { decimalField } from '../http/decimal-field.js';
import { NowQuery } from '../http/fields.js';
import type { Grounds } from '../http/grounds.js';
import { Reading, shown } from '../http/reading.js';
import { unknownCycle } from '../http/unknown.js';
import { CycleCommand, DOSSIERS_FOLLOW } from './cycle-command.decorator.js';
import { knownCycle } from './cycles.controller.js';
import { PublicationCheckAnswer } from './year-end.answer.js';
import {
  ApproveReopeningDto,
  LockCycleDto,
  ProposeReopeningDto,
  PublishYearDto,
  TakeOverResultDto,
} from './year-end.dto.js';

interface Act {
  readonly request: ApiRequest;
  readonly grounds: Grounds;
  readonly make: (id: CycleId, context: CommandContext) => Command<unknown, unknown>;
}

/** khóa, mở lại, kết quả của Bộ, công bố */
@ApiTags('cycles')
@ApiParam({ name: 'cycle', type: String, example: 'khanhhoa.2025.405' })
@Controller('api/v1/cycles/:cycle')
export class YearEndController {
  constructor(
    private readonly reading: Reading,
    private readonly desk: CommandDesk,
  ) {}

  @CycleCommand({
    path: 'locks',
    action: 'lock',
    summary: 'Khóa nộp hoặc khóa sổ một kỳ theo quyết định (kèm lý do)',
    description: DOSSIERS_FOLLOW,
  })
  lock(
    @Param('cycle') key: string,
    @Body() { lock, ...grounds }: LockCycleDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const make: Act['make'] = (id, context) => new LockCycle(id, { lock, cause: 'decision' }, context);
    return this.#act(key, { request, grounds, make });
  }

  @CycleCommand({
    path: 'reopenings',
    action: 'reopen',
    summary: 'Đề nghị mở lại (kèm lý do và căn cứ pháp lý); một người khác phải duyệt',
  })
  proposeReopening(
    @Param('cycle') key: string,
    @Body() { indicators = [], closesBefore, ...grounds }: ProposeReopeningDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const data = { indicators: [...indicators], closesBefore };
    const make: Act['make'] = (id, context) => new ProposeReopening(id, data, context);
    return this.#act(key, { request, grounds, make });
  }

  @CycleCommand({
    path: 'reopenings/:reopening/approvals',
    action: 'reopen',
    summary: 'Duyệt một đề nghị mở lại của người khác (kèm lý do và căn cứ pháp lý)',
    description: DOSSIERS_FOLLOW,
  })
  approveReopening(
    @Param('cycle') key: string,
    @Param('reopening') reopening: string,
    @Body() grounds: ApproveReopeningDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const make: Act['make'] = (id, context) => new ApproveReopening(id, { reopening }, context);
    return this.#act(key, { request, grounds, make });
  }

  @CycleCommand({
    path: 'results',
    action: 'take-over',
    summary: 'Ghi kết quả của Bộ: sau giải trình (vài chỉ số), hoặc công bố (đủ mọi chỉ số)',
    description: DOSSIERS_FOLLOW,
  })
  takeOver(
    @Param('cycle') key: string,
    @Body() { stage, document, rows, ...grounds }: TakeOverResultDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const data = {
      stage,
      document: documentOf(document),
      rows: rows.map(({ indicator, points, cause }, index) => ({
        indicator,
        points: decimalField(`rows/${index}/points`, points),
        cause: cause ?? null,
      })),
    };
    const make: Act['make'] = (id, context) => new TakeOverResult(id, data, context);
    return this.#act(key, { request, grounds, make });
  }

  @CycleCommand({
    path: 'publications',
    action: 'publish',
    summary: 'Công bố kết quả của kỳ đã khóa sổ: ghi mã SHA-256 của toàn bộ kết quả vào sổ cái',
  })
  publish(
    @Param('cycle') key: string,
    @Body() { document, ...grounds }: PublishYearDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const data = { document: documentOf(document) };
    const make: Act['make'] = (id, context) => new PublishYear(id, data, context);
    return this.#act(key, { request, grounds, make });
  }

  @Get('publication')
  @Policy('read', 'cycle')
  @ApiOperation({ summary: 'Tính lại kết quả từ sổ cái và so với mã SHA-256 đã công bố' })
  @ApiAnswer(PublicationCheckAnswer)
  @ApiProblems(400, 401, 404, 503)
  async publication(@Param('cycle') key: string, @Query() when: NowQuery) {
    const id = knownCycle(key);
    const opened = (await this.reading.ask(new GetCycle(id), when)).result;
    if (!opened) throw unknownCycle(key);
    const { synthetic } = opened;
    // The check reads the ledger itself: of a past moment it would say what nobody asked.
    const { result, position } = await this.reading.ask(new CheckPublication(id));
    return shown({ ...result, synthetic }, position, synthetic);
  }

  #act(key: string, { request, grounds, make }: Act): Promise<Answer<Written>> {
    const id = knownCycle(key);
    return this.desk.carryOut({
      request,
      grounds,
      seen: 'if-match',
      location: `/api/v1/cycles/${key}`,
      make: (context) => make(id, context),
    });
  }
}

/** A plain copy: an event holds data, not instances of request classes. */
const documentOf = ({ number, issuedOn }: { readonly number: string; readonly issuedOn: string }) => ({
  number,
  issuedOn,
});
