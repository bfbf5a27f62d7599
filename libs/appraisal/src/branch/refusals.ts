import { readableDate, Refusal } from '#kernel';

export class PositionUnknown extends Refusal {
  readonly code = 'branch.position-unknown';
  constructor(position: string, at: string) {
    super(
      `Tới vị trí ${at} sổ chưa có việc nào ở vị trí ${position}. Hãy lấy vị trí từ lịch sử của hồ sơ (lệnh history).`,
      { position, at },
    );
  }
}

export class EventElsewhere extends Refusal {
  readonly code = 'branch.event-elsewhere';
  constructor(position: string, cycle: string) {
    super(
      `Việc ở vị trí ${position} không thuộc hồ sơ nào của kỳ ${cycle}. Hãy chọn việc của chính kỳ này, hoặc đổi kỳ.`,
      { position, cycle },
    );
  }
}

export class EvidenceUnknown extends Refusal {
  readonly code = 'branch.evidence-unknown';
  constructor(evidence: string) {
    super('Kỳ này không có minh chứng với mã SHA-256 đó. Hãy chép mã từ danh sách minh chứng của hồ sơ.', {
      evidence,
    });
  }
}

export class EvidenceAmbiguous extends Refusal {
  readonly code = 'branch.evidence-ambiguous';
  constructor(evidence: string, positions: readonly string[]) {
    super(
      `Minh chứng này được nộp nhiều lần (vị trí ${positions.join(', ')}). Hãy nêu vị trí thay cho mã SHA-256.`,
      {
        evidence,
        positions,
      },
    );
  }
}

/** The kind of event does not fit the hypothesis. */
export class ActUnfit extends Refusal {
  readonly code = 'branch.act-unfit';
  constructor(position: string, wanted: string) {
    super(
      `Việc ở vị trí ${position} không phải là ${wanted}. Hãy chọn đúng việc, hoặc loại giả thiết khác.`,
      {
        position,
      },
    );
  }
}

export class MoveFaulty extends Refusal {
  readonly code = 'branch.move-faulty';
  constructor() {
    super('Giả thiết dời ngày phải nêu một việc (position hoặc evidence), và byDays hoặc to. Hãy bổ sung.');
  }
}

export class DayTooEarly extends Refusal {
  readonly code = 'branch.day-too-early';
  constructor(day: string, openedOn: string) {
    super(
      `Ngày ${readableDate(day)} đứng trước ngày mở kỳ ${readableDate(openedOn)}. Hãy chọn ngày từ khi kỳ mở.`,
      { day, openedOn },
    );
  }
}

export class IndicatorUnreported extends Refusal {
  readonly code = 'branch.indicator-unreported';
  constructor(indicator: string) {
    super(
      `Chỉ số ${indicator} không có báo cáo số liệu nào trong kỳ này. Hãy kiểm tra mã chỉ số và thời điểm.`,
      {
        indicator,
      },
    );
  }
}

export class TwoFrameworks extends Refusal {
  readonly code = 'branch.two-frameworks';
  constructor() {
    super('Một nhánh chỉ nhận một giả thiết về bộ chỉ số. Hãy gộp các sửa đổi lại, hoặc hỏi hai nhánh.');
  }
}

export class EditFaulty extends Refusal {
  readonly code = 'branch.edit-faulty';
  constructor(faults: readonly string[]) {
    super(
      `Bản sửa của bộ chỉ số có ${faults.length} lỗi: ${faults.slice(0, 3).join('; ')}. Hãy sửa rồi hỏi lại.`,
      {
        faults,
      },
    );
  }
}

export class MomentAhead extends Refusal {
  readonly code = 'branch.moment-ahead';
  constructor(at: string, head: string) {
    super(`Sổ mới tới vị trí ${head}, chưa có vị trí ${at}. Hãy chọn một vị trí đã có.`, { at, head });
  }
}

/** The rules of the house would have refused the hypothesis itself. */
export class HypothesisRefused extends Refusal {
  readonly code = 'branch.hypothesis-refused';
  constructor(number: number, refusal: Refusal) {
    super(`Giả thiết ${number} không thể xảy ra: ${refusal.message}`, {
      hypothesis: number,
      refusal: refusal.code,
    });
  }
}

export const branchRefusals = [
  'branch.position-unknown',
  'branch.event-elsewhere',
  'branch.evidence-unknown',
  'branch.evidence-ambiguous',
  'branch.act-unfit',
  'branch.move-faulty',
  'branch.day-too-early',
  'branch.indicator-unreported',
  'branch.two-frameworks',
  'branch.edit-faulty',
  'branch.moment-ahead',
  'branch.hypothesis-refused',
] as const;
