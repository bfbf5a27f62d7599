import type { branchRefusals } from '#appraisal/branch';
import type { ProblemKind } from '../http/problem-kind.js';

/** A hypothesis about a past that stands still can never become right by waiting: 422 throughout. */
export const branchStatus: Readonly<Record<(typeof branchRefusals)[number], ProblemKind>> = {
  'branch.position-unknown': { status: 422, title: 'Sổ chưa có việc ở vị trí này' },
  'branch.event-elsewhere': { status: 422, title: 'Việc thuộc kỳ khác' },
  'branch.evidence-unknown': { status: 422, title: 'Kỳ không có minh chứng này' },
  'branch.evidence-ambiguous': { status: 422, title: 'Minh chứng được nộp nhiều lần' },
  'branch.act-unfit': { status: 422, title: 'Việc không hợp với giả thiết' },
  'branch.move-faulty': { status: 422, title: 'Giả thiết dời ngày chưa đủ' },
  'branch.day-too-early': { status: 422, title: 'Ngày trước khi mở kỳ' },
  'branch.indicator-unreported': { status: 422, title: 'Chỉ số không có báo cáo' },
  'branch.two-frameworks': { status: 422, title: 'Hai giả thiết về bộ chỉ số' },
  'branch.edit-faulty': { status: 422, title: 'Bản sửa bộ chỉ số có lỗi' },
  'branch.moment-ahead': { status: 422, title: 'Sổ chưa tới vị trí này' },
  'branch.hypothesis-refused': { status: 422, title: 'Giả thiết không thể xảy ra' },
};
