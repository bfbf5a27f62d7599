import { problemKinds, problemSlug, type ProblemCode } from '../http/problem.js';

/** What a status means and what to do about it; the sentence of the case itself says more. */
const advice: Readonly<Record<number, readonly [meaning: string, next: string]>> = {
  400: ['Máy chủ không hiểu yêu cầu.', 'Sửa theo chỉ dẫn ở từng trường rồi gửi lại.'],
  401: ['Máy chủ chưa biết bạn là ai.', 'Đăng nhập lại rồi gửi lại yêu cầu.'],
  403: ['Tài khoản của bạn không được làm việc này.', 'Nhờ người có quyền, hoặc liên hệ Sở KH&CN.'],
  404: ['Thứ bạn hỏi không có, hoặc không thuộc phạm vi của bạn.', 'Tra lại mã trong danh sách.'],
  405: ['Địa chỉ này không nhận phương thức đã gửi.', 'Xem tài liệu ở /api/docs.'],
  408: ['Yêu cầu gửi quá lâu nên bị ngắt.', 'Kiểm tra đường truyền rồi gửi lại.'],
  409: [
    'Yêu cầu đúng, nhưng trạng thái hiện tại chưa cho phép.',
    'Làm bước được nêu trong thông báo, rồi gửi lại.',
  ],
  412: ['Có người đã thay đổi nội dung sau khi bạn xem.', 'Tải lại, xem thay đổi, rồi gửi lại.'],
  413: ['Nội dung gửi lên vượt giới hạn.', 'Nén hoặc chia nhỏ rồi gửi lại.'],
  414: ['Địa chỉ quá dài.', 'Rút gọn tham số rồi gửi lại.'],
  415: ['Kiểu nội dung hoặc loại tệp không được nhận.', 'Chuyển sang loại được nhận rồi gửi lại.'],
  422: ['Nội dung đọc được nhưng không thể đúng.', 'Sửa số liệu theo thông báo rồi gửi lại.'],
  428: [
    'Thiếu tiêu đề If-Match nên có thể ghi đè lên việc của người khác.',
    'Đọc lại, lấy ETag, rồi gửi kèm If-Match.',
  ],
  429: ['Thử quá nhiều lần trong thời gian ngắn.', 'Chờ hết thời gian ghi ở Retry-After rồi thử lại.'],
  431: ['Tiêu đề yêu cầu quá lớn.', 'Gửi lại với tiêu đề ngắn hơn.'],
  500: ['Lỗi ngoài dự kiến của hệ thống. Chưa ghi gì.', 'Thử lại; nếu vẫn lỗi, gửi traceId cho Sở KH&CN.'],
  503: ['Hệ thống tạm thời chưa trả lời được.', 'Thử lại sau thời gian ghi ở Retry-After.'],
  507: ['Máy chủ hết chỗ lưu trữ. Chưa ghi gì.', 'Báo Sở KH&CN, rồi gửi lại khi có chỗ.'],
};

const codes = Object.keys(problemKinds).filter((code): code is ProblemCode =>
  Object.hasOwn(problemKinds, code),
);
const codeOfSlug = new Map(codes.map((code) => [problemSlug(code), code]));

/** All problems on one page. */
export const problemListPage = (): string =>
  page('Các lỗi mà hệ thống trả lời', `<ul>${codes.map((code) => `<li>${link(code)}</li>`).join('')}</ul>`);

/** One problem; undefined when no problem has this slug. */
export function problemPage(slug: string): string | undefined {
  const code = codeOfSlug.get(slug);
  if (code === undefined) return undefined;
  const { status, title } = problemKinds[code];
  const [meaning, next] = advice[status] ?? ['', ''];
  return page(
    title,
    `<p>Mã lỗi <code>${code}</code>, trạng thái HTTP ${status}.</p>` +
      `<h2>Nghĩa là gì</h2><p>${meaning}</p><h2>Cần làm gì</h2><p>${next}</p>` +
      `<p>Câu “detail” trong câu trả lời nói rõ hơn về trường hợp của bạn. <a href="/problems">Tất cả các lỗi</a></p>`,
  );
}

const link = (code: ProblemCode): string =>
  `<a href="/problems/${problemSlug(code)}">${problemKinds[code].title}</a> (${problemKinds[code].status}, <code>${code}</code>)`;

/** Every word on these pages is ours: nothing of a request is put in. */
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
