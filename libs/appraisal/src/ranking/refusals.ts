import { Refusal } from '#kernel';

export class RankingUndescribed extends Refusal {
  readonly code = 'ranking.undescribed';
  constructor(ranking: string) {
    super(
      `Chưa mô tả xếp hạng “${ranking}” (số đơn vị, bộ chỉ số, các trụ cột). Hãy nhập mô tả của năm trước khi ghi kết quả.`,
      { ranking },
    );
  }
}

export class RankingDescribedOtherwise extends Refusal {
  readonly code = 'ranking.described-otherwise';
  constructor(ranking: string) {
    super(`Xếp hạng “${ranking}” đã được mô tả khác. Hãy kiểm tra lại tệp nhập với mô tả đã ghi.`, {
      ranking,
    });
  }
}

export class RankingTermsFaulty extends Refusal {
  readonly code = 'ranking.terms-faulty';
  constructor() {
    super(
      'Mô tả xếp hạng chưa đúng: số đơn vị phải là số nguyên từ 1, mã trụ cột không trùng, điểm tối đa lớn hơn 0. Hãy sửa rồi nhập lại.',
    );
  }
}

export class ClaimDiffers extends Refusal {
  readonly code = 'ranking.claim-differs';
  constructor(claim: string) {
    super(
      `Kết quả “${claim}” đã ghi với nội dung khác. Hãy ghi bằng mã khác: hai nguồn được giữ cạnh nhau.`,
      {
        claim,
      },
    );
  }
}

export class ClaimUnknown extends Refusal {
  readonly code = 'ranking.claim-unknown';
  constructor(claim: string) {
    super('Không có kết quả mang mã này trong năm. Hãy xem danh sách kết quả của năm rồi chọn lại.', {
      claim,
    });
  }
}

export class ClaimIsWithdrawn extends Refusal {
  readonly code = 'ranking.claim-withdrawn';
  constructor(claim: string) {
    super(
      `Kết quả “${claim}” đã rút nên không chọn dùng được. Hãy chọn kết quả khác, hoặc ghi lại bằng mã mới.`,
      {
        claim,
      },
    );
  }
}

export class RankOutOfRange extends Refusal {
  readonly code = 'ranking.rank-out-of-range';
  constructor(of: number) {
    super(
      `Thứ hạng phải là số nguyên từ 1 tới số đơn vị được xếp hạng, tối đa ${of}. Hãy đối chiếu lại với nguồn.`,
      { of },
    );
  }
}

export class ValueOutOfRange extends Refusal {
  readonly code = 'ranking.value-out-of-range';
  constructor(value: string) {
    super('Giá trị chỉ số phải là số từ 0 tới 1, ví dụ 0,7071. Hãy đối chiếu lại với nguồn.', { value });
  }
}

export class PillarUnknown extends Refusal {
  readonly code = 'ranking.pillar-unknown';
  constructor(pillar: string, pillars: readonly string[]) {
    super(`Trụ cột phải có trong năm và chỉ ghi một lần. Hãy chọn trong: ${pillars.join(', ')}.`, {
      pillar,
      pillars,
    });
  }
}

export class SourceMissing extends Refusal {
  readonly code = 'ranking.source-missing';
  constructor() {
    super('Kết quả phải kèm nguồn: văn bản hoặc trang đã công bố và tên của nó. Hãy ghi nguồn rồi gửi lại.');
  }
}

export class NothingClaimed extends Refusal {
  readonly code = 'ranking.nothing-claimed';
  constructor() {
    super('Kết quả phải có thứ hạng, giá trị hoặc ít nhất một trụ cột. Hãy ghi số liệu rồi gửi lại.');
  }
}

export class RankingReasonMissing extends Refusal {
  readonly code = 'ranking.reason-missing';
  constructor() {
    super('Chọn dùng hoặc rút một kết quả phải kèm lý do. Hãy ghi lý do và văn bản làm căn cứ nếu có.');
  }
}

export const rankingRefusals = [
  'ranking.undescribed',
  'ranking.described-otherwise',
  'ranking.terms-faulty',
  'ranking.claim-differs',
  'ranking.claim-unknown',
  'ranking.claim-withdrawn',
  'ranking.rank-out-of-range',
  'ranking.value-out-of-range',
  'ranking.pillar-unknown',
  'ranking.source-missing',
  'ranking.nothing-claimed',
  'ranking.reason-missing',
] as const;
