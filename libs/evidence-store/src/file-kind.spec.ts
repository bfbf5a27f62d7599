import { PDFDocument } from 'pdf-lib';
import { EvidenceIncomplete } from './evidence-store.js';
import { inspectFile } from './file-kind.js';
import { FileEmpty, FileExtensionWrong, FileKindNotAllowed } from './refusals.js';
import { SAMPLE_FILES, zip } from './testing/sample-files.js';
import { drain, KB, MB, of, sampleBytes, WatchedSource } from './testing/sources.js';

describe('inspectFile', () => {
  it.each([
    ['Kế hoạch 4636.pdf', 'pdf', 'pdf', 'application/pdf'],
    ['KE HOACH.PDF', 'pdf', 'pdf', 'application/pdf'],
    [
      'bao-cao.docx',
      'docx',
      'docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'bao-cao.docx',
      'docxTypesLast',
      'docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['số liệu.xlsx', 'xlsx', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['ảnh.png', 'png', 'png', 'image/png'],
    ['ảnh.jpg', 'jpg', 'jpg', 'image/jpeg'],
    ['ảnh.JPEG', 'jpg', 'jpg', 'image/jpeg'],
  ] as const)('takes %s with the content of %s', async (name, sample, kind, mime) => {
    const inspected = await inspectFile(name, of(SAMPLE_FILES[sample]));
    expect(inspected).toMatchObject({ kind, mime });
    expect((await drain(inspected.content)).bytes.equals(SAMPLE_FILES[sample])).toBe(true);
  });

  it('takes a PDF as a real program writes it', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    expect(await inspectFile('a.pdf', of(await pdf.save()))).toMatchObject({ kind: 'pdf' });
  });

  it('knows a Word file whose content types come after megabytes of pictures', async () => {
    const picture = ['word/media/image1.jpeg', sampleBytes(3 * MB)] as const;
    expect(await inspectFile('a.docx', of(zip(picture)))).toMatchObject({ kind: 'docx' });
  });

  it.each([
    ['a.doc', 'doc'],
    ['a.docx', 'docm'],
    ['a.docm', 'docm'],
    ['a.zip', 'zip'],
    ['a.docx', 'zip'],
    ['a.pdf', 'exe'],
    ['a.png', 'gif'],
    ['a.jpg', 'html'],
    ['a.png', 'svg'],
    ['a.pdf', 'text'],
  ] as const)('refuses %s with the content of %s, and names what is taken', async (name, sample) => {
    const refused = inspectFile(name, of(SAMPLE_FILES[sample]));
    await expect(refused).rejects.toThrow(FileKindNotAllowed);
    await expect(refused).rejects.toThrow(
      'Chỉ nhận: PDF (.pdf), Word (.docx), Excel (.xlsx), ảnh PNG (.png), ảnh JPG (.jpg, .jpeg).',
    );
  });

  it.each([
    ['a.docx', 'pdf', '.pdf'],
    ['a.pdf', 'png', '.png'],
    ['a.pdf.exe', 'pdf', '.pdf'],
    ['a.xlsx', 'docx', '.docx'],
    ['pdf', 'jpg', '.jpg hoặc .jpeg'],
    ['không đuôi', 'pdf', '.pdf'],
  ] as const)(
    'refuses %s with the content of %s, and names the extension',
    async (name, sample, extension) => {
      const refused = inspectFile(name, of(SAMPLE_FILES[sample]));
      await expect(refused).rejects.toThrow(FileExtensionWrong);
      await expect(refused).rejects.toThrow(`đổi đuôi thành ${extension} rồi tải lên lại`);
    },
  );

  it.each([[[]], [[Buffer.alloc(0), Buffer.alloc(0)]]])('refuses an empty file', async (chunks) => {
    await expect(inspectFile('a.pdf', of(...chunks))).rejects.toThrow(FileEmpty);
  });

  it('reads a megabyte and no more before it decides, and hands on every byte', async () => {
    const bytes = Buffer.concat([SAMPLE_FILES.pdf, sampleBytes(3 * MB)]);
    const chunks = Array.from({ length: Math.ceil(bytes.length / (64 * KB)) }, (_, index) =>
      bytes.subarray(index * 64 * KB, (index + 1) * 64 * KB),
    );
    const source = of(...chunks);
    const { content } = await inspectFile('a.pdf', source);
    expect(source).toMatchObject({ given: 16, closed: false });
    expect((await drain(content)).bytes.equals(bytes)).toBe(true);
  });

  it('closes the source of a file that it refuses', async () => {
    const source = of(SAMPLE_FILES.exe, sampleBytes(2 * MB), sampleBytes(1));
    await expect(inspectFile('a.pdf', source)).rejects.toThrow(FileKindNotAllowed);
    expect(source).toMatchObject({ given: 2, closed: true });
  });

  it('knows a sender that goes away from a file that is wrong', async () => {
    const gone = () => new WatchedSource([SAMPLE_FILES.pdf], new Error('connection reset'));
    await expect(inspectFile('a.pdf', gone())).rejects.toThrow(EvidenceIncomplete);

    const later = new WatchedSource([SAMPLE_FILES.pdf, sampleBytes(2 * MB)], new Error('connection reset'));
    const { content } = await inspectFile('a.pdf', later);
    expect((await drain(content)).error).toBeInstanceOf(EvidenceIncomplete);
  });
});
