const text = (description: string, maxLength: number) => ({
  type: 'string' as const,
  description,
  maxLength,
});

/** The upload form as the OpenAPI document shows it; the rules are those of EvidenceFieldsDto. */
export const evidenceForm = {
  type: 'object' as const,
  required: ['file', 'period', 'number', 'title', 'issuedOn', 'summary'],
  properties: {
    file: { type: 'string' as const, format: 'binary', description: 'pdf, docx, xlsx, png, jpg' },
    period: text('mã kỳ báo cáo', 20),
    number: text('số/ký hiệu, ví dụ 4636/KH-UBND', 100),
    title: text('tên văn bản', 500),
    issuedOn: { type: 'string' as const, format: 'date', description: 'ngày ban hành' },
    summary: text('trích yếu', 2_000),
  },
};
