import type { accessRefusals, DenialCode } from '#access';
import type { ProblemKind } from '../http/problem-kind.js';

/** Who asks is not known, or may not. */
export const accessStatus: Readonly<Record<(typeof accessRefusals)[number] | DenialCode, ProblemKind>> = {
  'access.sign-in-refused': { status: 401, title: 'Đăng nhập không đúng' },
  'access.account-locked': { status: 429, title: 'Tên đăng nhập bị khóa tạm' },
  'access.token-expired': { status: 401, title: 'Phiên đăng nhập đã hết hạn' },
  'access.token-invalid': { status: 401, title: 'Phiên đăng nhập không hợp lệ' },
  'access.sign-in-needed': { status: 401, title: 'Chưa đăng nhập' },
  'access.agency-missing': { status: 403, title: 'Tài khoản chưa gắn với cơ quan' },
  // The edge never lets this one out: a foreign dossier looks like one that does not exist.
  'access.foreign-dossier': { status: 404, title: 'Không có hồ sơ này' },
  'access.foreign-task': { status: 403, title: 'Nhiệm vụ của cơ quan khác' },
  'access.officers-only': { status: 403, title: 'Việc này dành cho cán bộ cơ quan' },
  'access.reviewers-only': { status: 403, title: 'Việc này dành cho Tổ giúp việc' },
  'access.admins-only': { status: 403, title: 'Việc này dành cho quản trị viên' },
  'access.overseers-only': { status: 403, title: 'Dành cho người xem được mọi hồ sơ' },
  'access.branch-askers-only': { status: 403, title: 'Dành cho Hội đồng, giám sát, quản trị' },
  'access.council-only': { status: 403, title: 'Dành cho Hội đồng thẩm định' },
  'access.target-keepers-only': { status: 403, title: 'Việc này dành cho Sở KH&CN' },
  'access.foreign-account': { status: 403, title: 'Không phải tài khoản của mình' },
};
