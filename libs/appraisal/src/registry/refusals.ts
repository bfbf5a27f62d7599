import { Refusal } from '#kernel';

export class EntryUnknown extends Refusal {
  readonly code = 'registry.entry-unknown';
  constructor(code: string) {
    super(`Danh bạ không có “${code}”. Hãy tra lại mã trong danh sách cơ quan, đơn vị.`, { entry: code });
  }
}

export class EntryClosedAlready extends Refusal {
  readonly code = 'registry.entry-closed';
  constructor(code: string, on: string) {
    super(`“${code}” đã kết thúc từ ${on} nên không đổi được nữa. Hãy dùng cơ quan kế thừa.`, {
      entry: code,
      on,
    });
  }
}

/** A register is not edited by importing another file over it. */
export class EntryDiffers extends Refusal {
  readonly code = 'registry.entry-differs';
  constructor(code: string, fields: readonly string[]) {
    super(
      `“${code}” đã có trong danh bạ với nội dung khác (${fields.join(', ')}). ` +
        'Hãy ghi thay đổi bằng lệnh đổi tên, thêm tên gọi khác hoặc kết thúc, kèm căn cứ.',
      { entry: code, fields },
    );
  }
}

export const registryRefusals = [
  'registry.entry-unknown',
  'registry.entry-closed',
  'registry.entry-differs',
] as const;
