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
import { CurrentAct, DossierActs, type DossierAct } from './acts.js';
import { DossierCommand } from './dossier-command.decorator.js';
import { PeriodActDto, ReportValueDto, WithdrawEvidenceDto } from './dossier.dto.js';

@ApiTags('dossiers')
@ApiParam({ name: 'dossier', type: String, example: 'khanhhoa.2025.405.8.1' })
@Controller('api/v1/dossiers/:dossier')
export class DossierCommandsController {
  constructor(private readonly acts: DossierActs) {}

  @DossierCommand('values', 'report', 'Báo cáo số liệu của một kỳ')
  report(
    @CurrentAct() act: DossierAct,
    @Body() { period, inputs, ...grounds }: ReportValueDto,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(
      act,
      grounds,
      (id, context) => new ReportValue(id, { period, inputs: { ...inputs } }, context),
    );
  }

  @DossierCommand('self-scores', 'self-score', 'Tự chấm điểm theo số liệu đã báo cáo')
  selfScore(
    @CurrentAct() act: DossierAct,
    @Body() { period, ...grounds }: PeriodActDto,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(act, grounds, (id, context) => new SelfScore(id, { period }, context));
  }

  @DossierCommand('submissions', 'submit', 'Nộp hồ sơ của một kỳ; không có minh chứng thì phải ghi lý do')
  submit(
    @CurrentAct() act: DossierAct,
    @Body() { period, ...grounds }: PeriodActDto,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(act, grounds, (id, context) => new SubmitDossier(id, { period }, context));
  }

  @DossierCommand('recalls', 'recall', 'Rút lại hồ sơ đã nộp (kèm lý do)')
  recall(
    @CurrentAct() act: DossierAct,
    @Body() { period, ...grounds }: PeriodActDto,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(act, grounds, (id, context) => new RecallSubmission(id, { period }, context));
  }

  @DossierCommand('evidence/:digest/withdrawals', 'withdraw-evidence', 'Rút một minh chứng (kèm lý do)')
  withdraw(
    @CurrentAct() act: DossierAct,
    @Param('digest') digest: string,
    @Body() grounds: WithdrawEvidenceDto,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(act, grounds, (id, context) => new WithdrawEvidence(id, { digest }, context));
  }
}
