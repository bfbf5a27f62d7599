import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { StoredFile } from '#appraisal/dossier';
import type { EvidenceStore } from '#evidence-store';
import { DOCUMENT_KINDS, type DocumentKind, type PlacedAct, type SampleDocument } from './act.js';
import { samplePdf } from './pdf.js';

const FILE_BYTES_MAX = 65_536;

/** A made-up document: its citation, its file's name and its bytes. */
export interface MadeDocument {
  readonly citation: {
    readonly number: string;
    readonly title: string;
    readonly issuedOn: string;
    readonly summary: string;
  };
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Made-up documents by the key of the act that uploads them. */
export type Documents = ReadonlyMap<string, MadeDocument>;

/** The documents of acts in their order, numbered from `first` on: "01/BC-MAU" is the first of all. */
export const documentsOf = (acts: readonly PlacedAct[], first = 1): Documents =>
  new Map(
    acts
      .flatMap(({ key, act }) => (act.do === 'upload' ? [{ key, act }] : []))
      .map(({ key, act }, index) => [key, made(act.document, act.on, first + index)]),
  );

/** The document as an indicator's story names it. Throws when the story uploads no such: a mistake in the story. */
export function documentOf(
  { acts, documents }: { readonly acts: readonly PlacedAct[]; readonly documents: Documents },
  indicator: string,
  named: SampleDocument,
): MadeDocument {
  const found = acts.find(
    (placed) => placed.indicator === indicator && placed.act.do === 'upload' && placed.act.document === named,
  );
  const document = found && documents.get(found.key);
  if (!document) throw new Error(`the story of ${indicator} does not upload “${named}”`);
  return document;
}

/** Keeps the file; it is durable before its event: a play that was cut short leaves no event without its file. */
export async function stored(
  { bytes, fileName }: MadeDocument,
  evidence: EvidenceStore,
): Promise<StoredFile> {
  const digest = digestOf(bytes);
  if (!(await evidence.has(digest))) await evidence.put(Readable.from([bytes]), { maxBytes: FILE_BYTES_MAX });
  return {
    digest,
    size: bytes.byteLength,
    mediaType: 'application/pdf',
    fileName: fileName.normalize('NFC'),
  };
}

/** SHA-256, hex. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function made(document: SampleDocument, issuedOn: string, index: number): MadeDocument {
  const [kind, topic] = parts(document);
  const number = `${String(index).padStart(2, '0')}/${kind}-MAU`;
  const title = `${DOCUMENT_KINDS[kind]} ${topic} (văn bản mẫu)`;
  const summary = `Văn bản mẫu do phần mềm sinh ra để minh họa; không có giá trị pháp lý. V/v ${topic}.`;
  return {
    citation: { number, title, issuedOn, summary },
    fileName: `${number.replace('/', '-')} ${title.replaceAll('/', '-')}.pdf`,
    bytes: samplePdf([
      'DU LIEU MAU - SYNTHETIC',
      `So: ${number}   Ngay: ${issuedOn}`,
      title,
      'Khong phai van ban that.',
    ]),
  };
}

function parts(document: SampleDocument): readonly [DocumentKind, string] {
  const gap = document.indexOf(' ');
  return [document.slice(0, gap) as DocumentKind, document.slice(gap + 1)];
}
