import type { accessRefusals, DenialCode } from '#access';
import type { branchRefusals } from '#appraisal/branch';
import type { sessionRefusals } from '#appraisal/council';
import type { cycleRefusals } from '#appraisal/cycle';
import type { dossierRefusals } from '#appraisal/dossier';
import type { frameworkRefusals, ScoringRefusal } from '#appraisal/framework';
import type { obligationRefusals } from '#appraisal/obligation';
import type { rankingRefusals } from '#appraisal/ranking';
import type { registryRefusals } from '#appraisal/registry';
import type { targetRefusals } from '#appraisal/target';
import type { taskRefusals } from '#appraisal/task';
import type { evidenceRefusals } from '#evidence-store';
import { accessStatus } from '../auth/access-status.js';
import { branchStatus } from '../branch/branch-status.js';
import type { ProblemKind } from './problem-kind.js';

export type RefusalCode =
  | (typeof registryRefusals)[number]
  | (typeof frameworkRefusals)[number]
  | ScoringRefusal['code']
  | (typeof cycleRefusals)[number]
  | (typeof dossierRefusals)[number]
  | (typeof sessionRefusals)[number]
  | (typeof branchRefusals)[number]
  | (typeof rankingRefusals)[number]
  | (typeof targetRefusals)[number]
  | (typeof obligationRefusals)[number]
  | (typeof taskRefusals)[number]
  | (typeof evidenceRefusals)[number]
  | (typeof accessRefusals)[number]
  | DenialCode;

/**
 * Every "no" of the domain as HTTP says it; a code that is missing here does not compile.
 * 404: what is named does not exist (for this reader). 409: the request is right, but the state of things is not;
 * after the named step it would pass. 422: the content can never be right. 415: a file of another kind. 401, 403, 429:
 * who asks.
 */
