import { readableDate } from '#kernel';
import type { ScoreOrigin } from '../events.js';

/** Who or what gave a score, where it was not the rule: null then, because the arithmetic says it. */
export function originInWords(origin: ScoreOrigin): string | null {
  switch (origin.kind) {
    case 'rule':
      return null;
    case 'review':
      return 'Tổ giúp việc quyết định';
    case 'council':
      return `Hội đồng quyết định tại phiên họp ${origin.session}`;
    case 'explanation':
      return `Bộ cho điểm trong vòng giải trình ${origin.round}`;
    case 'result':
      return `kết quả của Bộ tại ${origin.document.number} ngày ${readableDate(origin.document.issuedOn)} ghi như vậy`;
  }
}
