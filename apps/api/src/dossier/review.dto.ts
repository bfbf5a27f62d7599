import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, Matches } from 'class-validator';
import { APPRAISAL_CAUSES, type AppraisalCause } from '#appraisal/dossier';
import { GroundsDto, Text } from '../http/fields.js';

export class AssignReviewerDto extends GroundsDto {
  @IsNotEmpty()
  @Text('tài khoản thành viên Tổ giúp việc, ví dụ tgv.sotaichinh', { lengthMax: 60 })
  readonly reviewer!: string;
}

export class ReviewActDto extends GroundsDto {}

export class AdjustScoreDto extends GroundsDto {
  @IsNotEmpty()
  @Text('điểm thẩm định, từ 0 đến điểm tối đa, ví dụ 42,5', { lengthMax: 40 })
  readonly points!: string;

  @IsOptional()
  @IsIn(APPRAISAL_CAUSES)
  @ApiProperty({ enum: APPRAISAL_CAUSES, required: false, description: 'nguyên nhân; bắt buộc khi hạ điểm' })
  readonly cause?: AppraisalCause;

  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  @ApiProperty({
    required: false,
    description: 'mã SHA-256 của minh chứng bị bác hoặc trễ, nếu đó là nguyên nhân',
  })
  readonly evidence?: string;
}
