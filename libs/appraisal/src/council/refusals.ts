import { readableDate, Refusal } from '#kernel';
import { votingRefusals } from './voting-refusals.js';

export class SessionUnknown extends Refusal {
  readonly code = 'session.unknown';
  constructor(session: string) {
    super('Không có phiên họp Hội đồng mang mã này. Hãy chọn lại trong danh sách phiên họp của kỳ.', {
      session,
    });
  }
}

export class SessionConvenedOtherwise extends Refusal {
  readonly code = 'session.convened-otherwise';
  constructor(session: string) {
    super(`Phiên họp “${session}” đã triệu tập với nội dung khác. Hãy triệu tập phiên mới bằng mã khác.`, {
      session,
    });
  }
}

export class SessionTermsFaulty extends Refusal {
  readonly code = 'session.terms-faulty';
  constructor() {
    super(
      'Mã phiên họp (chữ thường, chữ số, gạch nối), ngày họp hoặc địa điểm chưa đúng. Hãy sửa rồi triệu tập lại.',
    );
  }
}

export class ChairFaulty extends Refusal {
  readonly code = 'session.chair-faulty';
  constructor(chairs: number) {
    super(`Phiên họp phải có đúng một chủ tịch, đang ghi ${chairs}. Hãy sửa thành phần rồi triệu tập lại.`, {
      chairs,
    });
  }
}

export class MemberRepeated extends Refusal {
  readonly code = 'session.member-repeated';
  constructor(member: string) {
    super(`Thành viên “${member}” ghi hai lần. Hãy bỏ dòng thừa rồi triệu tập lại.`, { member });
  }
}

export class MemberAgencyUnknown extends Refusal {
  readonly code = 'session.agency-unknown';
  constructor(member: string, agency: string) {
    super(
      `Thành viên “${member}” chưa ghi cơ quan có trong danh bạ, nên không xét được xung đột lợi ích. Hãy ghi đúng mã cơ quan.`,
      { member, agency },
    );
  }
}

export class QuorumFaulty extends Refusal {
  readonly code = 'session.quorum-faulty';
  constructor(quorum: number, members: number) {
    super(
      `Số thành viên tối thiểu phải là số nguyên, ít nhất một nửa và nhiều nhất bằng ${members} thành viên. Hãy sửa rồi triệu tập lại.`,
      { quorum, members },
    );
  }
}

export class AgendaFaulty extends Refusal {
  readonly code = 'session.agenda-faulty';
  constructor() {
    super('Nội dung họp phải có ít nhất một chỉ số, mỗi chỉ số ghi một lần. Hãy sửa rồi triệu tập lại.');
  }
}

export class NotPresiding extends Refusal {
  readonly code = 'session.not-presiding';
  constructor(act: string) {
    super(
      `${act} là việc của chủ tịch, thư ký phiên họp hoặc quản trị viên. Hãy đề nghị thư ký phiên họp thực hiện.`,
    );
  }
}

export class SessionIsClosed extends Refusal {
  readonly code = 'session.closed';
  constructor(session: string) {
    super(
      `Phiên họp “${session}” đã kết thúc nên không ghi thêm được. Muốn thay đổi quyết định, hãy triệu tập phiên sau.`,
      { session },
    );
  }
}

export class SessionNotBegun extends Refusal {
  readonly code = 'session.not-begun';
  constructor(heldOn: string) {
    super(`Phiên họp diễn ra ngày ${readableDate(heldOn)}. Hãy điểm danh từ ngày đó.`, { heldOn });
  }
}

export class NotAMember extends Refusal {
  readonly code = 'session.not-a-member';
  constructor(member: string) {
    super(`“${member}” không có trong thành phần phiên họp. Hãy kiểm tra lại thành phần đã triệu tập.`, {
      member,
    });
  }
}

export class ForThemselvesOnly extends Refusal {
  readonly code = 'session.for-themselves-only';
  constructor(act: string) {
    super(`${act} thì mỗi thành viên tự làm bằng tài khoản của mình. Hãy để thành viên đó đăng nhập.`);
  }
}

export class SessionReasonMissing extends Refusal {
  readonly code = 'session.reason-missing';
  constructor(act: string) {
    super(`${act} phải kèm lý do. Hãy ghi lý do để người sau hiểu được.`);
  }
}

export class ProposalUndecided extends Refusal {
  readonly code = 'session.proposal-undecided';
  constructor(indicators: readonly string[]) {
    super(
      `Còn đề nghị chưa quyết định ở chỉ số ${indicators.join(', ')}. Hãy quyết định hoặc rút đề nghị trước khi kết thúc.`,
      { indicators },
    );
  }
}

export const sessionRefusals = [
  'session.unknown',
  'session.convened-otherwise',
  'session.terms-faulty',
  'session.chair-faulty',
  'session.member-repeated',
  'session.agency-unknown',
  'session.quorum-faulty',
  'session.agenda-faulty',
  'session.not-presiding',
  'session.closed',
  'session.not-begun',
  'session.not-a-member',
  'session.for-themselves-only',
  'session.reason-missing',
  'session.proposal-undecided',
  ...votingRefusals,
] as const;
