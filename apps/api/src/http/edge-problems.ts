import type { ProblemKind } from './problem-kind.js';

/** Every "no" that is not the domain's: the request itself, the caller's rights, or the state of the system. */
export const edgeProblems = {
  'http.request-unreadable': { status: 400, title: 'Không đọc được yêu cầu' },
  'http.fields-invalid': { status: 400, title: 'Dữ liệu gửi lên chưa đúng' },
  'http.upload-incomplete': { status: 400, title: 'Tệp tải lên không trọn vẹn' },
  'http.if-match-unusable': { status: 400, title: 'Tiêu đề If-Match không dùng được' },
  'http.idempotency-key-unusable': { status: 400, title: 'Khóa Idempotency-Key không dùng được' },
  'http.cursor-unusable': { status: 400, title: 'Con trỏ trang không dùng được' },
  'http.unauthenticated': { status: 401, title: 'Chưa đăng nhập' },
  'http.forbidden': { status: 403, title: 'Không có quyền' },
  'http.not-found': { status: 404, title: 'Không tìm thấy' },
  'http.dossier-not-found': { status: 404, title: 'Không có hồ sơ này' },
  'http.method-not-allowed': { status: 405, title: 'Phương thức không được nhận' },
  'http.timeout': { status: 408, title: 'Gửi yêu cầu quá lâu' },
  'http.rebuild-under-way': { status: 409, title: 'Đang dựng lại số liệu' },
  'http.revision-stale': { status: 412, title: 'Nội dung đã thay đổi' },
  'http.too-large': { status: 413, title: 'Nội dung quá lớn' },
  'http.address-too-long': { status: 414, title: 'Địa chỉ quá dài' },
  'http.media-type-unsupported': { status: 415, title: 'Kiểu nội dung không được nhận' },
  'http.moment-unknown': { status: 422, title: 'Không có thời điểm này' },
  'http.unstorable': { status: 422, title: 'Nội dung không ghi được' },
  'http.idempotency-key-reused': { status: 422, title: 'Khóa đã dùng cho yêu cầu khác' },
  'http.revision-required': { status: 428, title: 'Thiếu tiêu đề If-Match' },
  'http.too-many-requests': { status: 429, title: 'Quá nhiều lần thử' },
  'http.headers-too-large': { status: 431, title: 'Tiêu đề yêu cầu quá lớn' },
  'http.internal': { status: 500, title: 'Lỗi hệ thống' },
  'http.read-model-behind': { status: 503, title: 'Số liệu đang được cập nhật' },
  'http.contended': { status: 503, title: 'Nhiều người cùng ghi một lúc' },
  'http.unavailable': { status: 503, title: 'Hệ thống tạm ngừng nhận' },
  'http.storage-full': { status: 507, title: 'Hết chỗ lưu trữ' },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type EdgeProblemCode = keyof typeof edgeProblems;
