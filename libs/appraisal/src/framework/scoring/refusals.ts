import { formatDecimal, type Decimal } from '#kernel';
import { FieldRefusal, shown, type About } from './field-refusal.js';

export class InputMissing extends FieldRefusal {
  readonly code = 'framework.input-missing';
  constructor(field: About) {
    super(`Chưa nhập “${field.label}”. Hãy nhập số liệu này rồi gửi lại.`, field);
  }
}

export class InputUnknown extends FieldRefusal {
  readonly code = 'framework.input-unknown';
  constructor(name: string, known: readonly string[]) {
    super(`Quy tắc chấm không có ô “${shown(name)}”. Chỉ nhập các ô: ${known.join(', ')}.`, {
      name: shown(name),
      label: shown(name),
    });
  }
}

export class InputNotANumber extends FieldRefusal {
  readonly code = 'framework.input-not-a-number';
  constructor(field: About, typed: string) {
    super(
      `“${field.label}” phải là một con số, nhưng đã nhập “${shown(typed)}”. Hãy nhập chữ số, ví dụ 93,5 hoặc 1234.`,
      field,
      typed,
    );
  }
}

export class InputNegative extends FieldRefusal {
  readonly code = 'framework.input-negative';
  constructor(field: About, typed: string) {
    super(
      `“${field.label}” không thể âm, nhưng đã nhập “${shown(typed)}”. Hãy nhập số từ 0 trở lên.`,
      field,
      typed,
    );
  }
}

export class InputNotWhole extends FieldRefusal {
  readonly code = 'framework.input-not-whole';
  constructor(field: About, typed: string) {
    super(
      `“${field.label}” phải là số nguyên, nhưng đã nhập “${shown(typed)}”.${withoutSeparator(typed)}`,
      field,
      typed,
    );
  }
}

/** "1.234" reads as one and a bit; a person who counts means a thousand and needs to be told how to write it. */
function withoutSeparator(typed: string): string {
  const group = /^\s*(\d{1,3})[.,](\d{3})\s*$/.exec(typed);
  if (group === null) return ' Hãy nhập số đếm được, không có phần lẻ.';
  return ` Nếu ý là ${group[1]}${group[2]} hãy viết ${group[1]}${group[2]}, không viết ${typed.trim()}.`;
}

export class InputTooLarge extends FieldRefusal {
  readonly code = 'framework.input-too-large';
  constructor(field: About, typed: string, digitsMax: number) {
    super(
      `“${field.label}” quá lớn: “${shown(typed)}” có hơn ${digitsMax} chữ số trước dấu phẩy. ` +
        'Hãy kiểm tra lại, hoặc đổi sang đơn vị lớn hơn (ví dụ triệu đồng).',
      field,
      typed,
    );
  }
}

export class InputTooPrecise extends FieldRefusal {
  readonly code = 'framework.input-too-precise';
  constructor(field: About, typed: string, placesMax: number) {
    super(
      `“${field.label}” có quá nhiều chữ số sau dấu phẩy: “${shown(typed)}”. Hãy làm tròn còn nhiều nhất ${placesMax} chữ số.`,
      field,
      typed,
    );
  }
}

export class AnswerUnclear extends FieldRefusal {
  readonly code = 'framework.answer-unclear';
  constructor(field: About, typed: string) {
    super(
      `“${field.label}” cần trả lời có hoặc không, nhưng đã nhập “${shown(typed)}”. Hãy chọn “có” hoặc “không”.`,
      field,
      typed,
    );
  }
}

export class ChoiceUnknown extends FieldRefusal {
  readonly code = 'framework.choice-unknown';
  constructor(
    field: About & { readonly choices: readonly { readonly code: string; readonly label: string }[] },
    typed: string,
  ) {
    const choices = field.choices.map((choice) => `${choice.code} (${choice.label})`).join('; ');
    super(
      `“${field.label}” không có lựa chọn “${shown(typed)}”. Hãy chọn một trong: ${choices}.`,
      field,
      typed,
    );
  }
}

export class PercentOutOfRange extends FieldRefusal {
  readonly code = 'framework.percent-out-of-range';
  constructor(field: About, typed: string, percentMax: Decimal) {
    super(
      `“${field.label}” phải từ 0 đến ${formatDecimal(percentMax)}%, nhưng đã nhập “${shown(typed)}”. Hãy kiểm tra lại tỷ lệ.`,
      field,
      typed,
    );
  }
}

export class DenominatorZero extends FieldRefusal {
  readonly code = 'framework.denominator-zero';
  constructor(field: About) {
    super(
      `“${field.label}” đang là 0 nên không chia được. Hãy nhập tổng số lớn hơn 0; ` +
        'nếu thật sự không có đối tượng nào để tính thì nêu rõ trong giải trình.',
      field,
      '0',
    );
  }
}

export class PartExceedsWhole extends FieldRefusal {
  readonly code = 'framework.part-exceeds-whole';
  constructor(part: About & { readonly value: Decimal }, whole: About & { readonly value: Decimal }) {
    super(
      `“${part.label}” (${formatDecimal(part.value)}) lớn hơn “${whole.label}” (${formatDecimal(whole.value)}). ` +
        'Phần không thể lớn hơn tổng: hãy kiểm tra lại hai số.',
      part,
      part.value,
    );
  }
}

export class PeersCrossed extends FieldRefusal {
  readonly code = 'framework.peers-crossed';
  constructor(best: About & { readonly value: Decimal }, worst: About & { readonly value: Decimal }) {
    super(
      `“${best.label}” (${formatDecimal(best.value)}) lại kém hơn “${worst.label}” (${formatDecimal(worst.value)}). ` +
        'Hãy kiểm tra xem hai số có bị nhập đổi chỗ không.',
      best,
      best.value,
    );
  }
}

export class PointsOutOfRange extends FieldRefusal {
  readonly code = 'framework.points-out-of-range';
  constructor(field: About, points: Decimal, max: Decimal) {
    super(
      `“${field.label}” là ${formatDecimal(points)}, vượt điểm tối đa ${formatDecimal(max)}. ` +
        `Hãy nhập điểm từ 0 đến ${formatDecimal(max)}.`,
      field,
      points,
    );
  }
}
