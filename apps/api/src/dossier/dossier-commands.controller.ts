import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  RecallSubmission,
  ReportValue,
  SelfScore,
  SubmitDossier,
  WithdrawEvidence,
} from '#appraisal/dossier';
import { Policy } from '../auth/policy.decorator.js';
import type { Answer, Written } from '../http/answer.js';
import type { ApiRequest } from '../http/api-request.js';
import { ApiWrites } from '../http/api-writes.js';
import { CommandDesk, type Wish } from '../http/command-desk.js';
import { CurrentDossier, CurrentRequest, type OpenDossier } from '../http/current-request.js';
import { PeriodActDto, ReportValueDto, WithdrawEvidenceDto } from './dossier.dto.js';

type Act = Pick<Wish, 'request' | 'grounds' | 'make'>;

@ApiTags('dossiers')
@ApiParam({ name: 'dossier', example: 'khanhhoa.2025.405.8.1' })
@ApiHeader({ name: 'If-Match', required: true, description: 'ETag của hồ sơ; "new" khi chưa có gì' })
@Controller('api/v1/dossiers/:dossier')
export class DossierCommandsController {
  constructor(private readonly desk: CommandDesk) {}

  @Post('values')
  @Policy('report', 'dossier')
  @ApiOperation({ summary: 'Báo cáo số liệu của một kỳ' })
  @ApiWrites()
  report(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { period, inputs, ...grounds }: ReportValueDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const make: Wish['make'] = (context) =>
      new ReportValue(dossier.id, { period, inputs: { ...inputs } }, context);
    return this.#act(dossier, { request, grounds, make });
  }

  @Post('self-scores')
  @Policy('self-score', 'dossier')
  @ApiOperation({ summary: 'Tự chấm điểm theo số liệu đã báo cáo' })
  @ApiWrites()
  selfScore(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { period, ...grounds }: PeriodActDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.#act(dossier, {
      request,
      grounds,
      make: (context) => new SelfScore(dossier.id, { period }, context),
    });
  }

  @Post('submissions')
  @Policy('submit', 'dossier')
  @ApiOperation({ summary: 'Nộp hồ sơ của một kỳ; không có minh chứng thì phải ghi lý do' })
  @ApiWrites()
  submit(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { period, ...grounds }: PeriodActDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.#act(dossier, {
      request,
      grounds,
      make: (context) => new SubmitDossier(dossier.id, { period }, context),
    });
  }

  @Post('recalls')
  @Policy('recall', 'dossier')
  @ApiOperation({ summary: 'Rút lại hồ sơ đã nộp (kèm lý do)' })
  @ApiWrites()
  recall(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { period, ...grounds }: PeriodActDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.#act(dossier, {
      request,
      grounds,
      make: (context) => new RecallSubmission(dossier.id, { period }, context),
    });
  }

  @Post('evidence/:digest/withdrawals')
  @Policy('withdraw-evidence', 'dossier')
  @ApiOperation({ summary: 'Rút một minh chứng (kèm lý do)' })
  @ApiWrites()
  withdraw(
    @CurrentDossier() dossier: OpenDossier,
    @Param('digest') digest: string,
    @Body() grounds: WithdrawEvidenceDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.#act(dossier, {
      request,
      grounds,
      make: (context) => new WithdrawEvidence(dossier.id, { digest }, context),
    });
  }

  #act({ view }: OpenDossier, act: Act): Promise<Answer<Written>> {
    return this.desk.carryOut({ ...act, seen: 'if-match', location: `/api/v1/dossiers/${view.key}` });
  }
}
