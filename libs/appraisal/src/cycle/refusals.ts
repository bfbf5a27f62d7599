import { readableDate, Refusal } from '#kernel';

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
  constructor(act: string) {
    super(`${act} phải kèm lý do. Hãy ghi lý do và văn bản làm căn cứ nếu có.`);
  }
}

export class LegalBasisMissing extends Refusal {
  readonly code = 'cycle.legal-basis-missing';
  constructor() {
    super('Mở lại kỳ phải kèm căn cứ pháp lý. Hãy ghi số, ký hiệu văn bản làm căn cứ.');
  }
}

export class CycleLocked extends Refusal {
  readonly code = 'cycle.locked';
  constructor() {
    super('Kỳ đánh giá đã khóa. Hãy đề nghị mở lại kỳ, kèm lý do và căn cứ; một người khác phải duyệt.');
  }
}

export class CycleNotLocked extends Refusal {
  readonly code = 'cycle.not-locked';
  constructor() {
    super('Kỳ đánh giá đang mở nên không cần mở lại. Muốn lùi hạn, hãy dùng lệnh dời hạn.');
  }
}

export class CycleNotClosed extends Refusal {
  readonly code = 'cycle.not-closed';
  constructor() {
    super('Kỳ đánh giá chưa khóa sổ nên chưa công bố được. Hãy ghi kết quả công bố, khóa sổ rồi công bố.');
  }
}

export class CycleBusy extends Refusal {
  readonly code = 'cycle.busy';
  constructor(work: string) {
    super(`Việc “${work}” của kỳ này đang chạy qua từng hồ sơ. Hãy chờ xong (thường vài giây) rồi làm lại.`, {
      work,
    });
  }
}

export class DeadlineNotPassed extends Refusal {
  readonly code = 'cycle.deadline-not-passed';
  constructor(closesBefore: string) {
    super(`Chưa hết hạn: kỳ nhận hồ sơ đến hết ngày trước ${readableDate(closesBefore)}.`, { closesBefore });
  }
}

export class ResultMissing extends Refusal {
  readonly code = 'cycle.result-missing';
  constructor() {
    super('Chưa có kết quả công bố nên chưa khóa sổ được. Hãy ghi kết quả của Bộ cho đủ các chỉ số trước.');
  }
}

export class ResultFaulty extends Refusal {
  readonly code = 'cycle.result-faulty';
  constructor(faults: readonly string[]) {
    super(
      `Kết quả có ${Math.max(faults.length, 1)} lỗi: ${faults.slice(0, 3).join('; ') || 'không có dòng nào'}. Hãy sửa rồi gửi lại.`,
      { faults },
    );
  }
}

export class ReopeningUnknown extends Refusal {
  readonly code = 'cycle.reopening-unknown';
  constructor(reopening: string) {
    super(`Không có đề nghị mở lại “${reopening}”. Hãy xem lại danh sách đề nghị của kỳ.`, { reopening });
  }
}

export class ReopeningPast extends Refusal {
  readonly code = 'cycle.reopening-past';
  constructor(closesBefore: string) {
    super(`Hạn mới ${readableDate(closesBefore)} đã qua. Hãy đề nghị mở lại đến một ngày sau hôm nay.`, {
      closesBefore,
    });
  }
}

export class ReopeningPartial extends Refusal {
  readonly code = 'cycle.reopening-partial';
  constructor() {
    super('Kỳ đã khóa sổ chỉ mở lại được toàn bộ. Hãy đề nghị mở lại mọi chỉ số, không ghi từng mã.');
  }
}

export class SamePerson extends Refusal {
  readonly code = 'cycle.same-person';
  constructor() {
    super('Người đề nghị mở lại không được tự duyệt. Hãy nhờ một quản trị viên khác duyệt.');
  }
}

export class IndicatorsUnknown extends Refusal {
  readonly code = 'cycle.indicators-unknown';
  constructor(indicators: readonly string[]) {
    super(`Bộ chỉ số không có: ${indicators.join(', ')}. Hãy tra lại mã chỉ số.`, { indicators });
  }
}

export const cycleRefusals = [
  'cycle.unknown',
  'cycle.open-already',
  'cycle.period-unknown',
  'cycle.periods-faulty',
  'cycle.reason-missing',
  'cycle.legal-basis-missing',
  'cycle.locked',
  'cycle.not-locked',
  'cycle.not-closed',
  'cycle.busy',
  'cycle.deadline-not-passed',
  'cycle.result-missing',
  'cycle.result-faulty',
  'cycle.reopening-unknown',
  'cycle.reopening-past',
  'cycle.reopening-partial',
  'cycle.same-person',
  'cycle.indicators-unknown',
] as const;
