import { Refusal } from '#kernel';

export class TargetFaulty extends Refusal {
  readonly code = 'target.faulty';
  constructor(fault: string) {
    super(`Mục tiêu chưa đúng: ${fault} Hãy đối chiếu với kế hoạch rồi nhập lại.`, { fault });
  }
}

export class TargetDiffers extends Refusal {
  readonly code = 'target.differs';
  constructor(target: string) {
    super(
      `Mục tiêu “${target}” đã ghi với nội dung khác. Hãy ghi bằng mã khác, hoặc kiểm tra lại tệp nhập.`,
      { target },
    );
  }
}

export class TargetUnknown extends Refusal {
  readonly code = 'target.unknown';
  constructor(target: string) {
    super('Đơn vị không có mục tiêu mang mã này. Hãy xem danh sách mục tiêu của đơn vị rồi chọn lại.', {
      target,
    });
  }
}

export class ResultComesFromRanking extends Refusal {
  readonly code = 'target.result-comes-from-ranking';
  constructor(target: string) {
    super(
      `Mục tiêu “${target}” được đối chiếu với kết quả xếp hạng đã công bố. Hãy ghi kết quả xếp hạng của năm đó.`,
      { target },
    );
  }
}

export class ResultValueFaulty extends Refusal {
  readonly code = 'target.value-faulty';
  constructor(value: string, measuredIn: string) {
    super(`Giá trị phải là một số, tính bằng: ${measuredIn}. Ví dụ 12,5. Hãy sửa rồi gửi lại.`, {
      value,
      measuredIn,
    });
  }
}

export class ResultDayFaulty extends Refusal {
  readonly code = 'target.day-faulty';
  constructor(asOf: string, today: string) {
    super('Ngày của số liệu phải là ngày có thật và không ở tương lai. Hãy sửa rồi gửi lại.', {
      asOf,
      today,
    });
  }
}

export class ResultSourceMissing extends Refusal {
  readonly code = 'target.source-missing';
  constructor() {
    super(
      'Kết quả phải kèm nguồn: số/ký hiệu văn bản hoặc trang công bố, và tên của nó. Hãy ghi nguồn rồi gửi lại.',
    );
  }
}

export class CorrectionReasonMissing extends Refusal {
  readonly code = 'target.reason-missing';
  constructor() {
    super('Ngày này đã có số liệu khác. Muốn đính chính thì phải kèm lý do; số cũ vẫn được giữ.');
  }
}

export const targetRefusals = [
  'target.faulty',
  'target.differs',
  'target.unknown',
  'target.result-comes-from-ranking',
  'target.value-faulty',
  'target.day-faulty',
  'target.source-missing',
  'target.reason-missing',
] as const;
