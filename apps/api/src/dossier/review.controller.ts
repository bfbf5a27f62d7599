import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ACCOUNTS, type Accounts } from '#access';
import {
  AcceptSelfScore,
  AdjustScore,
  AssignReviewer,
  RejectEvidence,
  RestoreEvidence,
  ReturnDossier,
} from '#appraisal/dossier';
import type { Answer, Written } from '../http/answer.js';
import { decimalField } from '../http/decimal-field.js';
import type { EdgeProblem } from '../http/problem.js';
import { fieldsInvalid } from '../http/validation.js';
import { CurrentAct, DossierActs, type DossierAct } from './acts.js';
import { DossierCommand } from './dossier-command.decorator.js';
import { PeriodActDto } from './dossier.dto.js';
import { AdjustScoreDto, AssignReviewerDto, ReviewActDto } from './review.dto.js';

/** thẩm định của Tổ giúp việc */
@ApiTags('review')
@ApiParam({ name: 'dossier', type: String, example: 'khanhhoa.2025.405.8.1' })
@Controller('api/v1/dossiers/:dossier')
export class ReviewController {
  constructor(
    private readonly acts: DossierActs,
    @Inject(ACCOUNTS) private readonly accounts: Accounts,
  ) {}

  @DossierCommand(
    'reviewers',
    'assign',
    'Phân công người thẩm định; không phân công người của cơ quan phụ trách',
  )
  async assign(
    @CurrentAct() act: DossierAct,
    @Body() { reviewer, ...grounds }: AssignReviewerDto,
  ): Promise<Answer<Written>> {
    const account = await this.accounts.find(reviewer);
    if (account?.role !== 'reviewer' || account.agency === undefined) throw noReviewer();
    const data = { reviewer: account.id, agency: account.agency };
    return this.acts.carryOut(act, grounds, (id, context) => new AssignReviewer(id, data, context));
  }

  @DossierCommand('acceptances', 'review', 'Chấp nhận điểm tự chấm làm điểm thẩm định của Tổ giúp việc')
  accept(@CurrentAct() act: DossierAct, @Body() grounds: ReviewActDto): Promise<Answer<Written>> {
    return this.acts.carryOut(act, grounds, (id, context) => new AcceptSelfScore(id, {}, context));
  }

  @DossierCommand('returns', 'review', 'Trả lại hồ sơ của một kỳ để cơ quan bổ sung (kèm lý do)')
  giveBack(
    @CurrentAct() act: DossierAct,
    @Body() { period, ...grounds }: PeriodActDto,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(act, grounds, (id, context) => new ReturnDossier(id, { period }, context));
  }

  @DossierCommand('evidence/:digest/rejections', 'review', 'Bác một minh chứng (kèm lý do)')
  reject(
    @CurrentAct() act: DossierAct,
    @Param('digest') digest: string,
    @Body() grounds: ReviewActDto,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(act, grounds, (id, context) => new RejectEvidence(id, { digest }, context));
  }

  @DossierCommand('evidence/:digest/restorations', 'review', 'Khôi phục một minh chứng đã bác (kèm lý do)')
  restore(
    @CurrentAct() act: DossierAct,
    @Param('digest') digest: string,
    @Body() grounds: ReviewActDto,
  ): Promise<Answer<Written>> {
    return this.acts.carryOut(act, grounds, (id, context) => new RestoreEvidence(id, { digest }, context));
  }

  @DossierCommand('adjustments', 'review', 'Điều chỉnh điểm thẩm định (kèm lý do và căn cứ pháp lý)')
  adjust(
    @CurrentAct() act: DossierAct,
    @Body() { points, cause, evidence, ...grounds }: AdjustScoreDto,
  ): Promise<Answer<Written>> {
    const data = {
      points: decimalField('points', points),
      cause: cause ?? null,
      evidence: evidence ?? null,
    };
    return this.acts.carryOut(act, grounds, (id, context) => new AdjustScore(id, data, context));
  }
}

const noReviewer = (): EdgeProblem => {
  const detail =
    'Không có thành viên Tổ giúp việc nào dùng tài khoản này, hoặc tài khoản chưa gắn với cơ quan.';
  return fieldsInvalid([{ pointer: '/reviewer', code: 'isReviewer', detail }]);
};
