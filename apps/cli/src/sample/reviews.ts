import type { AppraisalCause } from '#appraisal/dossier';
import type { LegalBasis } from '#kernel';
import type { SampleDocument } from './act.js';

/** What the sample's decisions cite. */
export const RULES_OF_APPRAISAL: LegalBasis = {
  number: '10/QĐ-MAU',
  issuedOn: '2025-11-03',
  title: 'Quy chế thẩm định điểm chuyển đổi số (văn bản mẫu)',
  clause: 'Điều 5',
};

/** The document that a review is about: of the lead's story, or of a coordinating agency by its code. */
export type Named = { readonly document: SampleDocument } | { readonly sentBy: string };

/** What the helper group changes; an indicator that is not here is accepted as it was handed in. */
export interface Review {
  readonly indicator: string;
  readonly points: string;
  readonly cause: AppraisalCause;
  readonly reason: string;
  /** What was rejected or late. */
  readonly evidence?: Named;
  /** Why the document is rejected, where it is. */
  readonly rejected?: string;
}

export const reviews: readonly Review[] = [
  {
    indicator: '1.3',
    points: '8',
    cause: 'evidence-rejected',
    evidence: { sentBy: 'phuongcamlinh' },
    rejected: 'Ảnh chụp chuyên mục không có ngày đăng, đường dẫn không mở được.',
    reason: 'Trang của một địa phương chưa chứng minh được chuyên mục.',
  },
  {
    indicator: '2.4',
    points: '19',
    cause: 'reported-late',
    reason: 'Báo cáo quý II nộp sau hạn.',
  },
  {
    indicator: '3.5',
    points: '22',
    cause: 'appraised-down',
    reason: 'Chưa có phương án dự phòng được duyệt.',
  },
  {
    indicator: '4.1',
    points: '9.5',
    cause: 'evidence-late',
    evidence: { sentBy: 'xabacai' },
    reason: 'Quyết định của một địa phương chỉ tới sau hạn quý IV.',
  },
  {
    indicator: '5.3',
    points: '7.5',
    cause: 'evidence-rejected',
    evidence: { document: 'BC giám sát an toàn và phòng chống mã độc quý IV/2025' },
    rejected: 'Danh sách hệ thống không có xác nhận của đơn vị vận hành.',
    reason: 'Không còn minh chứng cho 14 hệ thống.',
  },
  {
    indicator: '6.8',
    points: '6',
    cause: 'no-evidence',
    reason: 'Cả năm không có báo cáo khảo sát được ký ban hành.',
  },
];

/** The dossier that goes back before the year's deadline, and comes again. */
export const returned = {
  indicator: '4.1',
  agency: 'sonoivu',
  on: '2025-12-29',
  reason: 'Còn hai địa phương chưa gửi quyết định giao đầu mối; đề nghị bổ sung trước ngày 10/01/2026.',
} as const;

/** Who of the helper group appraises: never from an agency that leads the indicator. */
export const reviewersOf = (indicator: string): string => {
  if (['2.4', '6.9'].includes(indicator)) return 'sotuphap';
  return indicator.startsWith('9.') || indicator.startsWith('1.') ? 'trungtamcongbao' : 'sotaichinh';
};

/** Indicators that nobody reported all year: there is nothing to accept. */
export const NEVER_REPORTED: readonly string[] = ['3.7', '7.5', '9.3'];
