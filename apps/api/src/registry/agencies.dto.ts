import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ListQuery } from '../http/fields.js';

export class AgenciesQuery extends ListQuery {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @ApiPropertyOptional({ description: 'tên, tên gọi khác hoặc mã; có dấu hay không dấu đều được' })
  readonly search?: string;

  @IsOptional()
  @Matches(/^[a-z-]{1,30}$/)
  @ApiPropertyOptional({ description: 'loại cơ quan' })
  readonly kind?: string;
}
