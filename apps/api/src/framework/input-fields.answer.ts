import type { Type } from '@nestjs/common';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { AnswerField, ChoiceField, InputField, NumberField } from '#appraisal/framework';
import { Field } from '../http/answer-field.js';

class NamedField {
  @Field.text('tên ô, dùng trong inputs', { example: 'value' })
  readonly name!: string;

  @Field.text('chữ bên ô', { example: 'Tỷ lệ hồ sơ trực tuyến' })
  readonly label!: string;

  @Field.flag('có thể chưa biết: điểm khi đó là tạm tính')
  readonly optional!: boolean;
}

class NumberFieldShown extends NamedField implements NumberField {
  @Field.choice(['decimal', 'whole'], 'số thập phân hay số đếm')
  readonly kind!: 'decimal' | 'whole';

  @Field.text('đơn vị; rỗng: không có', { example: '%' })
  readonly unit!: string;

  @ApiProperty({ enum: ['100'], required: false, description: 'tỷ lệ phần trăm lớn nhất có thể' })
  readonly percentMax?: '100';
}

class AnswerFieldShown extends NamedField implements AnswerField {
  @Field.choice(['yes-no'], 'có hoặc không')
  readonly kind!: 'yes-no';
}

class ChoiceShown {
  @Field.text('mã để gửi lên')
  readonly code!: string;

  @Field.text('chữ cho người đọc')
  readonly label!: string;
}

class ChoiceFieldShown extends NamedField implements ChoiceField {
  @Field.choice(['choice'], 'chọn một')
  readonly kind!: 'choice';

  @Field.parts(ChoiceShown, 'các lựa chọn')
  readonly choices!: readonly ChoiceShown[];
}

/** The class of each kind of field. */
const byKind = {
  decimal: NumberFieldShown,
  whole: NumberFieldShown,
  'yes-no': AnswerFieldShown,
  choice: ChoiceFieldShown,
} satisfies Readonly<Record<InputField['kind'], Type<InputField>>>;

export const INPUT_FIELDS = [...new Set(Object.values(byKind))];

/** Any of them, told apart by `kind`. */
export const INPUT_FIELD = {
  oneOf: INPUT_FIELDS.map((field) => ({ $ref: getSchemaPath(field) })),
  discriminator: {
    propertyName: 'kind',
    mapping: Object.fromEntries(Object.entries(byKind).map(([kind, field]) => [kind, getSchemaPath(field)])),
  },
};
