import type { Multipart, MultipartFile } from '@fastify/multipart';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { StoredFile } from '#appraisal/dossier';
import { checkFileName, EvidenceIncomplete, inspectFile, type EvidenceStore } from '#evidence-store';
import { EdgeProblem } from '../http/problem.js';
import { fieldProblems, fieldsInvalid } from '../http/validation.js';
import { EvidenceFieldsDto } from './dossier.dto.js';

/** The part of Fastify's request that @fastify/multipart adds. */
export interface MultipartRequest {
  isMultipart(): boolean;
  parts(options: object): AsyncIterableIterator<Multipart>;
}

export interface Upload {
  readonly file: StoredFile;
  readonly fields: EvidenceFieldsDto;
}

/** One file and five short fields; anything beyond is no evidence form. */
const LIMITS = {
  files: 1,
  fields: 10,
  parts: 11,
  fieldNameSize: 100,
  fieldSize: 16_384,
  headerPairs: 20,
  // The store counts while it writes and says what the limit is; the parser must not cut the file silently before.
  fileSize: Number.MAX_SAFE_INTEGER,
};

/**
 * Streams the file into the store, whatever the order of the parts, and reads the fields beside it. A file without
 * an event may stay behind when the fields are wrong: it is named by its content and nobody can reach it.
 * Throws the problems of the form, and what the evidence store throws.
 */
export async function receive(
  request: MultipartRequest,
  store: EvidenceStore,
  maxBytes: number,
): Promise<Upload> {
  if (!request.isMultipart()) {
    throw new EdgeProblem(
      'http.media-type-unsupported',
      'Tải minh chứng phải gửi multipart/form-data với một tệp trong trường “file”.',
    );
  }
  const texts = new Map<string, unknown>();
  let file: StoredFile | undefined;
  for await (const part of arriving(request)) {
    if (part.type === 'file') file = await stored(part, store, maxBytes);
    else texts.set(part.fieldname, part.value);
  }
  const fields = await checked(texts);
  if (!file)
    throw fieldsInvalid([{ pointer: '/file', code: 'isNotEmpty', detail: 'Chưa có tệp. Hãy chọn một tệp.' }]);
  return { file, fields };
}

/** The parser has no class for a form that breaks off; what it throws without a status is one. */
async function* arriving(request: MultipartRequest): AsyncGenerator<Multipart, void, void> {
  const parts = request.parts({ limits: LIMITS });
  for (;;) {
    const next = await parts.next().catch((cause: unknown) => {
      throw cause instanceof Error && 'statusCode' in cause ? cause : new EvidenceIncomplete(cause);
    });
    if (next.done) return;
    yield next.value;
  }
}

async function stored(part: MultipartFile, store: EvidenceStore, maxBytes: number): Promise<StoredFile> {
  const fileName = checkFileName(part.filename ?? '');
  const { mime, content } = await inspectFile(fileName, part.file);
  const { digest, size } = await store.put(content, { maxBytes });
  return { digest, size, mediaType: mime, fileName };
}

async function checked(texts: ReadonlyMap<string, unknown>): Promise<EvidenceFieldsDto> {
  const fields = plainToInstance(EvidenceFieldsDto, Object.fromEntries(texts));
  const errors = await validate(fields, {
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
  });
  if (errors.length > 0) throw fieldsInvalid(fieldProblems(errors));
  return fields;
}
