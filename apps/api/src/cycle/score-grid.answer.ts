import {
  STAGES,
  type GridCell,
  type GridIndicator,
  type GridPillar,
  type GridUnit,
  type ScoreGrid,
  type Stage,
} from '#appraisal/dossier';
import { Field } from '../http/answer-field.js';
import { SampledAnswer } from '../http/read.answer.js';

class GridCellShown implements GridCell {
  @Field.text('mã chỉ số thành phần', { example: '8.1' })
  readonly indicator!: string;

  @Field.decimal('điểm')
  readonly points!: string;

  @Field.flag('tạm tính: còn phần chưa biết')
  readonly provisional!: boolean;
}

class GridUnitShown implements GridUnit {
  @Field.text('mã đơn vị', { example: 'khanhhoa' })
  readonly unit!: string;

  @Field.text('mã kỳ đánh giá', { example: 'khanhhoa.2025.405' })
  readonly cycle!: string;

  @Field.parts(GridCellShown, 'các chỉ số đã có điểm ở bước này')
  readonly cells!: readonly GridCellShown[];
}

class GridPillarShown implements GridPillar {
  @Field.text('mã', { example: '8' })
  readonly key!: string;

  @Field.text('tên')
  readonly name!: string;

  @Field.decimal('điểm tối đa', { example: '50' })
  readonly maxPoints!: string;
}

class GridIndicatorShown extends GridPillarShown implements GridIndicator {
  @Field.text('mã chỉ số chính', { example: '8' })
  readonly pillar!: string;
}

export class ScoreGridAnswer extends SampledAnswer implements ScoreGrid {
  @Field.choice(STAGES, 'bước chấm')
  readonly stage!: Stage;

  @Field.decimal('tổng điểm của bộ chỉ số', { example: '1000' })
  readonly maxPoints!: string;

  @Field.parts(GridPillarShown, 'chỉ số chính')
  readonly pillars!: readonly GridPillarShown[];

  @Field.parts(GridIndicatorShown, 'chỉ số thành phần')
  readonly indicators!: readonly GridIndicatorShown[];

  @Field.parts(GridUnitShown, 'các đơn vị cùng năm, cùng bộ chỉ số')
  readonly units!: readonly GridUnitShown[];
}
