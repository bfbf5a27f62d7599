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
import { decimalField } from '../http/decimal-field.js';
import { CurrentAct, DossierActs, type DossierAct } from './acts.js';
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
    @CurrentAct() act: DossierAct,
    @Body() { question, points, cause, dueBefore, document, ...grounds }: AskExplanationDto,
  ): Promise<Answer<Written>> {
    const data = {
      question,
      points: decimalField('points', points),
      cause: cause ?? null,
      dueBefore: dueBefore ?? null,
      document: documentOf(document),
    };
    return this.acts.carryOut(act, grounds, (id, context) => new AskExplanation(id, data, context));
  }

  @DossierCommand('drafts', 'draft-explanation', 'Ghi dự thảo giải trình của cơ quan phụ trách hoặc phối hợp')
  draft(
    @CurrentAct() act: DossierAct,
    @Body() { text, ...grounds }: DraftExplanationDto,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(act, grounds, (id, context) => new DraftExplanation(id, { text }, context));
  }

  @DossierCommand('dispatches', 'send-explanation', 'Ghi văn bản giải trình Sở KH&CN đã gửi Bộ')
  send(
    @CurrentAct() act: DossierAct,
    @Body() { document, text, manifest, pointsAsked, ...grounds }: SendExplanationDto,
  ): Promise<Answer<Written>> {
    const data = {
      document: documentOf(document),
      text,
      manifest,
      pointsAsked: decimalField('pointsAsked', pointsAsked),
    };
    return this.acts.carryOut(act, grounds, (id, context) => new SendExplanation(id, data, context));
  }

  @DossierCommand('answers', 'answer-explanation', 'Ghi kết quả giải trình Bộ trả lời (kèm lý do)')
  answer(
    @CurrentAct() act: DossierAct,
    @Body() { outcome, recovered, document, ...grounds }: AnswerExplanationDto,
  ): Promise<Answer<Written>> {
    const data = {
      outcome,
      recovered: decimalField('recovered', recovered),
      document: documentOf(document),
    };
    return this.acts.carryOut(act, grounds, (id, context) => new AnswerExplanation(id, data, context));
  }

  @DossierCommand('lapses', 'answer-explanation', 'Kết thúc vòng giải trình không gửi (kèm lý do)')
  lapse(@CurrentAct() act: DossierAct, @Body() grounds: LapseExplanationDto): Promise<Answer<Written>> {
    return this.acts.carryOut(act, grounds, (id, context) => new LapseExplanation(id, {}, context));
  }
}

const documentOf = ({ number, issuedOn }: SourceDocumentDto) => ({ number, issuedOn });
