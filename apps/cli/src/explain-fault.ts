import { Refusal } from '#kernel';
import {
  LedgerClosed,
  LedgerFailed,
  LedgerFull,
  LedgerHoldsOthers,
  LedgerOwned,
  LedgerReadOnly,
  LedgerUnreachable,
  LedgerUnusable,
  RuntimeUnsupported,
  UnknownEventType,
} from '#ledger';
import { ReadModelBehind, ReadModelsOwned, ReadModelsUnreachable } from '#projections';
import { UnreadableFile } from '#reference-data';
import { CommandFault, serverRunning } from './command-fault.js';

export interface Explained {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
  /** True when nobody foresaw it: then where it happened helps whoever repairs it. */
  readonly unforeseen?: true;
}

type Words<E extends Error> = readonly [abstract new (...parts: never[]) => E, (error: E) => Explained];
const when =
  <E extends Error>(...[kind, words]: Words<E>) =>
  (error: unknown): Explained | undefined =>
    error instanceof kind ? words(error) : undefined;

/** An error's message is no enumerable member, so that spreading the error itself would lose it. */
const itsOwnWords = ({ code, message, details }: CommandFault | Refusal): Explained => ({
  code,
  message,
  details,
});

const foreseen = [
  when(CommandFault, itsOwnWords),
  when(Refusal, itsOwnWords),
  when(LedgerOwned, ({ path }) => itsOwnWords(serverRunning(path))),
  when(ReadModelsOwned, ({ path }) => itsOwnWords(serverRunning(path))),
  when(ReadModelsUnreachable, ({ place }) => ({
    code: 'cli.database-unreachable',
    message: `Không nối được tới PostgreSQL ở ${place}. Hãy kiểm tra DATABASE_URL, tài khoản, và máy chủ PostgreSQL có đang chạy.`,
  })),
  when(UnreadableFile, ({ message }) => ({
    code: 'cli.file-unreadable',
    message: `${message}. Hãy kiểm tra đường dẫn và nội dung JSON của tệp.`,
  })),
  when(RuntimeUnsupported, ({ message }) => ({ code: 'cli.node-too-old', message })),
  when(LedgerUnusable, ({ message }) => ({
    code: 'cli.ledger-unusable',
    message: `Không dùng được sổ (${message}). Hãy kiểm tra DATA_DIR có trỏ đúng thư mục (hoặc EVENTSTOREDB_URL đúng cụm), và phiên bản chương trình; \`npm run -s dti -- doctor\` nói rõ hơn.`,
  })),
  when(UnknownEventType, ({ type, position }) => ({
    code: 'cli.event-unknown',
    message:
      `Sổ có sự kiện loại “${type}”${position === undefined ? '' : ` (vị trí ${position})`} mà phiên bản này không đọc được. ` +
      'Hãy dùng phiên bản chương trình mới hơn; không bỏ qua sự kiện nào.',
  })),
  when(LedgerClosed, () => ({
    code: 'cli.stopped',
    message: 'Chương trình được lệnh dừng giữa chừng. Chạy lại sẽ làm tiếp phần còn thiếu.',
  })),
  when(LedgerFull, () => ({
    code: 'cli.disk-full',
    message: 'Đĩa đã đầy nên chưa ghi gì. Hãy dọn chỗ trống rồi chạy lại.',
  })),
  when(LedgerUnreachable, () => ({
    code: 'cli.ledger-unreachable',
    message:
      'Cụm máy chủ giữ sổ không trả lời. Hãy kiểm tra EVENTSTOREDB_URL, mạng và cụm, rồi chạy lại: việc đã ghi không bị ghi lần nữa.',
  })),
  when(LedgerReadOnly, () => ({
    code: 'cli.ledger-read-only',
    message:
      'Tài khoản này không được ghi vào sổ. Hãy kiểm tra tài khoản trong EVENTSTOREDB_URL và quyền của nó.',
  })),
  when(LedgerHoldsOthers, ({ position }) => ({
    code: 'cli.ledger-holds-others',
    message:
      `Sổ đích giữ sự kiện khác sổ nguồn ở vị trí ${position}, nên không ghi thêm gì vào đó. ` +
      'Hãy chọn sổ đích trống, hoặc đúng bản sao dở dang của sổ nguồn này.',
  })),
  when(LedgerFailed, () => ({
    code: 'cli.ledger-failed',
    message: 'Ghi sổ xuống đĩa bị lỗi; những gì đã xác nhận vẫn còn. Hãy kiểm tra đĩa rồi chạy lại.',
  })),
  when(ReadModelBehind, ({ wanted, reached }) => ({
    code: 'cli.read-model-behind',
    message: `Số liệu đọc mới tới vị trí ${reached}, chưa tới ${wanted}. Hãy chạy lại sau giây lát, hoặc \`npm run -s dti -- rebuild\`.`,
  })),
];

/** Any thrown thing in words that name the next step. */
export function explainFault(error: unknown): Explained {
  for (const words of foreseen) {
    const explained = words(error);
    if (explained) return explained;
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'cli.unforeseen', message: `Lỗi ngoài dự kiến: ${message}`, unforeseen: true };
}
