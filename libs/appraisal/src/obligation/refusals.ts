import { Refusal } from '#kernel';

export class ObligationDiffers extends Refusal {
  readonly code = 'obligation.differs';
  constructor(obligation: string) {
    super(
      `Nghĩa vụ “${obligation}” đã ghi với nội dung khác. Hãy kiểm tra lại tệp nhập, hoặc ghi bằng mã khác.`,
      { obligation },
    );
  }
}

export class ObligationIncomplete extends Refusal {
  readonly code = 'obligation.incomplete';
  constructor() {
    super(
      'Nghĩa vụ phải nói rõ ai, việc gì, theo văn bản nào, câu nào, và vì sao đọc như vậy nếu văn bản không ghi rõ. Hãy ghi đủ rồi nhập lại.',
    );
  }
}

export class ObligationRuleFaulty extends Refusal {
  readonly code = 'obligation.rule-faulty';
  constructor(rule: string) {
    super(
      'Quy tắc thời hạn có ngày không dùng được: ngày trong tháng từ 1 tới 28, ngày trong năm phải có thật, ngày hết hiệu lực không trước ngày có hiệu lực. Hãy đối chiếu lại với văn bản.',
      { rule },
    );
  }
}

export const obligationRefusals = [
  'obligation.differs',
  'obligation.incomplete',
  'obligation.rule-faulty',
] as const;
