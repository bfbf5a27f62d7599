import { checkFileName } from './file-name.js';
import { FileNameUnusable, type FileNameFault } from './refusals.js';

const faultOf = (name: string): string => {
  try {
    return `kept: ${checkFileName(name)}`;
  } catch (error) {
    if (error instanceof FileNameUnusable) return error.fault;
    throw error;
  }
};

describe('checkFileName', () => {
  it.each([
    'Kế hoạch số 4636 chuyển đổi số năm 2025 (bản ký).pdf',
    'Đặc khu Trường Sa – báo cáo quý I.docx',
    'ảnh #1 & 2 [cuối], 50%.jpeg',
    'CONG VAN.pdf',
    'console.pdf',
    'com10.pdf',
    'không đuôi',
    'a..b.pdf',
    '报告.pdf',
    `${'x'.repeat(251)}.pdf`,
  ])('keeps %j as it is', (name) => expect(checkFileName(name)).toBe(name));

  it('writes Vietnamese letters in one form, whatever the officer’s computer does', () => {
    const name = 'Quyết định của Sở.pdf';
    expect(checkFileName(name.normalize('NFD'))).toBe(name);
    expect(checkFileName(`  ${name} `)).toBe(name);
  });

  it.each<[string, FileNameFault]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['K\ufffd ho\ufffdch.pdf', 'broken-encoding'],
    ['a\ud800.pdf', 'broken-encoding'],
    ['a\0.pdf', 'control-character'],
    ['a\nb.pdf', 'control-character'],
    ['a\x1b[2J.pdf', 'control-character'],
    ['a\x7f.pdf', 'control-character'],
    ['a\u0085.pdf', 'control-character'],
    ['a\u2028b.pdf', 'control-character'],
    ['\u202egpj.exe', 'hidden-character'],
    ['anh\u202egpj.pdf', 'hidden-character'],
    ['a\u2066b.pdf', 'hidden-character'],
    ['a\u200bb.pdf', 'hidden-character'],
    ['\ufeffa.pdf', 'hidden-character'],
    ['../../etc/passwd', 'path-separator'],
    ['C:\\fakepath\\a.pdf', 'path-separator'],
    ['a/b.pdf', 'path-separator'],
    ['a.pdf:stream', 'reserved-character'],
    ['a|b.pdf', 'reserved-character'],
    ['<img src=x>.pdf', 'reserved-character'],
    ['.htaccess', 'leading-mark'],
    ['..', 'leading-mark'],
    ['-rf.pdf', 'leading-mark'],
    ['a.pdf.', 'trailing-dot'],
    ['CON', 'reserved-name'],
    ['con.pdf', 'reserved-name'],
    ['NUL .docx', 'reserved-name'],
    ['Lpt9.tar.gz', 'reserved-name'],
    ['com¹.pdf', 'reserved-name'],
    [`${'x'.repeat(252)}.pdf`, 'too-long'],
    [`${'ộ'.repeat(85)}.pdf`, 'too-long'],
  ])('refuses %j: %s', (name, fault) => expect(faultOf(name)).toBe(fault));

  it('says in Vietnamese what is wrong and what to do', () => {
    expect(() => checkFileName('a/b.pdf')).toThrow(
      'Tên tệp chứa dấu / hoặc \\. Hãy đổi tên tệp trên máy rồi tải lên lại.',
    );
  });
});
