import { Refusal } from '#kernel';

export class FrameworkUnknown extends Refusal {
  readonly code = 'framework.unknown';
  constructor(framework: string) {
    super(`Không có bộ chỉ số “${framework}”. Hãy xem danh sách bộ chỉ số đã công bố.`, { framework });
  }
}

/** A published set is never overwritten: papers and scores already refer to it. */
export class FrameworkDiffers extends Refusal {
  readonly code = 'framework.differs';
  constructor(framework: string) {
    super(
      `Bộ chỉ số “${framework}” đã công bố với nội dung khác. Hãy công bố phiên bản mới với mã khác, kèm căn cứ pháp lý.`,
      { framework },
    );
  }
}

export class FrameworkFaulty extends Refusal {
  readonly code = 'framework.faulty';
  constructor(faults: readonly string[]) {
    super(`Bộ chỉ số có ${faults.length} lỗi: ${faults.slice(0, 3).join('; ')}. Hãy sửa tệp rồi nhập lại.`, {
      faults,
    });
  }
}

export class CellUnknown extends Refusal {
  readonly code = 'framework.cell-unknown';
  constructor(row: string, cell: string) {
    super(`Bộ chỉ số không có ô “${cell}” ở dòng “${row}”. Hãy xem lại mã dòng và tên ô.`, { row, cell });
  }
}

export class CellNotUnclear extends Refusal {
  readonly code = 'framework.cell-not-unclear';
  constructor(row: string, cell: string) {
    super(`Ô “${cell}” của dòng “${row}” đọc được rõ trong văn bản nên không cần xác nhận.`, { row, cell });
  }
}

export class ReasonMissing extends Refusal {
  readonly code = 'framework.reason-missing';
  constructor() {
    super('Việc này phải kèm lý do. Hãy ghi căn cứ để người sau hiểu vì sao đọc hoặc đối chiếu như vậy.');
  }
}

export class IndicatorUnknown extends Refusal {
  readonly code = 'framework.indicator-unknown';
  constructor(framework: string, indicator: string) {
    super(`Bộ chỉ số “${framework}” không có chỉ số thành phần “${indicator}”. Hãy tra lại mã chỉ số.`, {
      framework,
      indicator,
    });
  }
}

export class MappingFaulty extends Refusal {
  readonly code = 'framework.mapping-faulty';
  constructor(faults: readonly string[]) {
    super(`Bảng đối chiếu có ${faults.length} lỗi: ${faults.slice(0, 3).join('; ')}. Hãy sửa rồi gửi lại.`, {
      faults,
    });
  }
}

/** What scores were compared by is never overwritten unseen. */
export class MappingDiffers extends Refusal {
  readonly code = 'framework.mapping-differs';
  constructor(from: string, to: string) {
    super(`Đối chiếu bộ “${from}” với bộ “${to}” đã ghi với nội dung khác. Hãy dùng lệnh thay, kèm lý do.`, {
      from,
      to,
    });
  }
}

export class MappingUnknown extends Refusal {
  readonly code = 'framework.mapping-unknown';
  constructor(from: string, to: string) {
    super(`Chưa có đối chiếu giữa bộ “${from}” và bộ “${to}”. Hãy ghi đối chiếu trước.`, { from, to });
  }
}

export const frameworkRefusals = [
  'framework.unknown',
  'framework.differs',
  'framework.faulty',
  'framework.cell-unknown',
  'framework.cell-not-unclear',
  'framework.reason-missing',
  'framework.indicator-unknown',
  'framework.mapping-faulty',
  'framework.mapping-differs',
  'framework.mapping-unknown',
] as const;
