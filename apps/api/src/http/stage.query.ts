import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { STAGES, type Stage } from '#appraisal/dossier';
import { ReadQuery } from './fields.js';

/** Parameters of a read that shows one stage of a dossier, the latest that has a score where none is named. */
export class LatestStageQuery extends ReadQuery {
  @IsOptional()
  @IsIn([...STAGES])
  @ApiPropertyOptional({ enum: STAGES, description: 'bước chấm; bỏ trống: bước mới nhất đã có điểm' })
  readonly stage?: Stage;
}

/** Parameters of a read that shows one stage of scores. */
export class StageQuery extends ReadQuery {
  @IsOptional()
  @IsIn([...STAGES])
  @ApiPropertyOptional({ enum: STAGES, default: 'self', description: 'bước chấm' })
  readonly stage: Stage = 'self';
}
