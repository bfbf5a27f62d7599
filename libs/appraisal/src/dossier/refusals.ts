import { readableDate, Refusal } from '#kernel';
import type { Lock } from '#appraisal/cycle';

export class PeriodNotBegun extends Refusal {
  readonly code = 'dossier.period-not-begun';
  constructor(label: string, from: string) {
    super(`Chưa đến ${label}: kỳ báo cáo bắt đầu ngày ${readableDate(from)}. Hãy chọn kỳ đang diễn ra.`, {
      from,
    });
  }
}

export class PeriodSubmitted extends Refusal {
  readonly code = 'dossier.submitted';
  constructor(period: string) {
    super(`Hồ sơ kỳ ${period} đã nộp nên không sửa được. Hãy rút lại hồ sơ (kèm lý do), sửa rồi nộp lại.`, {
      period,
    });
  }
}

export class NotSubmitted extends Refusal {
  readonly code = 'dossier.not-submitted';
  constructor(period: string) {
    super(`Hồ sơ kỳ ${period} chưa nộp nên không có gì để rút lại.`, { period });
  }
}

export class ValueMissing extends Refusal {
  readonly code = 'dossier.value-missing';
  constructor(period: string) {
    super(`Kỳ ${period} chưa có số liệu. Hãy báo cáo số liệu trước, rồi tự chấm điểm.`, { period });
  }
}

export class ScoreOutdated extends Refusal {
  readonly code = 'dossier.score-outdated';
  constructor(period: string) {
    super(`Điểm tự chấm chưa theo số liệu mới nhất của kỳ ${period}. Hãy tự chấm lại rồi nộp.`, { period });
  }
}

export class LaterPeriodScored extends Refusal {
  readonly code = 'dossier.later-period-scored';
  constructor(period: string, later: string) {
    super(
      `Kỳ ${later} đã tự chấm sau kỳ ${period}; điểm của năm lấy theo kỳ mới nhất. Hãy tự chấm kỳ ${later}.`,
      {
        period,
        later,
      },
    );
  }
}

export class EvidenceMissing extends Refusal {
  readonly code = 'dossier.evidence-missing';
  constructor() {
    super('Hồ sơ chưa có minh chứng nào. Hãy tải lên ít nhất một văn bản, hoặc ghi lý do vì sao không có.');
  }
}

export class EvidenceDuplicate extends Refusal {
  readonly code = 'dossier.evidence-duplicate';
  constructor(fileName: string, number: string) {
    super(`Tệp “${fileName}” đã có trong hồ sơ này (văn bản ${number}). Không cần tải lại.`, {
      fileName,
      number,
    });
  }
}

export class EvidenceUnknown extends Refusal {
  readonly code = 'dossier.evidence-unknown';
  constructor(digest: string) {
    super('Hồ sơ không có minh chứng này, hoặc minh chứng đã được rút. Hãy tải lại danh sách minh chứng.', {
      digest,
    });
  }
}

export class CitationFaulty extends Refusal {
  readonly code = 'dossier.citation-faulty';
  constructor(field: string, detail: string) {
    super(`Trích dẫn văn bản chưa đúng ở “${field}”: ${detail}`, { field });
  }
}

export class ReasonMissing extends Refusal {
  readonly code = 'dossier.reason-missing';
  constructor(act: string) {
    super(`${act} phải kèm lý do. Hãy ghi lý do để người sau hiểu được.`);
  }
}

export class DossierLockedNow extends Refusal {
  readonly code = 'dossier.locked';
  constructor(lock: Lock) {
    super(
      lock === 'final'
        ? 'Hồ sơ đã khóa sổ nên không nhận thêm gì. Muốn sửa, hai người phải cùng quyết định mở lại kỳ, kèm lý do và căn cứ.'
        : 'Đã hết hạn nộp nên hồ sơ không nhận thêm số liệu, minh chứng. Hãy đề nghị Sở KH&CN mở lại, kèm lý do và căn cứ.',
      { lock },
    );
  }
}

export * from './appraisal-refusals.js';

export const dossierRefusals = [
  'dossier.period-not-begun',
  'dossier.submitted',
  'dossier.not-submitted',
  'dossier.value-missing',
  'dossier.score-outdated',
  'dossier.later-period-scored',
  'dossier.evidence-missing',
  'dossier.evidence-duplicate',
  'dossier.evidence-unknown',
  'dossier.citation-faulty',
  'dossier.reason-missing',
  'dossier.locked',
  'dossier.reviewer-conflicted',
  'dossier.reviewer-other',
  'dossier.self-score-missing',
  'dossier.evidence-not-rejected',
  'dossier.legal-basis-missing',
  'dossier.cause-missing',
  'dossier.cause-unproven',
  'dossier.explanation-open',
  'dossier.explanation-not-asked',
  'dossier.explanation-not-sent',
  'dossier.explanation-empty',
  'dossier.nothing-lost',
  'dossier.points-not-lost',
  'dossier.outcome-faulty',
] as const;
