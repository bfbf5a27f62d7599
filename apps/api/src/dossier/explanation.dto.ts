import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { MINISTRY_CAUSES, OUTCOMES, type MinistryCause, type Outcome } from '#appraisal/dossier';
import { Day, GroundsDto, Text } from '../http/fields.js';

const MANIFEST_MAX = 100;

export class SourceDocumentDto {
  @IsNotEmpty()
  @Text('số/ký hiệu', { lengthMax: 100 })
  readonly number!: string;

  @Day('ngày ban hành')
  readonly issuedOn!: string;
}

class LetterActDto extends GroundsDto {
  @IsObject()
  @ValidateNested()
  @Type(() => SourceDocumentDto)
  @ApiProperty({ type: () => SourceDocumentDto, description: 'văn bản' })
  readonly document!: SourceDocumentDto;
}

export class AskExplanationDto extends LetterActDto {
  @IsNotEmpty()
  @Text('Bộ hỏi gì')
  readonly question!: string;

  @IsNotEmpty()
  @Text('điểm Bộ tạm cho, ví dụ 42,5', { lengthMax: 40 })
  readonly points!: string;

  @IsOptional()
  @IsIn(MINISTRY_CAUSES)
  @ApiProperty({ enum: MINISTRY_CAUSES, required: false, description: 'Bộ hạ điểm vì sao, nếu văn bản nêu' })
  readonly cause?: MinistryCause;

  @Day('phải gửi trước ngày (Bộ không ghi thì bỏ trống)', { optional: true })
  readonly dueBefore?: string;
}

export class DraftExplanationDto extends GroundsDto {
  @IsNotEmpty()
  @Text('nội dung giải trình của cơ quan', { lengthMax: 20_000 })
  readonly text!: string;
}

export class SendExplanationDto extends LetterActDto {
  @IsNotEmpty()
  @Text('nội dung giải trình gửi Bộ', { lengthMax: 20_000 })
  readonly text!: string;

  @IsArray()
  @ArrayMaxSize(MANIFEST_MAX)
  @Matches(/^[0-9a-f]{64}$/, { each: true })
  @ApiProperty({
    type: [String],
    maxItems: MANIFEST_MAX,
    description: 'mã SHA-256 của các minh chứng kèm theo',
  })
  readonly manifest!: readonly string[];

  @IsNotEmpty()
  @Text('số điểm đề nghị, lớn hơn 0 và không quá số đã mất', { lengthMax: 40 })
  readonly pointsAsked!: string;
}

export class AnswerExplanationDto extends LetterActDto {
  @IsIn(OUTCOMES)
  @ApiProperty({ enum: OUTCOMES, description: 'chấp nhận, một phần, hay không chấp nhận' })
  readonly outcome!: Outcome;

  @IsNotEmpty()
  @Text('số điểm được lại', { lengthMax: 40 })
  readonly recovered!: string;
}

export class LapseExplanationDto extends GroundsDto {}
