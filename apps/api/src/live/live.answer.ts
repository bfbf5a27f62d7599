import { Field } from '../http/answer-field.js';

/** The data of one message. */
export class LiveMoveView {
  @Field.position('số liệu đã gồm mọi việc tới vị trí này')
  readonly position!: string;

  @Field.texts('loại việc đã ghi thêm; null: có thể là mọi loại', { nullable: true, example: 'dossier' })
  readonly kinds!: readonly string[] | null;
}
