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
import { CommandDesk, type Wish } from '../http/command-desk.js';
import { CurrentDossier, CurrentRequest, type OpenDossier } from '../http/current-request.js';
import { DossierCommand } from './dossier-command.decorator.js';
import { PeriodActDto, ReportValueDto, WithdrawEvidenceDto } from './dossier.dto.js';

type Act = Pick<Wish, 'request' | 'grounds' | 'make'>;

@ApiTags('dossiers')
@ApiParam({ name: 'dossier', type: String, example: 'khanhhoa.2025.405.8.1' })
@Controller('api/v1/dossiers/:dossier')
export class DossierCommandsController {
  constructor(private readonly desk: CommandDesk) {}

  @DossierCommand('values', 'report', 'Báo cáo số liệu của một kỳ')
  report(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { period, inputs, ...grounds }: ReportValueDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const make: Wish['make'] = (context) =>
      new ReportValue(dossier.id, { period, inputs: { ...inputs } }, context);
    return this.#act(dossier, { request, grounds, make });
  }

  @DossierCommand('self-scores', 'self-score', 'Tự chấm điểm theo số liệu đã báo cáo')
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

  @DossierCommand('submissions', 'submit', 'Nộp hồ sơ của một kỳ; không có minh chứng thì phải ghi lý do')
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

  @DossierCommand('recalls', 'recall', 'Rút lại hồ sơ đã nộp (kèm lý do)')
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

  @DossierCommand('evidence/:digest/withdrawals', 'withdraw-evidence', 'Rút một minh chứng (kèm lý do)')
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
