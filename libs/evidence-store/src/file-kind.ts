import { fileTypeFromBuffer } from 'file-type';
import type { EvidenceSource } from './evidence-store.js';
import { arriving } from './intake.js';
import { FileEmpty, FileExtensionWrong, FileKindNotAllowed } from './refusals.js';

/**
 * What is taken as evidence; the first extension is the name that `file-type` gives the content. Old Office
 * files (.doc, .xls), macro files (.docm, .xlsm) and archives are not: they can hide what they carry.
 */
export const FILE_KINDS = {
  pdf: { label: 'PDF', extensions: ['pdf'], mime: 'application/pdf' },
  docx: {
    label: 'Word',
    extensions: ['docx'],
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    label: 'Excel',
    extensions: ['xlsx'],
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  png: { label: 'ảnh PNG', extensions: ['png'], mime: 'image/png' },
  jpg: { label: 'ảnh JPG', extensions: ['jpg', 'jpeg'], mime: 'image/jpeg' },
} as const satisfies Record<string, { label: string; extensions: readonly string[]; mime: string }>;
export type FileKind = keyof typeof FILE_KINDS;

export interface InspectedFile {
  readonly kind: FileKind;
  readonly mime: string;
  /** The whole file, its looked-at beginning included; to be read once. */
  readonly content: EvidenceSource;
}

// An Office file may list its content types after a large first picture; a megabyte of its start settles it.
const HEAD_BYTES = 1_048_576;

const ALLOWED = Object.values(FILE_KINDS).map(
  ({ label, extensions }) => `${label} (.${extensions.join(', .')})`,
);

/**
 * Looks at the beginning of a file on its way in, so that a file of the wrong kind is refused before any of it
 * is stored. The content decides; the name's extension must agree. On a refusal the source is closed.
 * Requires a name that `checkFileName` passed.
 * Throws FileEmpty, FileKindNotAllowed, FileExtensionWrong, EvidenceIncomplete.
 */
export async function inspectFile(fileName: string, source: EvidenceSource): Promise<InspectedFile> {
  const rest = arriving(source);
  const head: Uint8Array[] = [];
  try {
    await fill(head, rest);
    const kind = await kindOf(fileName, Buffer.concat(head));
    return { kind, mime: FILE_KINDS[kind].mime, content: joined(head, rest) };
  } catch (error) {
    await rest.return();
    throw error;
  }
}

async function fill(head: Uint8Array[], source: AsyncGenerator<Uint8Array>): Promise<void> {
  for (let size = 0; size < HEAD_BYTES;) {
    const next = await source.next();
    if (next.done) return;
    head.push(next.value);
    size += next.value.byteLength;
  }
}

async function* joined(
  head: readonly Uint8Array[],
  rest: EvidenceSource,
): AsyncGenerator<Uint8Array, void, void> {
  yield* head;
  yield* rest;
}

async function kindOf(fileName: string, head: Uint8Array): Promise<FileKind> {
  if (head.byteLength === 0) throw new FileEmpty(fileName);
  const kind = (await fileTypeFromBuffer(head))?.ext;
  if (!isFileKind(kind)) throw new FileKindNotAllowed(fileName, ALLOWED);
  const { label, extensions } = FILE_KINDS[kind];
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  if (!extensions.some((allowed) => allowed === extension))
    throw new FileExtensionWrong(fileName, label, extensions);
  return kind;
}

const isFileKind = (kind: string | undefined): kind is FileKind =>
  kind !== undefined && Object.hasOwn(FILE_KINDS, kind);
