import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsNotEmpty, Matches, ValidateNested } from 'class-validator';
import { RELATIONS, type Relation } from '#appraisal/framework';
import { GroundsDto, Text } from '../http/fields.js';

const HOW_JUDGED = ['stated', 'unclear'] as const;

export class ConfirmCellDto extends GroundsDto {
  @IsNotEmpty()
  @Text('mã chỉ số chính, chỉ số thành phần, figure-<số> (thông tin chung) hoặc lossShares', {
    lengthMax: 40,
  })
  readonly row!: string;

  @IsNotEmpty()
  @Text(
    'tên ô: code, name, maxPoints, lead, coordinating, rule, guiding, requirement, denominatorFigures, shares',
    { lengthMax: 40 },
  )
  readonly cell!: string;
}

const ROWS_MAX = 1_000;
const CODES_MAX = 100;

const Codes = (description: string): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(CODES_MAX),
    Matches(/^[A-Za-z0-9.]{1,20}$/, { each: true }),
    ApiProperty({ type: [String], maxItems: CODES_MAX, description }),
  );

class MappingRowDto {
  @Codes('mã chỉ số của bộ cũ; rỗng: chỉ số mới thêm')
  readonly from!: readonly string[];

  @Codes('mã chỉ số của bộ mới; rỗng: chỉ số đã bỏ')
  readonly to!: readonly string[];

  @IsIn(RELATIONS)
  @ApiProperty({ enum: RELATIONS })
  readonly relation!: Relation;

  @IsIn(HOW_JUDGED)
  @ApiProperty({ enum: HOW_JUDGED, description: 'stated: văn bản ghi rõ; unclear: suy ra' })
  readonly how!: (typeof HOW_JUDGED)[number];

  @IsNotEmpty()
  @Text('vì sao')
  readonly why!: string;
}

export class RemapDto extends GroundsDto {
  @IsArray()
  @ArrayMaxSize(ROWS_MAX)
  @ValidateNested({ each: true })
  @Type(() => MappingRowDto)
  @ApiProperty({ type: [MappingRowDto], maxItems: ROWS_MAX })
  readonly rows!: readonly MappingRowDto[];
}
