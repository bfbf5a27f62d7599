import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, Matches } from 'class-validator';
import { REPORT_STATES, TASK_STATES, type ReportState, type TaskStanding } from '#appraisal/task';
import { GroundsDto, ListQuery, Text } from '../http/fields.js';

const YES_NO = ['true', 'false'] as const;

export class TasksQuery extends ListQuery {
  @IsOptional()
  @Matches(/^[a-z0-9]{1,40}$/)
  @ApiPropertyOptional({ description: 'mã cơ quan chủ trì, kể cả chủ trì trong một nhóm', example: 'soyte' })
  readonly lead?: string;

  @IsOptional()
  @IsIn(TASK_STATES)
  @ApiPropertyOptional({ enum: TASK_STATES, description: 'tình trạng theo báo cáo của cơ quan chủ trì' })
  readonly state?: TaskStanding;

  @IsOptional()
  @IsIn(YES_NO)
  @ApiPropertyOptional({ enum: YES_NO, description: 'true: đã quá hạn mà chưa xong' })
  readonly overdue?: (typeof YES_NO)[number];
}

export class ReportTaskDto extends GroundsDto {
  @Matches(/^\d{4}-(\d{2}|Q[1-4])$/)
  @ApiProperty({ description: 'tháng hoặc quý', example: '2025-05' })
  readonly period!: string;

  @IsIn(REPORT_STATES)
  @ApiProperty({ enum: REPORT_STATES })
  readonly state!: ReportState;

  @IsNotEmpty()
  @Text('đã làm được gì')
  readonly progress!: string;

  @Text('tỷ lệ hoàn thành, từ 0 tới 100, ví dụ 62,5', { optional: true, lengthMax: 40 })
  readonly percent?: string;
}