export const refusalStatus: Readonly<Record<RefusalCode, ProblemKind>> = {
  'registry.entry-unknown': { status: 404, title: 'Không có trong danh bạ' },
  'registry.entry-closed': { status: 409, title: 'Cơ quan, đơn vị đã kết thúc' },
  'registry.entry-differs': { status: 409, title: 'Danh bạ đã ghi khác' },

  'framework.unknown': { status: 404, title: 'Không có bộ chỉ số này' },
  'framework.differs': { status: 409, title: 'Bộ chỉ số đã công bố với nội dung khác' },
  'framework.faulty': { status: 422, title: 'Bộ chỉ số có lỗi' },
  'framework.cell-unknown': { status: 404, title: 'Không có ô này trong bộ chỉ số' },
  'framework.cell-not-unclear': { status: 409, title: 'Ô này không cần xác nhận' },
  'framework.reason-missing': { status: 422, title: 'Thiếu lý do xác nhận' },
  'framework.mapping-faulty': { status: 422, title: 'Bảng đối chiếu có lỗi' },
  'framework.mapping-differs': { status: 409, title: 'Đối chiếu đã ghi khác' },
  'framework.mapping-unknown': { status: 404, title: 'Chưa có đối chiếu này' },
  'framework.indicator-unknown': { status: 404, title: 'Không có chỉ số thành phần này' },

  'framework.input-missing': { status: 422, title: 'Thiếu số liệu' },
  'framework.input-unknown': { status: 422, title: 'Ô số liệu không có trong quy tắc chấm' },
  'framework.input-not-a-number': { status: 422, title: 'Số liệu không phải là số' },
  'framework.input-negative': { status: 422, title: 'Số liệu âm' },
  'framework.input-not-whole': { status: 422, title: 'Số liệu phải là số nguyên' },
  'framework.input-too-large': { status: 422, title: 'Số liệu quá lớn' },
  'framework.input-too-precise': { status: 422, title: 'Số liệu quá nhiều chữ số lẻ' },
  'framework.answer-unclear': { status: 422, title: 'Cần trả lời có hoặc không' },
  'framework.choice-unknown': { status: 422, title: 'Không có lựa chọn này' },
  'framework.percent-out-of-range': { status: 422, title: 'Tỷ lệ ngoài khoảng cho phép' },
  'framework.denominator-zero': { status: 422, title: 'Tổng số bằng 0' },
  'framework.part-exceeds-whole': { status: 422, title: 'Phần lớn hơn tổng' },
  'framework.peers-crossed': { status: 422, title: 'Mức tốt nhất và kém nhất bị đổi chỗ' },
  'framework.points-out-of-range': { status: 422, title: 'Điểm ngoài khoảng cho phép' },

  'cycle.unknown': { status: 404, title: 'Kỳ đánh giá chưa mở' },
  'cycle.open-already': { status: 409, title: 'Kỳ đánh giá đã mở với thời hạn khác' },
  'cycle.period-unknown': { status: 422, title: 'Không có kỳ báo cáo này' },
  'cycle.periods-faulty': { status: 422, title: 'Kỳ báo cáo có ngày không hợp lệ' },
  'cycle.reason-missing': { status: 422, title: 'Thiếu lý do' },
  'cycle.legal-basis-missing': { status: 422, title: 'Thiếu căn cứ pháp lý' },
  'cycle.locked': { status: 409, title: 'Kỳ đánh giá đã khóa' },
  'cycle.not-locked': { status: 409, title: 'Kỳ đánh giá đang mở' },
  'cycle.not-closed': { status: 409, title: 'Kỳ đánh giá chưa khóa sổ' },
  'cycle.busy': { status: 409, title: 'Kỳ đánh giá đang được xử lý' },
  'cycle.deadline-not-passed': { status: 409, title: 'Chưa hết hạn' },
  'cycle.result-missing': { status: 409, title: 'Chưa có kết quả công bố' },
  'cycle.result-faulty': { status: 422, title: 'Kết quả có lỗi' },
  'cycle.reopening-unknown': { status: 404, title: 'Không có đề nghị mở lại này' },
  'cycle.reopening-past': { status: 422, title: 'Hạn mới đã qua' },
  'cycle.reopening-partial': { status: 409, title: 'Chỉ mở lại được toàn bộ' },
  'cycle.same-person': { status: 409, title: 'Phải do người khác duyệt' },
  'cycle.indicators-unknown': { status: 422, title: 'Không có chỉ số thành phần này' },

  'dossier.period-not-begun': { status: 409, title: 'Kỳ báo cáo chưa bắt đầu' },
  'dossier.submitted': { status: 409, title: 'Hồ sơ đã nộp' },
  'dossier.not-submitted': { status: 409, title: 'Hồ sơ chưa nộp' },
  'dossier.value-missing': { status: 409, title: 'Chưa có số liệu' },
  'dossier.score-outdated': { status: 409, title: 'Điểm tự chấm đã cũ' },
  'dossier.later-period-scored': { status: 409, title: 'Kỳ sau đã tự chấm' },
  'dossier.evidence-missing': { status: 409, title: 'Chưa có minh chứng' },
  'dossier.evidence-duplicate': { status: 409, title: 'Minh chứng đã có' },
  'dossier.evidence-unknown': { status: 404, title: 'Không có minh chứng này' },
  'dossier.citation-faulty': { status: 422, title: 'Trích dẫn văn bản chưa đúng' },
  'dossier.reason-missing': { status: 422, title: 'Thiếu lý do' },
  'dossier.locked': { status: 409, title: 'Hồ sơ đã khóa' },
  'dossier.reviewer-conflicted': { status: 409, title: 'Xung đột lợi ích' },
  'dossier.reviewer-other': { status: 409, title: 'Không được phân công thẩm định' },
  'dossier.self-score-missing': { status: 409, title: 'Chưa tự chấm điểm' },
  'dossier.evidence-not-rejected': { status: 409, title: 'Minh chứng không bị bác' },
  'dossier.legal-basis-missing': { status: 422, title: 'Thiếu căn cứ pháp lý' },
  'dossier.cause-missing': { status: 422, title: 'Thiếu nguyên nhân mất điểm' },
  'dossier.cause-unproven': { status: 409, title: 'Nguyên nhân không có trong hồ sơ' },
  'dossier.explanation-open': { status: 409, title: 'Vòng giải trình chưa xong' },
  'dossier.explanation-not-asked': { status: 409, title: 'Không có yêu cầu giải trình' },
  'dossier.explanation-not-sent': { status: 409, title: 'Chưa gửi giải trình' },
  'dossier.explanation-empty': { status: 422, title: 'Giải trình thiếu nội dung' },
  'dossier.nothing-lost': { status: 409, title: 'Không mất điểm' },
  'dossier.points-not-lost': { status: 422, title: 'Điểm đề nghị không đúng' },
  'dossier.outcome-faulty': { status: 422, title: 'Kết quả giải trình không khớp' },

  'session.unknown': { status: 404, title: 'Không có phiên họp này' },
  'session.convened-otherwise': { status: 409, title: 'Phiên họp đã triệu tập khác' },
  'session.terms-faulty': { status: 422, title: 'Nội dung triệu tập có lỗi' },
  'session.chair-faulty': { status: 422, title: 'Cần đúng một chủ tịch' },
  'session.member-repeated': { status: 422, title: 'Thành viên ghi hai lần' },
  'session.agency-unknown': { status: 422, title: 'Thành viên chưa có cơ quan' },
  'session.quorum-faulty': { status: 422, title: 'Số thành viên tối thiểu chưa đúng' },
  'session.agenda-faulty': { status: 422, title: 'Nội dung họp chưa đúng' },
  'session.not-presiding': { status: 403, title: 'Không chủ trì phiên họp' },
  'session.closed': { status: 409, title: 'Phiên họp đã kết thúc' },
  'session.not-begun': { status: 409, title: 'Chưa đến ngày họp' },
  'session.not-a-member': { status: 403, title: 'Không thuộc thành phần phiên họp' },
  'session.for-themselves-only': { status: 403, title: 'Mỗi thành viên tự làm' },
  'session.reason-missing': { status: 422, title: 'Thiếu lý do' },
  'session.proposal-undecided': { status: 409, title: 'Còn đề nghị chưa quyết định' },
  'session.not-on-agenda': { status: 404, title: 'Chỉ số không có trong nội dung họp' },
  'session.indicator-decided': { status: 409, title: 'Chỉ số đã quyết định' },
  'session.nothing-proposed': { status: 409, title: 'Chưa có đề nghị' },
  'session.proposal-replaced': { status: 409, title: 'Đề nghị đã thay đổi' },
  'session.points-out-of-range': { status: 422, title: 'Điểm ngoài khoảng cho phép' },
  'session.cause-faulty': { status: 422, title: 'Nguyên nhân không hợp với điểm' },
  'session.agency-differs': { status: 403, title: 'Tài khoản thuộc cơ quan khác' },
  'session.not-present': { status: 409, title: 'Chưa điểm danh' },
  'session.member-conflicted': { status: 403, title: 'Xung đột lợi ích' },
  'session.member-recused': { status: 403, title: 'Đã tự rút' },
  'session.recused-otherwise': { status: 409, title: 'Đã tự rút với lý do khác' },
  'session.quorum-missing': { status: 409, title: 'Chưa đủ thành viên' },
  'session.majority-missing': { status: 409, title: 'Chưa quá nửa tán thành' },

  'ranking.undescribed': { status: 404, title: 'Không có xếp hạng này' },
  'ranking.described-otherwise': { status: 409, title: 'Xếp hạng đã mô tả khác' },
  'ranking.terms-faulty': { status: 422, title: 'Mô tả xếp hạng có lỗi' },
  'ranking.claim-differs': { status: 409, title: 'Kết quả đã ghi khác' },
  'ranking.claim-unknown': { status: 404, title: 'Không có kết quả này' },
  'ranking.claim-withdrawn': { status: 409, title: 'Kết quả đã rút' },
  'ranking.rank-out-of-range': { status: 422, title: 'Thứ hạng ngoài khoảng' },
  'ranking.value-out-of-range': { status: 422, title: 'Giá trị ngoài khoảng' },
  'ranking.pillar-unknown': { status: 422, title: 'Không có trụ cột này' },
  'ranking.source-missing': { status: 422, title: 'Thiếu nguồn' },
  'ranking.nothing-claimed': { status: 422, title: 'Thiếu số liệu' },
  'ranking.reason-missing': { status: 422, title: 'Thiếu lý do' },

  'target.faulty': { status: 422, title: 'Mục tiêu có lỗi' },
  'target.differs': { status: 409, title: 'Mục tiêu đã ghi khác' },
  'target.unknown': { status: 404, title: 'Không có mục tiêu này' },
  'target.result-comes-from-ranking': { status: 409, title: 'Đối chiếu theo xếp hạng' },
  'target.value-faulty': { status: 422, title: 'Giá trị không đúng' },
  'target.day-faulty': { status: 422, title: 'Ngày số liệu không đúng' },
  'target.source-missing': { status: 422, title: 'Thiếu nguồn' },
  'target.reason-missing': { status: 422, title: 'Thiếu lý do đính chính' },

  'obligation.differs': { status: 409, title: 'Nghĩa vụ đã ghi khác' },
  'obligation.incomplete': { status: 422, title: 'Nghĩa vụ thiếu nội dung' },
  'obligation.rule-faulty': { status: 422, title: 'Quy tắc thời hạn có lỗi' },

  'task.unknown': { status: 404, title: 'Không có nhiệm vụ này' },
  'task.differs': { status: 409, title: 'Nhiệm vụ đã giao khác' },
  'task.faulty': { status: 422, title: 'Nhiệm vụ có lỗi' },
  'task.period-unknown': { status: 422, title: 'Không có kỳ báo cáo này' },
  'task.period-not-begun': { status: 409, title: 'Kỳ báo cáo chưa bắt đầu' },
  'task.progress-missing': { status: 422, title: 'Thiếu tiến độ' },
  'task.percent-out-of-range': { status: 422, title: 'Tỷ lệ ngoài khoảng' },
  'task.reason-missing': { status: 422, title: 'Thiếu lý do' },

  'evidence.file-name-unusable': { status: 422, title: 'Tên tệp không dùng được' },
  'evidence.file-empty': { status: 422, title: 'Tệp trống' },
  'evidence.file-kind-not-allowed': { status: 415, title: 'Loại tệp không được nhận' },
  'evidence.file-extension-wrong': { status: 415, title: 'Đuôi tệp không khớp nội dung' },

  ...branchStatus,

  ...accessStatus,
};

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusalStatus, code);
