import { IntersectionType } from '@nestjs/swagger';
import {
  SEATS,
  SESSION_STATUSES,
  type AgendaItemView,
  type MemberView,
  type Seat,
  type SessionStatus,
  type SessionSummary,
  type SessionView,
} from '#appraisal/council';
import { Field } from '../http/answer-field.js';
import { PageOf, SampledAnswer } from '../http/read.answer.js';
import { DecisionShown } from './decision.answer.js';
import { ProposalShown, RecusalShown } from './proposal.answer.js';

class SessionShown implements SessionSummary {
  @Field.text('mã phiên họp', { example: '2026-02-10-hd1' })
  readonly session!: string;

  @Field.text('mã kỳ đánh giá', { example: 'khanhhoa.2025.405' })
  readonly cycle!: string;

  @Field.text('tên đơn vị khi triệu tập', { nullable: true })
  readonly unitName!: string | null;

  @Field.day('ngày họp')
  readonly heldOn!: string;

  @Field.text('địa điểm')
  readonly place!: string;

  @Field.choice(SESSION_STATUSES, 'đang họp hay đã kết thúc')
  readonly status!: SessionStatus;

  @Field.whole('số thành viên')
  readonly memberCount!: number;

  @Field.whole('số thành viên đã điểm danh')
  readonly presentCount!: number;

  @Field.whole('số thành viên có mặt được biểu quyết, tối thiểu')
  readonly quorum!: number;

  @Field.whole('số chỉ số trong nội dung họp')
  readonly indicatorCount!: number;

  @Field.whole('số chỉ số đã quyết định')
  readonly decidedCount!: number;

  @Field.flag('phiên họp mẫu')
  readonly synthetic!: boolean;
}

export class SessionPage extends PageOf(SessionShown) {}

class SeatedMemberShown implements MemberView {
  @Field.text('mã tài khoản', { example: 'hd.vpubnd' })
  readonly id!: string;

  @Field.text('mã cơ quan', { example: 'vpubnd' })
  readonly agency!: string;

  @Field.text('tên cơ quan khi triệu tập')
  readonly agencyName!: string;

  @Field.choice(SEATS, 'chủ tịch, thư ký, ủy viên')
  readonly role!: Seat;

  @Field.instant('lúc điểm danh; null: vắng', { nullable: true })
  readonly presentAt!: string | null;

  @Field.text('tài khoản đã điểm danh', { nullable: true })
  readonly markedBy!: string | null;
}

class AgendaItemShown implements AgendaItemView {
  @Field.text('mã chỉ số', { example: '8.1' })
  readonly indicator!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.decimal('điểm tối đa')
  readonly maxPoints!: string;

  @Field.texts('mã cơ quan phụ trách')
  readonly leads!: readonly string[];

  @Field.parts(RecusalShown, 'thành viên đã tự rút')
  readonly recusals!: readonly RecusalShown[];

  @Field.parts(ProposalShown, 'các đề nghị, cũ trước')
  readonly proposals!: readonly ProposalShown[];

  @Field.part(DecisionShown, 'quyết định; null: chưa có', { nullable: true })
  readonly decision!: DecisionShown | null;
}

class SessionDetail implements Pick<
  SessionView,
  'members' | 'agenda' | 'convenedAt' | 'closedAt' | 'revision'
> {
  @Field.parts(SeatedMemberShown, 'thành phần')
  readonly members!: readonly SeatedMemberShown[];

  @Field.parts(AgendaItemShown, 'nội dung họp, theo thứ tự')
  readonly agenda!: readonly AgendaItemShown[];

  @Field.instant('lúc triệu tập')
  readonly convenedAt!: string;

  @Field.instant('lúc kết thúc', { nullable: true })
  readonly closedAt!: string | null;

  @Field.text('If-Match của lần ghi sau', { example: '5' })
  readonly revision!: string;
}

export class SittingAnswer extends IntersectionType(
  IntersectionType(SessionShown, SessionDetail),
  SampledAnswer,
) {}
