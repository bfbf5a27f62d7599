import { Refusal } from '#kernel';

/** What is wrong with a file's name, and the sentence that says so. */
const NAME_FAULTS = {
  empty: 'bị trống',
  'broken-encoding': 'bị lỗi mã hóa chữ',
  'control-character': 'chứa ký tự điều khiển',
  'hidden-character': 'chứa ký tự ẩn hoặc ký tự đổi chiều chữ',
  'path-separator': 'chứa dấu / hoặc \\',
  'reserved-character': 'chứa một trong các dấu < > : " | ? *',
  'leading-mark': 'bắt đầu bằng dấu chấm hoặc dấu gạch ngang',
  'trailing-dot': 'kết thúc bằng dấu chấm',
  'reserved-name': 'trùng tên dành riêng của Windows (CON, PRN, AUX, NUL, COM1–9, LPT1–9)',
  'too-long': 'dài quá 255 byte (khoảng 100 đến 200 chữ tiếng Việt)',
} as const;
export type FileNameFault = keyof typeof NAME_FAULTS;

export class FileNameUnusable extends Refusal {
  readonly code = 'evidence.file-name-unusable';
  constructor(readonly fault: FileNameFault) {
    super(`Tên tệp ${NAME_FAULTS[fault]}. Hãy đổi tên tệp trên máy rồi tải lên lại.`, { fault });
  }
}

export class FileEmpty extends Refusal {
  readonly code = 'evidence.file-empty';
  constructor(fileName: string) {
    super(`Tệp “${fileName}” không có nội dung (0 byte). Hãy mở lại tệp gốc, kiểm tra rồi tải lên lại.`, {
      fileName,
    });
  }
}

export class FileKindNotAllowed extends Refusal {
  readonly code = 'evidence.file-kind-not-allowed';
  constructor(fileName: string, allowed: readonly string[]) {
    super(
      `Tệp “${fileName}” không thuộc loại được nhận. Chỉ nhận: ${allowed.join(', ')}. ` +
        'Hãy lưu tệp sang một trong các loại này rồi tải lên lại.',
      { fileName, allowed },
    );
  }
}

export class FileExtensionWrong extends Refusal {
  readonly code = 'evidence.file-extension-wrong';
  constructor(fileName: string, found: string, extensions: readonly string[]) {
    const endings = extensions.map((extension) => `.${extension}`);
    super(
      `Nội dung tệp “${fileName}” là ${found}, không khớp đuôi tên tệp. ` +
        `Hãy kiểm tra có chọn đúng tệp không, đổi đuôi thành ${endings.join(' hoặc ')} rồi tải lên lại.`,
      { fileName, found, extensions: endings },
    );
  }
}

export const evidenceRefusals = [
  'evidence.file-name-unusable',
  'evidence.file-empty',
  'evidence.file-kind-not-allowed',
  'evidence.file-extension-wrong',
] as const;
