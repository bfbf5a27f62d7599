import {
  CHOICES,
  PROPOSAL_OUTCOMES,
  type Choice,
  type ProposalOutcome,
  type ProposalView,
  type Proposer,
  type Recusal,
  type VoteView,
} from '#appraisal/council';
import { CAUSES, type Cause } from '#appraisal/dossier';
import type { LegalBasis } from '#kernel';
import { Field } from '../http/answer-field.js';
import { LegalBasisDto } from '../http/fields.js';

export class RecusalShown implements Recusal {
  @Field.text('mã tài khoản')
  readonly member!: string;

  @Field.text('mã cơ quan')
  readonly agency!: string;

  @Field.text('vì sao tự rút')
  readonly reason!: string;
}

class ProposerShown implements Proposer {
  @Field.text('mã tài khoản')
  readonly id!: string;

  @Field.text('mã cơ quan', { nullable: true })
  readonly agency!: string | null;

  @Field.text('mã cơ quan phụ trách chỉ số mà cơ quan này thuộc về; null: không phụ trách', {
    nullable: true,
  })
  readonly lead!: string | null;
}

class VoteShown implements VoteView {
  @Field.text('mã tài khoản')
  readonly member!: string;

  @Field.choice(CHOICES, 'biểu quyết')
  readonly choice!: Choice;

  @Field.instant('lúc biểu quyết')
  readonly castAt!: string;

  @Field.flag('không còn giá trị')
  readonly isVoid!: boolean;
}

export class ProposalShown implements ProposalView {
  @Field.whole('số thứ tự trong phiên, từ 1')
  readonly proposal!: number;

  @Field.decimal('điểm đề nghị')
  readonly points!: string;

  @Field.choice(CAUSES, 'nguyên nhân mất điểm; null: không hạ điểm', { nullable: true })
  readonly cause!: Cause | null;

  @Field.text('lý do')
  readonly reason!: string;

  @Field.part(LegalBasisDto, 'căn cứ pháp lý', { nullable: true })
  readonly legalBasis!: LegalBasis | null;

  @Field.part(ProposerShown, 'ai đề nghị')
  readonly by!: ProposerShown;

  @Field.instant('lúc đề nghị')
  readonly proposedAt!: string;

  @Field.choice(PROPOSAL_OUTCOMES, 'đang xét, đã thay, đã rút hay đã quyết định')
  readonly outcome!: ProposalOutcome;

  @Field.text('vì sao rút', { nullable: true })
  readonly withdrawnBecause!: string | null;

  @Field.parts(VoteShown, 'biểu quyết sau cùng của từng thành viên')
  readonly votes!: readonly VoteShown[];
}
