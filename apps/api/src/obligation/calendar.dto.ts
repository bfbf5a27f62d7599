import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { ReadQuery } from '../http/fields.js';

const YEAR_MIN = 2000;
const YEAR_MAX = 2098;

export class CalendarQuery extends ReadQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(YEAR_MIN)
  @Max(YEAR_MAX)
  @ApiPropertyOptional({
    type: 'integer',
    minimum: YEAR_MIN,
    maximum: YEAR_MAX,
    description: 'năm được báo cáo (bỏ trống: năm nay); hạn của tháng 01 năm sau đứng ở cuối',
    example: 2025,
  })
  readonly year?: number;

  @Matches(/^[a-z0-9]{1,40}$/)
  @ApiPropertyOptional({ description: 'mã đơn vị', default: 'khanhhoa' })
  readonly unit: string = 'khanhhoa';
}
