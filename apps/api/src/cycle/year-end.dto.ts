import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { LOCKS, RESULT_STAGES, type Lock, type ResultStage } from '#appraisal/cycle';
import { MINISTRY_CAUSES, type MinistryCause } from '#appraisal/dossier';
import { SourceDocumentDto } from '../dossier/explanation.dto.js';
import { Day, GroundsDto, Text } from '../http/fields.js';

const INDICATORS_MAX = 500;
const INDICATOR = /^[A-Za-z0-9.]{1,20}$/;

export class LockCycleDto extends GroundsDto {
  @IsIn(LOCKS)
  @ApiProperty({
    enum: LOCKS,
    description: 'handing-in: khóa nộp, cơ quan không nộp nữa; final: khóa sổ, không ghi gì nữa',
  })
  readonly lock!: Lock;
}

export class ProposeReopeningDto extends GroundsDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(INDICATORS_MAX)
  @Matches(INDICATOR, { each: true })
  @ApiPropertyOptional({
    type: [String],
    maxItems: INDICATORS_MAX,
    example: ['8.1'],
    description: 'mã các chỉ số mở lại; bỏ trống: mọi chỉ số',
  })
  readonly indicators?: readonly string[];

  @Day('mở lại đến trước ngày này')
  readonly closesBefore!: string;
}

export class ApproveReopeningDto extends GroundsDto {}

class ResultRowDto {
  @Matches(INDICATOR)
  @ApiProperty({ example: '8.1', description: 'mã chỉ số thành phần' })
  readonly indicator!: string;

  @IsNotEmpty()
  @Text('điểm của Bộ, từ 0 đến điểm tối đa, ví dụ 42,5', { lengthMax: 40 })
  readonly points!: string;

  @IsOptional()
  @IsIn(MINISTRY_CAUSES)
  @ApiPropertyOptional({ enum: MINISTRY_CAUSES, description: 'vì sao mất điểm, nếu văn bản nêu' })
  readonly cause?: MinistryCause;
}

class DocumentedDto extends GroundsDto {
  @IsObject()
  @ValidateNested()
  @Type(() => SourceDocumentDto)
  @ApiProperty({ type: () => SourceDocumentDto, description: 'văn bản công bố hoặc thông báo' })
  readonly document!: SourceDocumentDto;
}

export class TakeOverResultDto extends DocumentedDto {
  @IsIn(RESULT_STAGES)
  @ApiProperty({
    enum: RESULT_STAGES,
    description: 'ministry: sau giải trình, có thể chỉ vài chỉ số; published: công bố, phải đủ mọi chỉ số',
  })
  readonly stage!: ResultStage;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(INDICATORS_MAX)
  @ValidateNested({ each: true })
  @Type(() => ResultRowDto)
  @ApiProperty({ type: [ResultRowDto], maxItems: INDICATORS_MAX, description: 'điểm từng chỉ số' })
  readonly rows!: readonly ResultRowDto[];
}

export class PublishYearDto extends DocumentedDto {}
