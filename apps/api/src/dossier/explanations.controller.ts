import { Body, Controller } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import {
  AnswerExplanation,
  AskExplanation,
  DraftExplanation,
  LapseExplanation,
  SendExplanation,
} from '#appraisal/dossier';
import type { Answer, Written } from '../http/answer.js';
import type { ApiRequest } from '../http/api-request.js';
import { CurrentDossier, CurrentRequest, type OpenDossier } from '../http/current-request.js';
import { decimalField } from '../http/decimal-field.js';
import { DossierActs } from './acts.js';
import { DossierCommand } from './dossier-command.decorator.js';
import {
  AnswerExplanationDto,
  AskExplanationDto,
  DraftExplanationDto,
  LapseExplanationDto,
  SendExplanationDto,
  type SourceDocumentDto,
} from './explanation.dto.js';

/** giải trình với Bộ */
@ApiTags('explanations')
@ApiParam({ name: 'dossier', type: String, example: 'khanhhoa.2025.405.8.1' })
@Controller('api/v1/dossiers/:dossier/explanations')
export class ExplanationsController {
  constructor(private readonly acts: DossierActs) {}

  @DossierCommand('', 'ask-explanation', 'Ghi yêu cầu giải trình của Bộ, với điểm Bộ tạm cho')
  ask(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { question, points, cause, dueBefore, document, ...grounds }: AskExplanationDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const data = {
      question,
      points: decimalField('points', points),
      cause: cause ?? null,
      dueBefore: dueBefore ?? null,
      document: documentOf(document),
    };
    return this.acts.carryOut(
      { dossier, request, grounds },
      (context) => new AskExplanation(dossier.id, data, context),
    );
  }

  @DossierCommand('drafts', 'draft-explanation', 'Ghi dự thảo giải trình của cơ quan phụ trách hoặc phối hợp')
  draft(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { text, ...grounds }: DraftExplanationDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(
      { dossier, request, grounds },
      (context) => new DraftExplanation(dossier.id, { text }, context),
    );
  }

  @DossierCommand('dispatches', 'send-explanation', 'Ghi văn bản giải trình Sở KH&CN đã gửi Bộ')
  send(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { document, text, manifest, pointsAsked, ...grounds }: SendExplanationDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const data = {
      document: documentOf(document),
      text,
      manifest,
      pointsAsked: decimalField('pointsAsked', pointsAsked),
    };
    return this.acts.carryOut(
      { dossier, request, grounds },
      (context) => new SendExplanation(dossier.id, data, context),
    );
  }

  @DossierCommand('answers', 'answer-explanation', 'Ghi kết quả giải trình Bộ trả lời (kèm lý do)')
  answer(
    @CurrentDossier() dossier: OpenDossier,
    @Body() { outcome, recovered, document, ...grounds }: AnswerExplanationDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const data = {
      outcome,
      recovered: decimalField('recovered', recovered),
      document: documentOf(document),
    };
    return this.acts.carryOut(
      { dossier, request, grounds },
      (context) => new AnswerExplanation(dossier.id, data, context),
    );
  }

  @DossierCommand('lapses', 'answer-explanation', 'Kết thúc vòng giải trình không gửi (kèm lý do)')
  lapse(
    @CurrentDossier() dossier: OpenDossier,
    @Body() grounds: LapseExplanationDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(
      { dossier, request, grounds },
      (context) => new LapseExplanation(dossier.id, {}, context),
    );
  }
}

const documentOf = ({ number, issuedOn }: SourceDocumentDto) => ({ number, issuedOn });
