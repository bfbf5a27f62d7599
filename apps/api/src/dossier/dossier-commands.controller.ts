import { Body, Controller, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import {
  RecallSubmission,
  ReportValue,
  SelfScore,
  SubmitDossier,
  WithdrawEvidence,
} from '#appraisal/dossier';
import type { Answer, Written } from '../http/answer.js';
import type { ApiRequest } from '../http/api-request.js';
import { CurrentDossier, CurrentRequest, type OpenDossier } from '../http/current-request.js';
import { DossierActs } from './acts.js';
import { DossierCommand } from './dossier-command.decorator.js';
import { PeriodActDto, ReportValueDto, WithdrawEvidenceDto } from './dossier.dto.js';

@ApiTags('dossiers')
@ApiParam({ name: 'dossier', type: String, example: 'khanhhoa.2025.405.8.1' })
@Controller('api/v1/dossiers/:dossier')
export class DossierCommandsController {
  constructor(private readonly acts: DossierActs) {}

  @DossierCommand('values', 'report', 'Báo cáo số liệu của một kỳ')
  report(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { period, inputs, ...grounds }: ReportValueDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(
      { dossier, request, grounds },
      (context) => new ReportValue(dossier.id, { period, inputs: { ...inputs } }, context),
    );
  }

  @DossierCommand('self-scores', 'self-score', 'Tự chấm điểm theo số liệu đã báo cáo')
  selfScore(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { period, ...grounds }: PeriodActDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(
      { dossier, request, grounds },
      (context) => new SelfScore(dossier.id, { period }, context),
    );
  }

  @DossierCommand('submissions', 'submit', 'Nộp hồ sơ của một kỳ; không có minh chứng thì phải ghi lý do')
  submit(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { period, ...grounds }: PeriodActDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(
      { dossier, request, grounds },
      (context) => new SubmitDossier(dossier.id, { period }, context),
    );
  }

  @DossierCommand('recalls', 'recall', 'Rút lại hồ sơ đã nộp (kèm lý do)')
  recall(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { period, ...grounds }: PeriodActDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(
      { dossier, request, grounds },
      (context) => new RecallSubmission(dossier.id, { period }, context),
    );
  }

  @DossierCommand('evidence/:digest/withdrawals', 'withdraw-evidence', 'Rút một minh chứng (kèm lý do)')
  withdraw(
    @CurrentDossier() dossier: OpenDossier,
    @Param('digest') digest: string,
    @Body() grounds: WithdrawEvidenceDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(
      { dossier, request, grounds },
      (context) => new WithdrawEvidence(dossier.id, { digest }, context),
    );
  }
}
