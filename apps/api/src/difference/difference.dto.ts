import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Day, IsPoint, NowQuery } from '../http/fields.js';

/** The two moments; each a position, or a time. */
export class DifferenceQuery extends NowQuery {
  @IsPoint()
  @ApiProperty({
    type: String,
    description: 'từ: một vị trí của sổ cái, hoặc một thời điểm (RFC 3339, có múi giờ)',
    example: '990',
  })
  readonly from!: string;

  @IsOptional()
  @IsPoint()
  @ApiPropertyOptional({
    type: String,
    description: 'đến: như trên; bỏ trống: đến nay',
    example: '2026-01-14T17:00:00+07:00',
  })
  readonly to?: string;

  @Day('chỉ tính những gì có hiệu lực từ ngày này trở về trước', { optional: true })
  readonly trueOn?: string;
}
