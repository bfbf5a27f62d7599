import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isDate } from '#kernel';

const CELLS_MAX = 50;
const CELL_LENGTH_MAX = 60;
const TEXT_LENGTH_MAX = 2_000;

/** A day that exists, yyyy-mm-dd: 2025-02-30 is none. */
export function isDay(value: unknown): boolean {
  return typeof value === 'string' && isDate(value);
}

export const IsDay = (): PropertyDecorator => ValidateBy({ name: 'isDay', validator: { validate: isDay } });

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment that exists, with its offset: without one nobody knows which it is. */
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  INSTANT.test(value) &&
  isDate(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));

const IsInstant = (): PropertyDecorator =>
  ValidateBy({ name: 'isInstant', validator: { validate: isInstant } });

/** A position of the ledger, or a moment. */
const isPoint = (value: unknown): boolean =>
  isInstant(value) || (typeof value === 'string' && /^\d{1,18}$/.test(value));

export const IsPoint = (): PropertyDecorator =>
  ValidateBy({ name: 'isPoint', validator: { validate: isPoint } });

/** Text that every store and reader keeps as it is: no NUL, no half of a surrogate pair. */
const isPlainText = (value: unknown): value is string =>
  typeof value === 'string' && value.isWellFormed() && !value.includes('\0');

const IsPlainText = (): PropertyDecorator =>
  ValidateBy({ name: 'isPlainText', validator: { validate: isPlainText } });

function isFlatTexts(value: unknown): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const cells = Object.entries(value);
  const fits = (text: unknown) => isPlainText(text) && text.length <= CELL_LENGTH_MAX;
  return cells.length <= CELLS_MAX && cells.every(([name, text]) => fits(name) && fits(text));
}

/** A flat record of short texts. A JSON number is refused: binary floats would round figures before we see them. */
export const IsFlatTexts = (): PropertyDecorator =>
  ValidateBy({ name: 'isFlatTexts', validator: { validate: isFlatTexts } });

/** A sentence or two that a person writes. */
export const Text = (
  description: string,
  { optional = false, lengthMax = TEXT_LENGTH_MAX } = {},
): PropertyDecorator =>
  applyDecorators(
    ...(optional ? [IsOptional()] : []),
    // In this order: the first rule that fails is what people read.
    IsString(),
    MaxLength(lengthMax),
    IsPlainText(),
    ApiProperty({ description, required: !optional, maxLength: lengthMax }),
  );

export const Day = (description: string, { optional = false } = {}): PropertyDecorator =>
  applyDecorators(
    ...(optional ? [IsOptional()] : []),
    IsDay(),
    ApiProperty({ description, required: !optional, type: String, format: 'date', example: '2025-06-30' }),
  );

/** The grounds of an act as a legal document (Decree 30/2020): the four things that a citation needs. */
export class LegalBasisDto {
  @Text('số/ký hiệu', { lengthMax: 100 })
  readonly number!: string;

  @Day('ngày ban hành', { optional: true })
  readonly issuedOn?: string;

  @Text('trích yếu', { optional: true })
  readonly title?: string;

  @Text('điều, khoản, phụ lục', { optional: true })
  readonly clause?: string;
}

/** What every command may be given besides its data. */
export class GroundsDto {
  @Text('lý do', { optional: true })
  readonly reason?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LegalBasisDto)
  @ApiPropertyOptional({ type: () => LegalBasisDto, description: 'căn cứ pháp lý' })
  readonly legalBasis?: LegalBasisDto;
}

/** Parameters of a read that has no past: it reads the ledger itself, as it stands. */
export class NowQuery {
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  @ApiPropertyOptional({
    pattern: '^\\d{1,18}$',
    description: 'chờ tới khi số liệu gồm cả vị trí này (lấy từ câu trả lời của lệnh ghi); quá 2 giây: 503',
  })
  readonly minPosition?: string;
}

/** Parameters of every other read. */
export class ReadQuery extends NowQuery {
  @IsOptional()
  @Matches(/^\d{1,18}$/)
  @ApiPropertyOptional({
    pattern: '^\\d{1,18}$',
    description: 'như đã biết ngay sau việc ở vị trí này của sổ cái',
  })
  readonly atPosition?: string;

  @IsOptional()
  @IsInstant()
  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'như đã biết vào lúc này (RFC 3339); không dùng cùng atPosition',
    example: '2026-01-14T17:00:00+07:00',
  })
  readonly asOf?: string;

  @IsOptional()
  @IsDay()
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'chỉ tính những gì có hiệu lực từ ngày này trở về trước, trong những gì đã biết',
    example: '2025-12-31',
  })
  readonly trueOn?: string;
}

/** Parameters of every list. */
export class ListQuery extends ReadQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 })
  readonly limit: number = 50;

  @IsOptional()
  @IsString()
  @MaxLength(400)
  @ApiPropertyOptional({ description: 'nextCursor của trang trước' })
  readonly after?: string;
}
