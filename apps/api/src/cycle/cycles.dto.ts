import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Period } from '#appraisal/cycle';
import { Day, GroundsDto, ListQuery, Text } from '../http/fields.js';

export class PeriodDto implements Period {
  @Matches(/^[A-Za-z0-9-]{1,20}$/)
  @ApiProperty({ example: '2025-Q2' })
  readonly code!: string;

  @IsNotEmpty()
  @Text('tên kỳ, ví dụ quý II/2025', { lengthMax: 100 })
  readonly label!: string;

  @Day('ngày đầu')
  readonly from!: string;

  @Day('ngày cuối')
  readonly to!: string;

  @Day('nộp trước ngày này')
  readonly dueBefore!: string;
}

export class OpenCycleDto extends GroundsDto {
  @Matches(/^[a-z0-9]{1,40}$/)
  @ApiProperty({ example: 'khanhhoa' })
  readonly unit!: string;

  @IsInt()
  @Min(2020)
  @Max(2100)
  @ApiProperty({ type: 'integer', example: 2025 })
  readonly year!: number;

  @Matches(/^[A-Za-z0-9]{1,40}$/)
  @ApiProperty({ description: 'mã bộ chỉ số' })
  readonly framework!: string;

  @Day('ngày mở kỳ')
  readonly openedOn!: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(28)
  @ApiPropertyOptional({
    type: 'integer',
    default: 25,
    description: 'bốn quý, nộp trước ngày này của tháng cuối quý',
  })
  readonly dueDay?: number;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(24)
  @ValidateNested({ each: true })
  @Type(() => PeriodDto)
  @ApiPropertyOptional({ type: [PeriodDto], description: 'thay cho bốn quý' })
  readonly periods?: readonly PeriodDto[];

  @Day('nhận hồ sơ của năm đến trước ngày này; bỏ trống: trước 10/01 năm sau', { optional: true })
  readonly closesBefore?: string;
}

export class MoveDeadlineDto extends GroundsDto {
  @IsNotEmpty()
  @Text('mã kỳ báo cáo, hoặc closing: hạn nhận hồ sơ của cả năm', { lengthMax: 20 })
  readonly period!: string;

  @Day('hạn mới: nộp trước ngày này')
  readonly dueBefore!: string;
}

export class DossiersQuery extends ListQuery {
  @IsOptional()
  @Matches(/^[A-Za-z0-9.]{1,20}$/)
  @ApiPropertyOptional({ description: 'mã chỉ số chính' })
  readonly pillar?: string;
}
