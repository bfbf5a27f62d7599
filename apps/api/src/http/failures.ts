import { HttpException } from '@nestjs/common';
import { AccountLocked } from '#access';
import { Refusal } from '#kernel';
import {
  EvidenceChanged,
  EvidenceIncomplete,
  EvidenceStoreFailed,
  EvidenceStoreFull,
  EvidenceTooLarge,
  EvidenceUnknown,
} from '#evidence-store';
import {
  EventUnstorable,
  IdempotencyKeyReused,
  LedgerClosed,
  LedgerFailed,
  LedgerFull,
  LedgerReadOnly,
  LedgerUnreachable,
  LedgerUnusable,
  RevisionStale,
  StreamMoved,
} from '#ledger';
import { ReadModelBehind, ReadModelsUnreachable, RebuildInterrupted, RebuildUnderWay } from '#projections';
import type { EdgeProblemCode } from './edge-problems.js';
import { EdgeProblem, type Problem } from './problem.js';
import { isRefusalCode, refusalStatus, type RefusalCode } from './refusal-status.js';

type Failure<E extends Error> = readonly [abstract new (...parts: never[]) => E, (error: E) => Problem];

const failure = <E extends Error>(...entry: Failure<E>): ((error: unknown) => Problem | undefined) => {
  const [kind, problem] = entry;
  return (error) => (error instanceof kind ? problem(error) : undefined);
};

const RETRY_SOON = { 'Retry-After': '1' };
const RETRY_LATER = { 'Retry-After': '30' };

const UNAVAILABLE: Problem = {
  code: 'http.unavailable',
  detail:
    'Hệ thống tạm ngừng nhận dữ liệu. Chưa có gì bị mất: hãy gửi lại sau, hoặc báo Sở KH&CN nếu kéo dài.',
  headers: RETRY_LATER,
};
const FULL: Problem = {
  code: 'http.storage-full',
  detail: 'Máy chủ hết chỗ lưu trữ nên chưa ghi gì. Hãy báo Sở KH&CN, rồi gửi lại khi có chỗ.',
};

/** What the world, not the domain, said no to. The more special class stands first. */
const failures = [
  failure(RevisionStale, ({ current }) => ({
    code: 'http.revision-stale',
    detail: 'Nội dung đã thay đổi kể từ khi bạn xem. Hãy tải lại, xem thay đổi rồi gửi lại.',
    details: { currentRevision: current === 'no-stream' ? 'new' : current.toString() },
  })),
  failure(IdempotencyKeyReused, () => ({
    code: 'http.idempotency-key-reused',
    detail: 'Khóa Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy tạo khóa mới cho mỗi yêu cầu.',
  })),
  failure(RebuildUnderWay, () => ({
    code: 'http.rebuild-under-way',
    detail: 'Đang có một lần dựng lại. Hãy xem tiến độ ở /api/v1/rebuilds và đợi xong.',
  })),
  failure(RebuildInterrupted, () => UNAVAILABLE),
  failure(ReadModelsUnreachable, () => UNAVAILABLE),
  failure(ReadModelBehind, ({ reached }) => ({
    code: 'http.read-model-behind',
    detail: 'Số liệu đang được cập nhật tới thời điểm bạn cần. Hãy thử lại sau giây lát.',
    details: { reachedPosition: reached.toString() },
    headers: RETRY_SOON,
  })),
  failure(StreamMoved, () => ({
    code: 'http.contended',
    detail: 'Nhiều người đang cùng ghi vào một hồ sơ. Hãy gửi lại sau giây lát.',
    headers: RETRY_SOON,
  })),
  failure(EventUnstorable, () => ({
    code: 'http.unstorable',
    detail: 'Nội dung quá lớn hoặc có ký tự không dùng được nên chưa ghi gì. Hãy rút gọn rồi gửi lại.',
  })),
  failure(LedgerFull, () => FULL),
  failure(EvidenceStoreFull, () => FULL),
  failure(LedgerFailed, () => UNAVAILABLE),
  failure(LedgerReadOnly, () => UNAVAILABLE),
  failure(LedgerUnreachable, () => UNAVAILABLE),
  failure(LedgerUnusable, () => UNAVAILABLE),
  failure(LedgerClosed, () => UNAVAILABLE),
  failure(EvidenceStoreFailed, () => UNAVAILABLE),
  failure(EvidenceChanged, () => UNAVAILABLE),
  // An event names the file, so its absence is a loss in the store and no mistake of the caller.
  failure(EvidenceUnknown, () => UNAVAILABLE),
  failure(EvidenceTooLarge, ({ maxBytes }) => ({
    code: 'http.too-large',
    detail: `Tệp lớn hơn ${maxBytes / 1_048_576} MB. Hãy nén hoặc quét lại ở độ phân giải thấp hơn rồi tải lên lại.`,
    details: { maxBytes },
  })),
  failure(EvidenceIncomplete, () => ({
    code: 'http.upload-incomplete',
    detail: 'Tệp chưa tải lên trọn vẹn nên chưa lưu gì. Hãy kiểm tra đường truyền rồi tải lên lại.',
  })),
];

