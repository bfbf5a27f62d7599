import { withoutDiacritics } from '#kernel';

/**
 * A one-page PDF (ISO 32000-1) of plain lines; the same lines give the same bytes. Lines are reduced to ASCII
 * because the standard fonts know no Vietnamese; the citation beside the file keeps the real spelling.
 */
export function samplePdf(lines: readonly string[]): Buffer {
  const text = lines
    .map((line, index) => `1 0 0 1 56 ${780 - index * 24} Tm (${literal(line)}) Tj`)
    .join('\n');
  const content = `BT\n/F1 13 Tf\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
  ];
  return Buffer.from(assembled(objects), 'latin1');
}

/** Objects, the table of where each begins, and where that table begins. Every text here is ASCII: 1 character is 1 byte. */
function assembled(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const begins = objects.map((body, index) => {
    const begin = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return begin;
  });
  const rows = begins.map((begin) => `${String(begin).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return (
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}` +
    `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  );
}

const literal = (line: string): string => ascii(line).replace(/[\\()]/g, '\\$&');

const ascii = (line: string): string => withoutDiacritics(line).replace(/[^\x20-\x7e]/g, '-');
