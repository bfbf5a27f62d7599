import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CHOICES, SEATS, type Choice, type Seat } from '#appraisal/council';
import { CAUSES, type Cause } from '#appraisal/dossier';
import { Day, GroundsDto, ListQuery, ReadQuery, Text } from '../http/fields.js';

const MEMBERS_MAX = 100;
const INDICATORS_MAX = 200;
const PROPOSALS_MAX = 10_000;
const CYCLE = /^[a-z0-9]{1,40}\.\d{4}\.[A-Za-z0-9]{1,40}$/;
const INDICATOR = /^[A-Za-z0-9.]{1,20}$/;
const ACCOUNT = /^[a-z0-9._-]{1,60}$/;

const Account = (description: string): PropertyDecorator =>
  applyDecorators(Matches(ACCOUNT), ApiProperty({ example: 'hd.vpubnd', description }));

const IndicatorCode = (): PropertyDecorator =>
  applyDecorators(Matches(INDICATOR), ApiProperty({ example: '8.1', description: 'mã chỉ số thành phần' }));

class MemberDto {
  @Account('mã tài khoản')
  readonly id!: string;

  @Matches(/^[a-z0-9]{1,40}$/)
  @ApiProperty({ example: 'vpubnd', description: 'mã cơ quan' })
  readonly agency!: string;

  @IsIn(SEATS)
  @ApiProperty({ enum: SEATS, description: 'chủ tịch, thư ký, ủy viên' })
  readonly role!: Seat;
}

export class ConveneSessionDto extends GroundsDto {
  @Matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  @MaxLength(60)
  @ApiProperty({ example: '2026-02-10-hd1', description: 'mã phiên họp' })
  readonly session!: string;

  @Matches(CYCLE)
  @ApiProperty({ example: 'khanhhoa.2025.405', description: 'mã kỳ đánh giá' })
  readonly cycle!: string;

  @Day('ngày họp')
  readonly heldOn!: string;

  @IsNotEmpty()
  @Text('địa điểm', { lengthMax: 200 })
  readonly place!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MEMBERS_MAX)
  @ValidateNested({ each: true })
  @Type(() => MemberDto)
  @ApiProperty({ type: [MemberDto], description: 'thành phần; mọi thành viên đều biểu quyết' })
  readonly members!: readonly MemberDto[];

  @IsInt()
  @Min(1)
  @Max(MEMBERS_MAX)
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: MEMBERS_MAX,
    description: 'số thành viên có mặt được biểu quyết, tối thiểu; không dưới một nửa thành phần',
  })
  readonly quorum!: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(INDICATORS_MAX)
  @Matches(INDICATOR, { each: true })
  @ApiProperty({ type: [String], example: ['8.1'], description: 'các chỉ số sẽ xét, theo thứ tự' })
  readonly agenda!: readonly string[];
}

export class MarkPresentDto extends GroundsDto {
  @Account('thành viên có mặt: chính mình, hoặc người khác khi là thư ký hay quản trị viên')
  readonly member!: string;
}

export class RecuseDto {
  @IndicatorCode()
  readonly indicator!: string;

  @IsNotEmpty()
  @Text('vì sao tự rút')
  readonly reason!: string;
}

/** The reason is part of the command's grounds; the domain refuses a proposal without one. */
export class ProposeDecisionDto extends GroundsDto {
  @IndicatorCode()
  readonly indicator!: string;

  @Text('điểm đề nghị, ví dụ 7,5', { lengthMax: 40 })
  readonly points!: string;

  @IsOptional()
  @IsIn(CAUSES)
  @ApiPropertyOptional({
    type: String,
    enum: CAUSES,
    nullable: true,
    description: 'nguyên nhân mất điểm; bỏ trống khi không hạ điểm',
  })
  readonly cause?: Cause | null;
}

export class OnIndicatorDto extends GroundsDto {
  @IndicatorCode()
  readonly indicator!: string;
}

export class CastVoteDto {
  @IndicatorCode()
  readonly indicator!: string;

  @IsInt()
  @Min(1)
  @Max(PROPOSALS_MAX)
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: PROPOSALS_MAX,
    description: 'số của đề nghị đã đọc; từ chối khi đề nghị đã thay đổi',
  })
  readonly proposal!: number;

  @IsIn(CHOICES)
  @ApiProperty({ enum: CHOICES, description: 'tán thành, không tán thành, không có ý kiến' })
  readonly choice!: Choice;
}

export class CloseSessionDto extends GroundsDto {}

export class SessionsQuery extends ListQuery {
  @IsOptional()
  @Matches(CYCLE)
  @ApiPropertyOptional({ example: 'khanhhoa.2025.405', description: 'chỉ các phiên của kỳ này' })
  readonly cycle?: string;
}

export const MINUTES_FORMATS = ['json', 'text'] as const;

export class MinutesQuery extends ReadQuery {
  @IsOptional()
  @IsIn(MINUTES_FORMATS)
  @ApiPropertyOptional({
    enum: MINUTES_FORMATS,
    description: 'text: biên bản để in; bỏ trống thì theo tiêu đề Accept',
  })
  readonly format?: (typeof MINUTES_FORMATS)[number];
}
