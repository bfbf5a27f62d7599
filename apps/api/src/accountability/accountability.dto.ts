import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { CAUSES, STAGES, type Cause, type Stage } from '#appraisal/dossier';
import { ListQuery, ReadQuery } from '../http/fields.js';

const AGENCY = /^[a-z0-9]{1,40}$/;

/** An officer is always shown their own agency; others may name one. */
export class LossesQuery extends ReadQuery {
  @IsOptional()
  @IsIn([...STAGES])
  @ApiPropertyOptional({ enum: STAGES, default: 'published', description: 'tới bước chấm nào' })
  readonly stage: Stage = 'published';

  @IsOptional()
  @Matches(AGENCY)
  @ApiPropertyOptional({ description: 'mã cơ quan: chỉ phần cơ quan này (và các nhóm của nó) chịu' })
  readonly agency?: string;

  @IsOptional()
  @Matches(/^[A-Za-z0-9.]{1,20}$/)
  @ApiPropertyOptional({ description: 'mã chỉ số chính' })
  readonly pillar?: string;

  @IsOptional()
  @IsIn([...CAUSES])
  @ApiPropertyOptional({ enum: CAUSES, description: 'chỉ nguyên nhân này' })
  readonly cause?: Cause;
}

export class WorkQuery extends ListQuery {
  @IsOptional()
  @Matches(AGENCY)
  @ApiPropertyOptional({ description: 'mã cơ quan; cán bộ luôn xem việc của cơ quan mình' })
  readonly agency?: string;
}