const byStatus: Readonly<Record<number, readonly [EdgeProblemCode, string]>> = {
  400: [
    'http.request-unreadable',
    'Không đọc được yêu cầu. Hãy kiểm tra địa chỉ và nội dung JSON rồi gửi lại.',
  ],
  401: ['http.unauthenticated', 'Cần đăng nhập. Hãy lấy mã truy cập ở POST /api/v1/sessions rồi gửi lại.'],
  403: ['http.forbidden', 'Tài khoản không có quyền làm việc này.'],
  404: ['http.not-found', 'Không có gì ở địa chỉ này. Hãy xem danh sách địa chỉ ở /api/docs.'],
  405: ['http.method-not-allowed', 'Địa chỉ này không nhận phương thức đã gửi. Hãy xem /api/docs.'],
  408: ['http.timeout', 'Gửi yêu cầu quá lâu. Hãy kiểm tra đường truyền rồi gửi lại.'],
  413: ['http.too-large', 'Nội dung gửi lên quá lớn. Hãy rút gọn rồi gửi lại.'],
  414: ['http.address-too-long', 'Địa chỉ quá dài. Hãy rút gọn tham số rồi gửi lại.'],
  415: [
    'http.media-type-unsupported',
    'Kiểu nội dung không được nhận. Hãy gửi application/json (tải tệp: multipart/form-data).',
  ],
  429: ['http.too-many-requests', 'Thử quá nhiều lần. Hãy chờ rồi thử lại.'],
  431: ['http.headers-too-large', 'Tiêu đề yêu cầu quá lớn. Hãy gửi lại với tiêu đề ngắn hơn.'],
  503: ['http.unavailable', 'Hệ thống đang dừng hoặc khởi động lại. Hãy thử lại sau giây lát.'],
};

const INTERNAL: Problem = {
  code: 'http.internal',
  detail: 'Hệ thống gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, gửi mã traceId cho Sở KH&CN.',
};

/** The problem for an HTTP status that a framework chose: other 4xx read as 400, everything else as 500. */
export function problemOfStatus(status: number): Problem {
  const known = byStatus[status] ?? (status >= 400 && status < 500 ? byStatus[400] : undefined);
  return known ? { code: known[0], detail: known[1] } : INTERNAL;
}

function problemOfRefusal(refusal: Refusal, code: RefusalCode): Problem {
  const problem: Problem = { code, detail: refusal.message, details: refusal.details };
  if (refusal instanceof AccountLocked) {
    const seconds = Math.ceil((refusal.until.getTime() - Date.now()) / 1_000);
    return { ...problem, headers: { 'Retry-After': String(Math.max(1, seconds)) } };
  }
  // RFC 9110 section 11.6.1: a 401 says how to authenticate.
  return refusalStatus[code].status === 401
    ? { ...problem, headers: { 'WWW-Authenticate': 'Bearer' } }
    : problem;
}

/** Any thrown thing as a problem. What nobody foresaw becomes a 500 that tells nothing of its inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof EdgeProblem) return error;
  if (error instanceof Refusal && isRefusalCode(error.code)) return problemOfRefusal(error, error.code);
  for (const translate of failures) {
    const problem = translate(error);
    if (problem) return problem;
  }
  if (error instanceof HttpException) return problemOfStatus(error.getStatus());
  return isFastifyError(error) ? problemOfStatus(error.statusCode) : INTERNAL;
}

/** What Fastify and its plugins throw: known by the prefix of their codes, which is theirs alone. */
const isFastifyError = (error: unknown): error is Error & { readonly statusCode: number } =>
  error instanceof Error &&
  'code' in error &&
  String(error.code).startsWith('FST_') &&
  'statusCode' in error &&
  typeof error.statusCode === 'number';
