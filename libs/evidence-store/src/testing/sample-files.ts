import { crc32 } from 'node:zlib';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml';

type Entry = readonly [name: string, content: string | Uint8Array];

/** An archive whose entries are stored as they are: local headers only, which is all that a detector reads. */
export function zip(...entries: readonly Entry[]): Buffer {
  return Buffer.concat(
    entries.flatMap(([name, content]) => {
      const bytes = Buffer.from(content);
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50, 0);
      header.writeUInt16LE(20, 4);
      header.writeUInt32LE(crc32(bytes), 14);
      header.writeUInt32LE(bytes.length, 18);
      header.writeUInt32LE(bytes.length, 22);
      header.writeUInt16LE(name.length, 26);
      return [header, Buffer.from(name), bytes];
    }),
  );
}

const contentTypes = (part: string, type: string): Entry => [
  '[Content_Types].xml',
  `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="${type}"/></Types>`,
];

const WORD: Entry = ['word/document.xml', '<w:document/>'];
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The smallest files of each kind that a detector takes for one. */
export const SAMPLE_FILES = {
  pdf: Buffer.from(
    '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
  ),
  docx: zip(contentTypes('word/document.xml', DOCUMENT), WORD),
  docxTypesLast: zip(['_rels/.rels', '<x/>'], WORD, contentTypes('word/document.xml', DOCUMENT)),
  docm: zip(contentTypes('word/document.xml', MACROS), WORD),
  xlsx: zip(contentTypes('xl/workbook.xml', SPREADSHEET), ['xl/workbook.xml', '<workbook/>']),
  png: Buffer.from(PNG, 'base64'),
  jpg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  zip: zip(['a.txt', 'a']),
  doc: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_024)]),
  exe: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  gif: Buffer.from('GIF89a;alert(1)//'),
  html: Buffer.from('<!doctype html><script>alert(1)</script>'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  text: Buffer.from('Báo cáo'),
} as const;
