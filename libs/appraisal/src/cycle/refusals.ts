import { Refusal } from '#kernel';

export class CycleUnknown extends Refusal {
  readonly code = 'cycle.unknown';
  constructor(cycle: string) {
    super(`Kỳ đánh giá “${cycle}” chưa được mở. Hãy đề nghị Sở KH&CN mở kỳ trước khi báo cáo.`, { cycle });
  }
}

export class CycleOpenAlready extends Refusal {
  readonly code = 'cycle.open-already';
  constructor(cycle: string) {
    super(`Kỳ đánh giá “${cycle}” đã mở với thời hạn khác. Hãy dùng lệnh dời hạn, kèm lý do.`, { cycle });
  }
}

export class PeriodUnknown extends Refusal {
  readonly code = 'cycle.period-unknown';
  constructor(period: string, periods: readonly string[]) {
    super(`Kỳ báo cáo “${period}” không thuộc kỳ đánh giá này. Hãy chọn một trong: ${periods.join(', ')}.`, {
      period,
      periods,
    });
  }
}

export class PeriodsFaulty extends Refusal {
  readonly code = 'cycle.periods-faulty';
  constructor(period: string) {
    super(
      `Kỳ báo cáo “${period}” có ngày không hợp lệ: từ ngày ≤ đến ngày, không trùng mã. Hãy sửa rồi mở lại.`,
      {
        period,
      },
    );
  }
}

export class ReasonMissing extends Refusal {
  readonly code = 'cycle.reason-missing';
  constructor() {
    super('Dời hạn phải kèm lý do. Hãy ghi lý do và văn bản làm căn cứ nếu có.');
  }
}

export const cycleRefusals = [
  'cycle.unknown',
  'cycle.open-already',
  'cycle.period-unknown',
  'cycle.periods-faulty',
  'cycle.reason-missing',
] as const;
