import { formatDecimal, Refusal } from '#kernel';
import { causeName, type Cause } from './causes.js';
import type { Outcome } from './events.js';

export class ReviewerConflicted extends Refusal {
  readonly code = 'dossier.reviewer-conflicted';
  constructor(lead: string) {
    super(
      `Chỉ số này do ${lead} phụ trách nên người của cơ quan đó không được thẩm định. Hãy phân công người của cơ quan khác.`,
      { lead },
    );
  }
}

export class ReviewerOther extends Refusal {
  readonly code = 'dossier.reviewer-other';
  constructor(reviewer: string | undefined) {
    super(
      reviewer
        ? `Hồ sơ này được phân công cho ${reviewer} thẩm định. Hãy đề nghị Sở KH&CN phân công lại nếu cần.`
        : 'Hồ sơ này chưa phân công người thẩm định. Hãy đề nghị Sở KH&CN phân công trước.',
      { reviewer: reviewer ?? '' },
    );
  }
}

export class SelfScoreMissing extends Refusal {
  readonly code = 'dossier.self-score-missing';
  constructor() {
    super('Cơ quan chưa tự chấm điểm nên chưa có gì để thẩm định. Hãy chờ cơ quan nộp hồ sơ.');
  }
}

export class EvidenceNotRejected extends Refusal {
  readonly code = 'dossier.evidence-not-rejected';
  constructor(number: string) {
    super(`Minh chứng ${number} không bị bác nên không cần khôi phục.`, { number });
  }
}

export class LegalBasisMissing extends Refusal {
  readonly code = 'dossier.legal-basis-missing';
  constructor(act: string) {
    super(`${act} phải kèm căn cứ pháp lý. Hãy ghi số, ký hiệu văn bản làm căn cứ.`);
  }
}

export class CauseMissing extends Refusal {
  readonly code = 'dossier.cause-missing';
  constructor() {
    super('Hạ điểm phải ghi nguyên nhân mất điểm. Hãy chọn một nguyên nhân trong danh sách.');
  }
}

export class CauseUnproven extends Refusal {
  readonly code = 'dossier.cause-unproven';
  constructor(cause: Cause) {
    super(
      `Hồ sơ không cho thấy “${causeName(cause)}”. Hãy chọn nguyên nhân khác, hoặc bác minh chứng trước (nếu là minh chứng bị bác).`,
      { cause },
    );
  }
}

export class ExplanationOpen extends Refusal {
  readonly code = 'dossier.explanation-open';
  constructor(round: number) {
    super(`Vòng giải trình ${round} chưa xong. Hãy ghi kết quả vòng này trước khi mở vòng sau.`, { round });
  }
}

export class ExplanationNotAsked extends Refusal {
  readonly code = 'dossier.explanation-not-asked';
  constructor() {
    super('Bộ không yêu cầu giải trình hồ sơ này, hoặc giải trình đã gửi. Hãy xem lại các vòng giải trình.');
  }
}

export class ExplanationNotSent extends Refusal {
  readonly code = 'dossier.explanation-not-sent';
  constructor() {
    super('Chưa có giải trình nào được gửi để Bộ trả lời. Hãy gửi giải trình trước.');
  }
}

export class ExplanationEmpty extends Refusal {
  readonly code = 'dossier.explanation-empty';
  constructor(part: string) {
    super(`Chưa ghi ${part}. Hãy ghi như trong văn bản.`, { part });
  }
}

export class NothingLost extends Refusal {
  readonly code = 'dossier.nothing-lost';
  constructor() {
    super('Hồ sơ đạt điểm tối đa nên không có gì để giải trình. Hãy kiểm tra lại điểm Bộ cho.');
  }
}

export class PointsNotLost extends Refusal {
  readonly code = 'dossier.points-not-lost';
  constructor(asked: string, lost: string) {
    super(
      `Đề nghị ${formatDecimal(asked)} điểm nhưng hồ sơ chỉ mất ${formatDecimal(lost)} điểm. Hãy đề nghị số điểm lớn hơn 0, không quá số đã mất.`,
      { asked, lost },
    );
  }
}

export class OutcomeFaulty extends Refusal {
  readonly code = 'dossier.outcome-faulty';
  constructor(outcome: Outcome, recovered: string, asked: string) {
    super(
      `Kết quả giải trình không khớp: đề nghị ${formatDecimal(asked)} điểm, được lại ${formatDecimal(recovered)} điểm. ` +
        'Chấp nhận là được lại đủ, một phần là ít hơn, không chấp nhận là 0 điểm.',
      { outcome, recovered, asked },
    );
  }
}
