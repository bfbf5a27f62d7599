import type { DossierEvent } from '#appraisal/dossier';

/** A short sentence for the timeline: less than the product says, so the floor is never the slower for it. */
export function sentence(type: string, data: DossierEvent['data']): string {
  if ('inWords' in data)
    return `Báo cáo số liệu ${data.period}: ${data.inWords}${data.late ? ' — trễ hạn' : ''}.`;
  if ('file' in data)
    return `Nộp minh chứng ${data.period}: ${data.citation.number} “${data.citation.title}”.`;
  if ('to' in data)
    return `Điểm ${data.stage} ${data.period}: từ ${data.from ?? '0'} thành ${data.to}/${data.maxPoints} điểm.`;
  if ('digest' in data) return `${type}: minh chứng ${data.digest.slice(0, 12)}.`;
  return `${type}.`;
}
