import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { STAGES, type Stage } from '#appraisal/dossier';
import { ReadQuery } from './fields.js';

/** Parameters of a read that shows one stage of scores. */
export class StageQuery extends ReadQuery {
  @IsOptional()
  @IsIn([...STAGES])
  @ApiPropertyOptional({ enum: STAGES, default: 'self', description: 'bước chấm' })
  readonly stage: Stage = 'self';
}
