import { Transform, Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
} from 'class-validator';
import { DEFAULT_TOKEN_SECRET } from '#access';
import { IsAddressRange, namesIn } from './address-range.js';
import { PROCESS_ROLES, type ProcessRole } from './duties.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const HTTP_ADDRESS = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };
const NOT_AN_ADDRESS = 'phải là một địa chỉ http hoặc https';
/** Variables whose values are never shown, not even to say what is wrong with them. */
export const SECRETS: readonly string[] = [
  'TOKEN_SECRET',
  'DATABASE_URL',
  'EVENTSTOREDB_URL',
  'EVIDENCE_S3_SECRET_ACCESS_KEY',
  'METRICS_TOKEN',
];

/** The variables by name, with what they are when nobody sets them; values that cannot be meant are told in Vietnamese. */
export class Environment {
  @Type(() => Number)
  @IsInt({ message: 'phải là một số nguyên' })
  @Min(0, { message: 'phải từ 0 trở lên' })
  @Max(65_535, { message: 'không quá 65535' })
  readonly PORT: number = 3_000;

  @IsString()
  readonly HOST: string = '127.0.0.1';

  @Transform(({ value }) => namesIn(value))
  @IsAddressRange({ each: true, message: 'phải là các địa chỉ IP hoặc dải địa chỉ, cách nhau bằng dấu phẩy' })
  readonly TRUSTED_PROXIES: readonly string[] = [];

  @IsNotEmpty({ message: 'phải là một thư mục' })
  readonly DATA_DIR: string = './data';

  @Matches(/^(postgres(ql)?:\/\/.+)?$/, {
    message: 'phải có dạng postgresql://tên:mật-khẩu@máy:5432/cơ-sở-dữ-liệu',
  })
  readonly DATABASE_URL: string = '';

  @Matches(/^(?:$|esdb(?:\+discover)?:\/\/.)/, { message: 'phải bắt đầu bằng esdb:// hoặc esdb+discover://' })
  readonly EVENTSTOREDB_URL: string = '';

  @Matches(/^[a-z][a-z0-9-]{0,99}$/, { message: 'chỉ gồm chữ thường không dấu, số và dấu gạch ngang' })
  readonly EVENTSTOREDB_STREAM: string = 'dti-ledger';

  @IsIn([...PROCESS_ROLES], { message: `chỉ nhận ${PROCESS_ROLES.join(', ')}` })
  readonly ROLE: ProcessRole = 'all';

  @IsIn(['development', 'test', 'production'], { message: 'chỉ nhận development, test hoặc production' })
  readonly NODE_ENV: string = 'development';

  @MinLength(32, { message: 'phải có ít nhất 32 ký tự' })
  readonly TOKEN_SECRET: string = DEFAULT_TOKEN_SECRET;

  @IsIn(['on', 'off', 'default'], { message: 'chỉ nhận on hoặc off' })
  readonly SAMPLE: string = 'default';

  @Type(() => Number)
  @IsInt({ message: 'phải là một số nguyên (MB)' })
  @Min(1, { message: 'phải từ 1 MB trở lên' })
  @Max(1_024, { message: 'không quá 1024 MB' })
  readonly EVIDENCE_MAX_MB: number = 50;

  @IsIn([...LOG_LEVELS], { message: `chỉ nhận ${LOG_LEVELS.join(', ')}` })
  readonly LOG_LEVEL: LogLevel = 'warn';

  @IsOptional()
  @IsUrl(HTTP_ADDRESS, { message: NOT_AN_ADDRESS })
  readonly EVIDENCE_S3_ENDPOINT: string | undefined = undefined;

  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { message: 'phải là tên thùng lưu trữ S3' })
  readonly EVIDENCE_S3_BUCKET: string | undefined = undefined;

  @Matches(/^[a-z0-9-]+$/, { message: 'chỉ gồm chữ thường không dấu, chữ số và dấu gạch ngang' })
  readonly EVIDENCE_S3_REGION: string = 'us-east-1';

  @IsOptional()
  @IsString()
  readonly EVIDENCE_S3_ACCESS_KEY_ID: string | undefined = undefined;

  @IsOptional()
  @IsString()
  readonly EVIDENCE_S3_SECRET_ACCESS_KEY: string | undefined = undefined;

  @IsOptional()
  @MinLength(32, { message: 'phải có ít nhất 32 ký tự' })
  readonly METRICS_TOKEN: string | undefined = undefined;

  @IsOptional()
  @IsUrl(HTTP_ADDRESS, { message: NOT_AN_ADDRESS })
  readonly OTEL_EXPORTER_OTLP_ENDPOINT: string | undefined = undefined;
}
