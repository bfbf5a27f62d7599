import type { Choice, Member } from '#appraisal/council';
import type { AppraisalCause } from '#appraisal/dossier';

export const SITTING = '2026-02-10-hd1';
export const SITTING_ON = '2026-02-10';

const seat = (agency: string, role: Member['role']): Member => ({ id: `hd.${agency}`, agency, role });

/** Members whose agencies lead indicators must not vote on those; the Front leads none. */
export const members: readonly Member[] = [
  seat('vpubnd', 'chair'),
  seat('sotaichinh', 'secretary'),
  seat('sokhcn', 'member'),
  seat('congantinh', 'member'),
  seat('mttqtinh', 'member'),
  seat('sonoivu', 'member'),
];

/** The sixth member stays away; all others are there. */
export const absent: readonly string[] = ['hd.sonoivu'];
export const quorum = { present: 3 } as const;

export const recusal = {
  member: 'mttqtinh',
  indicator: '4.1',
  reason: 'Thành viên từng làm đầu mối chuyển đổi số của một địa phương được xét.',
} as const;

/** Where the council does not simply follow the helper group, or not with one voice. */
export interface Verdict {
  readonly indicator: string;
  readonly points?: string;
  readonly cause?: AppraisalCause;
  readonly reason: string;
  /** Choices other than "for", by agency. */
  readonly choices?: Readonly<Record<string, Choice>>;
}

export const verdicts: readonly Verdict[] = [
  {
    indicator: '3.5',
    reason: 'Giữ điểm của Tổ giúp việc: phương án dự phòng chưa được duyệt.',
    choices: { congantinh: 'abstain' },
  },
  {
    indicator: '3.6',
    points: '21',
    cause: 'appraised-down',
    reason: 'Một nền tảng mới cài đặt, chưa có người dùng thường xuyên.',
    choices: { mttqtinh: 'against' },
  },
  {
    indicator: '5.3',
    points: '8',
    reason: 'Đơn vị vận hành xác nhận tại phiên họp cho 7 hệ thống; trả lại một phần điểm.',
  },
];

export const AGREED = 'Thống nhất với điểm của Tổ giúp việc.';
