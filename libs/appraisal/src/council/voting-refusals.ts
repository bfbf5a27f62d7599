import { formatDecimal, Refusal } from '#kernel';

export class NotOnAgenda extends Refusal {
  readonly code = 'session.not-on-agenda';
  constructor(indicator: string, agenda: readonly string[]) {
    super(`Chỉ số này không có trong nội dung phiên họp. Hãy chọn trong: ${agenda.join(', ')}.`, {
      indicator,
    });
  }
}

export class IndicatorIsDecided extends Refusal {
  readonly code = 'session.indicator-decided';
  constructor(indicator: string) {
    super(`Chỉ số ${indicator} đã được quyết định ở phiên này. Muốn xét lại, hãy triệu tập phiên sau.`, {
      indicator,
    });
  }
}

export class NothingProposed extends Refusal {
  readonly code = 'session.nothing-proposed';
  constructor(indicator: string) {
    super(`Chỉ số ${indicator} chưa có đề nghị. Chủ tịch hoặc thư ký hãy nêu đề nghị trước.`, { indicator });
  }
}

export class ProposalReplaced extends Refusal {
  readonly code = 'session.proposal-replaced';
  constructor(proposal: number, standing: number) {
    super(
      `Đề nghị số ${proposal} không còn hiệu lực; đang xét đề nghị số ${standing}. Hãy đọc đề nghị mới rồi biểu quyết.`,
      { proposal, standing },
    );
  }
}

export class PointsOutOfRange extends Refusal {
  readonly code = 'session.points-out-of-range';
  constructor(points: string, maxPoints: string) {
    super(
      `Điểm đề nghị phải từ 0 tới ${formatDecimal(maxPoints)}, nhiều nhất 4 chữ số thập phân. Hãy sửa rồi gửi lại.`,
      { points, maxPoints },
    );
  }
}

export class CauseFaulty extends Refusal {
  readonly code = 'session.cause-faulty';
  constructor(cause: string) {
    super(
      'Điểm đề nghị bằng điểm tối đa thì không có nguyên nhân mất điểm. Hãy bỏ nguyên nhân rồi gửi lại.',
      {
        cause,
      },
    );
  }
}

export class AgencyDiffers extends Refusal {
  readonly code = 'session.agency-differs';
  constructor(member: string, agency: string) {
    super(
      `Tài khoản “${member}” không thuộc cơ quan “${agency}” ghi trong thành phần, nên không xét được xung đột lợi ích. Hãy báo thư ký phiên họp.`,
      { member, agency },
    );
  }
}

export class NotPresent extends Refusal {
  readonly code = 'session.not-present';
  constructor(member: string) {
    super(`“${member}” chưa điểm danh nên chưa được biểu quyết. Hãy điểm danh trước.`, { member });
  }
}

export class MemberIsConflicted extends Refusal {
  readonly code = 'session.member-conflicted';
  constructor(indicator: string, lead: string, leadName: string) {
    super(
      `Cơ quan của bạn phụ trách chỉ số ${indicator} (${leadName}) nên bạn không biểu quyết chỉ số này. Hãy để các thành viên khác biểu quyết.`,
      { indicator, lead },
    );
  }
}

export class MemberIsRecused extends Refusal {
  readonly code = 'session.member-recused';
  constructor(indicator: string) {
    super(
      `Bạn đã tự rút khỏi việc xét chỉ số ${indicator} nên không biểu quyết. Hãy để các thành viên khác biểu quyết.`,
      { indicator },
    );
  }
}

export class RecusedOtherwise extends Refusal {
  readonly code = 'session.recused-otherwise';
  constructor(indicator: string) {
    super(`Bạn đã tự rút khỏi việc xét chỉ số ${indicator} với lý do khác; lý do đã ghi được giữ nguyên.`, {
      indicator,
    });
  }
}

export class QuorumMissing extends Refusal {
  readonly code = 'session.quorum-missing';
  constructor(eligible: number, quorum: number) {
    super(
      `Mới có ${eligible} thành viên có mặt được biểu quyết chỉ số này, cần ít nhất ${quorum}. Hãy điểm danh đủ hoặc chuyển sang phiên sau.`,
      { eligible, quorum },
    );
  }
}

export class MajorityMissing extends Refusal {
  readonly code = 'session.majority-missing';
  constructor(inFavour: number, eligible: number) {
    super(
      `Có ${inFavour}/${eligible} thành viên tán thành, cần quá nửa. Hãy biểu quyết tiếp, nêu đề nghị khác hoặc rút đề nghị.`,
      { inFavour, eligible },
    );
  }
}

export const votingRefusals = [
  'session.not-on-agenda',
  'session.indicator-decided',
  'session.nothing-proposed',
  'session.proposal-replaced',
  'session.points-out-of-range',
  'session.cause-faulty',
  'session.agency-differs',
  'session.not-present',
  'session.member-conflicted',
  'session.member-recused',
  'session.recused-otherwise',
  'session.quorum-missing',
  'session.majority-missing',
] as const;
