import type { MinistryCause, Outcome } from '#appraisal/dossier';
import type { SampleDocument } from './act.js';

/** The Ministry's documents, all made up. */
export const PROVISIONAL = { number: '21/CV-MAU', issuedOn: '2026-05-12' } as const;
export const PUBLISHED = { number: '40/QĐ-MAU', issuedOn: '2026-10-20' } as const;

type Ended =
  | {
      readonly sent: { readonly on: string; readonly text: string; readonly asked: string };
      readonly answered: {
        readonly on: string;
        readonly outcome: Outcome;
        readonly recovered: string;
        readonly reason: string;
      };
    }
  | { readonly lapsed: { readonly on: string; readonly reason: string } };

/** A round of explanation (giải trình): what the Ministry asks and gives for now, and what became of it. */
export type Round = Ended & {
  readonly indicator: string;
  readonly points: string;
  readonly cause: MinistryCause;
  readonly question: string;
  /** What agencies wrote for the answer. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Evidence that came only for the answer. */
  readonly supplement?: { readonly by: string; readonly document: SampleDocument };
};

export const ASKED_ON = '2026-05-18';
export const DRAFTED_ON = '2026-05-25';
export const DUE_BEFORE = '2026-06-15';

export const rounds: readonly Round[] = [
  {
    indicator: '2.2',
    points: '7.5',
    cause: 'no-evidence',
    question: 'Chưa thấy kế hoạch hành động của năm trên cổng của tỉnh. Đề nghị giải trình.',
    drafts: { sokhcn: 'Kế hoạch đã ban hành và đăng trên cổng; gửi kèm bản ký số.' },
    sent: { on: '2026-06-02', text: 'Kế hoạch đã ban hành; gửi kèm bản ký số.', asked: '2.5' },
    answered: {
      on: '2026-07-06',
      outcome: 'accepted',
      recovered: '2.5',
      reason: 'Bản ký số và ngày đăng đã rõ.',
    },
  },
  {
    indicator: '5.1',
    points: '16.9313',
    cause: 'appraised-down',
    question: 'Một số hệ thống được phê duyệt cấp độ sau ngày 31/12. Đề nghị giải trình.',
    drafts: { congantinh: 'Hồ sơ trình trong năm, chỉ văn bản phê duyệt ký đầu năm sau.' },
    sent: { on: '2026-06-03', text: 'Hồ sơ trình trong năm 2025; đề nghị tính cho năm 2025.', asked: '2' },
    answered: {
      on: '2026-07-06',
      outcome: 'refused',
      recovered: '0',
      reason: 'Chỉ tính hệ thống được phê duyệt trong năm đánh giá.',
    },
  },
  {
    indicator: '6.4',
    points: '15',
    cause: 'appraised-down',
    question: 'Số dịch vụ toàn trình khác số trên Cổng Dịch vụ công quốc gia. Đề nghị giải trình.',
    drafts: {
      vpubnd: '56 dịch vụ công bố cuối năm chưa đồng bộ lên cổng quốc gia.',
      sokhcn: 'Nhật ký đồng bộ cho thấy 30 dịch vụ đã có phiên kết nối trong tháng 12.',
    },
    supplement: { by: 'sokhcn', document: 'BC nhật ký đồng bộ dịch vụ công tháng 12/2025' },
    sent: { on: '2026-06-05', text: 'Chênh lệch do đồng bộ chậm; gửi kèm nhật ký đồng bộ.', asked: '2.7' },
    answered: {
      on: '2026-07-08',
      outcome: 'partly',
      recovered: '1.5',
      reason: 'Nhật ký đồng bộ chỉ chứng minh được một phần.',
    },
  },
  {
    indicator: '7.4',
    points: '18',
    cause: 'no-evidence',
    question: 'Thiếu danh sách điểm phục vụ có băng rộng cố định. Đề nghị giải trình.',
    drafts: {},
    lapsed: { on: '2026-07-01', reason: 'Hết hạn giải trình mà chưa gửi văn bản.' },
  },
];

interface Given {
  readonly points: string;
  readonly cause: MinistryCause | null;
}

/** Where the Ministry's provisional result differs from the council's score; the rest is as the council decided. */
export const provisional: Readonly<Record<string, Given>> = {
  '7.3': { points: '15.5', cause: 'rule-changed' },
  '8.2': { points: '12.5', cause: 'below-target' },
};

/**
 * Where the published result differs from the Ministry's stage. Min-Max scores were provisional until peers were
 * seen; 7.5 the Ministry counts by itself, though nobody reported it.
 */
export const published: Readonly<Record<string, Given>> = {
  '3.3': { points: '26.1', cause: 'peers-rose' },
  '4.2': { points: '19.8', cause: 'peers-rose' },
  '4.3': { points: '14', cause: 'peers-rose' },
  '4.6': { points: '7.6', cause: 'peers-rose' },
  '7.1': { points: '32.4', cause: 'peers-rose' },
  '7.2': { points: '11.2', cause: 'peers-rose' },
  '7.5': { points: '12.6', cause: null },
};
