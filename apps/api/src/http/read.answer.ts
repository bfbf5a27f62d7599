import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Field } from './answer-field.js';
import type { ListBody } from './paging.js';
import { SYNTHETIC_NOTICE } from './reading.js';

/** What every read says besides its content. */
export class ReadAnswer {
  @Field.position('câu trả lời gồm mọi việc tới vị trí này của sổ cái, không gồm việc nào sau đó')
  readonly position!: string;
}

/** One thing that may hold sample data. */
export class SampledAnswer extends ReadAnswer {
  @Field.flag('có dữ liệu mẫu, không phải số liệu thật')
  readonly synthetic!: boolean;

  @Field.text('có khi synthetic là true', { optional: true, example: SYNTHETIC_NOTICE })
  readonly notice?: string;
}

/** The class of a list's pages: `class AgencyPage extends PageOf(AgencyShown) {}`. */
export function PageOf<Item extends object>(item: Type<Item>): Type<ListBody<Item>> {
  class Page extends ReadAnswer implements ListBody<Item> {
    @Field.parts(item, 'một trang, theo thứ tự của danh sách')
    readonly items!: readonly Item[];

    @Field.text('gửi lại làm after để đọc trang sau; null: hết', { nullable: true })
    readonly nextCursor!: string | null;

    @ApiProperty({ enum: [true], required: false, description: 'có khi trang chứa dữ liệu mẫu' })
    readonly synthetic?: true;

    @Field.text('có khi synthetic là true', { optional: true, example: SYNTHETIC_NOTICE })
    readonly notice?: string;
  }
  return Page;
}
