import {
  CHOICES,
  SEATS,
  type Ballot,
  type Choice,
  type Conflict,
  type DecisionView,
  type Seat,
  type Tally,
} from '#appraisal/council';
import { CAUSES, type Cause } from '#appraisal/dossier';
import type { LegalBasis } from '#kernel';
import { Field } from '../http/answer-field.js';
import { LegalBasisDto } from '../http/fields.js';
import { RecusalShown } from './proposal.answer.js';

class TallyShown implements Tally {
  @Field.whole('tán thành')
  readonly for!: number;

  @Field.whole('không tán thành')
  readonly against!: number;

  @Field.whole('không có ý kiến')
  readonly abstain!: number;
}

class BallotShown implements Ballot {
  @Field.text('mã tài khoản')
  readonly member!: string;

  @Field.text('mã cơ quan')
  readonly agency!: string;

  @Field.choice(SEATS, 'chủ tịch, thư ký, ủy viên')
  readonly role!: Seat;

  @Field.choice(CHOICES, 'biểu quyết; null: không bỏ phiếu', { nullable: true })
  readonly choice!: Choice | null;
}

class ConflictShown implements Conflict {
  @Field.text('mã tài khoản')
  readonly member!: string;

  @Field.text('mã cơ quan của thành viên')
  readonly agency!: string;

  @Field.text('mã cơ quan phụ trách: chính cơ quan đó hoặc nhóm của nó')
  readonly lead!: string;

  @Field.text('tên cơ quan phụ trách')
  readonly leadName!: string;
}

export class DecisionShown implements DecisionView {
  @Field.whole('đề nghị được thông qua')
  readonly proposal!: number;

  @Field.decimal('điểm')
  readonly points!: string;

  @Field.decimal('điểm tối đa')
  readonly maxPoints!: string;

  @Field.choice(CAUSES, 'nguyên nhân mất điểm; null: không hạ điểm', { nullable: true })
  readonly cause!: Cause | null;

  @Field.text('lý do')
  readonly reason!: string;

  @Field.part(LegalBasisDto, 'căn cứ pháp lý', { nullable: true })
  readonly legalBasis!: LegalBasis | null;

  @Field.part(TallyShown, 'kết quả biểu quyết')
  readonly votes!: TallyShown;

  @Field.whole('số thành viên có mặt được biểu quyết')
  readonly eligible!: number;

  @Field.whole('số thành viên có mặt')
  readonly present!: number;

  @Field.whole('số tối thiểu')
  readonly quorum!: number;

  @Field.texts('mã cơ quan phụ trách chỉ số khi quyết định')
  readonly leads!: readonly string[];

  @Field.parts(BallotShown, 'từng thành viên được biểu quyết')
  readonly ballots!: readonly BallotShown[];

  @Field.parts(ConflictShown, 'thành viên có xung đột lợi ích, cả khi vắng')
  readonly conflicted!: readonly ConflictShown[];

  @Field.parts(RecusalShown, 'thành viên đã tự rút')
  readonly recused!: readonly RecusalShown[];

  @Field.instant('lúc quyết định')
  readonly decidedAt!: string;

  @Field.text('tài khoản đã ghi quyết định')
  readonly recordedBy!: string;
}
