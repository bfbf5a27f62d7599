import { readableInstant, Refusal } from '#kernel';

/** The user is unknown or the password is wrong: which of the two is nobody's business. */
export class SignInRefused extends Refusal {
  readonly code = 'access.sign-in-refused';
  constructor() {
    super(
      'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại.',
    );
  }
}

export class AccountLocked extends Refusal {
  readonly code = 'access.account-locked';
  constructor(
    wrongMax: number,
    readonly until: Date,
  ) {
    super(
      `Đăng nhập sai ${wrongMax} lần liên tiếp nên tên đăng nhập này bị khóa đến ${readableInstant(until.toISOString())}. ` +
        `Hãy chờ đến lúc đó hoặc liên hệ quản trị viên (Sở KH&CN).`,
      { wrongMax, until: until.toISOString() },
    );
  }
}

export class TokenExpired extends Refusal {
  readonly code = 'access.token-expired';
  constructor() {
    super('Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại để tiếp tục.');
  }
}

/** `cause` says to a log what was wrong; the sender is not told. */
export class TokenInvalid extends Refusal {
  readonly code = 'access.token-invalid';
  constructor(override readonly cause: unknown) {
    super('Phiên đăng nhập không hợp lệ. Hãy đăng nhập lại.');
  }
}

/** Why the policy says no; the next step is part of each sentence. */
export const DENIALS = {
  'access.sign-in-needed': 'Việc này cần đăng nhập. Hãy đăng nhập bằng tài khoản được cấp.',
  'access.agency-missing':
    'Tài khoản của bạn chưa gắn với cơ quan nào. Hãy đề nghị quản trị viên (Sở KH&CN) gắn tài khoản với cơ quan.',
  'access.foreign-dossier':
    'Cơ quan của bạn không phụ trách và không phối hợp chỉ số này. Hãy mở hồ sơ trong danh sách việc của cơ quan, ' +
    'hoặc liên hệ Sở KH&CN nếu phân công chưa đúng.',
  'access.foreign-task':
    'Cơ quan của bạn không chủ trì và không phối hợp nhiệm vụ này. Hãy chọn nhiệm vụ của cơ quan mình, ' +
    'hoặc liên hệ Sở KH&CN nếu phân công chưa đúng.',
  'access.officers-only':
    'Vai trò của bạn chỉ được xem hồ sơ và nhiệm vụ. Việc báo cáo, nộp minh chứng và tự chấm do cán bộ của cơ quan phụ trách ' +
    'hoặc phối hợp thực hiện; hãy liên hệ cơ quan đó.',
  'access.reviewers-only':
    'Thẩm định hồ sơ là việc của Tổ giúp việc. Nếu bạn thuộc Tổ giúp việc, hãy đăng nhập bằng tài khoản thẩm định.',
  'access.admins-only': 'Việc này do quản trị viên (Sở KH&CN) thực hiện. Hãy gửi đề nghị đến Sở KH&CN.',
  'access.overseers-only':
    'Diễn lại cả kỳ cho thấy điểm của mọi hồ sơ, nên dành cho Tổ giúp việc, Hội đồng, kiểm tra và quản trị viên. ' +
    'Hãy xem phần công bố của kỳ, hoặc liên hệ Sở KH&CN.',
  'access.council-only':
    'Việc này dành cho thành viên Hội đồng thẩm định. Hãy liên hệ thư ký phiên họp hoặc Sở KH&CN nếu cần.',
  'access.branch-askers-only':
    'Hỏi “nếu … thì sao” trên cả kỳ dành cho thành viên Hội đồng, người giám sát và quản trị viên. Hãy gửi câu hỏi đến Sở KH&CN.',
  'access.target-keepers-only':
    'Chỉ quản trị viên và cán bộ Sở KH&CN được ghi kết quả thực hiện mục tiêu. Hãy gửi số liệu kèm nguồn đến Sở KH&CN.',
  'access.foreign-account':
    'Bạn chỉ xem được phiên đăng nhập của chính mình. Hãy đăng nhập bằng tài khoản đó.',
} as const;
export type DenialCode = keyof typeof DENIALS;

/** What a guard throws when the policy says no. Where even the existence is nobody's business, say "not found" instead. */
export class AccessDenied extends Refusal {
  constructor(override readonly code: DenialCode) {
    super(DENIALS[code]);
  }
}

export const accessRefusals = [
  'access.sign-in-refused',
  'access.account-locked',
  'access.token-expired',
  'access.token-invalid',
  'access.sign-in-needed',
  'access.agency-missing',
  'access.foreign-dossier',
  'access.foreign-task',
  'access.officers-only',
  'access.reviewers-only',
  'access.admins-only',
  'access.overseers-only',
  'access.council-only',
  'access.branch-askers-only',
  'access.target-keepers-only',
  'access.foreign-account',
] as const;
