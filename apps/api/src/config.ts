import { plainToInstance, Type } from 'class-transformer';
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
  validateSync,
} from 'class-validator';
import type { BucketSettings } from '#evidence-store';
import { assertProductionSettings, DEFAULT_TOKEN_SECRET, ProductionSettingsUnsafe } from '#access';

/** Everything that the server takes from its surroundings. */
export interface Config {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** `postgresql://…` where the read models are there; undefined: in the data folder. */
  readonly databaseUrl: string | undefined;
  /** Whether this process feeds the read models, or stands by to; else another one does. */
  readonly projector: boolean;
  readonly production: boolean;
  readonly tokenSecret: string;
  /** Sample accounts (and, for the command line, sample data). */
  readonly sample: boolean;
  readonly evidenceBytesMax: number;
  readonly logLevel: LogLevel;
  /** Without it evidence lies in the data folder. */
  readonly evidenceBucket?: BucketSettings;
  /** Who brings it may read the metrics; without it only this machine may. */
  readonly metricsToken?: string;
  /** Whether traces are sent, to the address in OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly traces?: boolean;
}

/** Nest's token for the configuration. */
export const CONFIG = Symbol('Config');

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const BYTES_PER_MB = 1_048_576;
const HTTP_ADDRESS = { protocols: ['http', 'https'], require_protocol: true, require_tld: false };
const NOT_AN_ADDRESS = 'phải là một địa chỉ http hoặc https';
/** Never shown, not even to say what is wrong with them. */
const SECRETS: readonly string[] = [
  'TOKEN_SECRET',
  'DATABASE_URL',
  'EVIDENCE_S3_SECRET_ACCESS_KEY',
  'METRICS_TOKEN',
];

class Environment {
  @Type(() => Number)
  @IsInt({ message: 'phải là một số nguyên' })
  @Min(0, { message: 'phải từ 0 trở lên' })
  @Max(65_535, { message: 'không quá 65535' })
  readonly PORT: number = 3_000;

  @IsString()
  readonly HOST: string = '127.0.0.1';

  @IsNotEmpty({ message: 'phải là một thư mục' })
  readonly DATA_DIR: string = './data';

  @Matches(/^(postgres(ql)?:\/\/.+)?$/, {
    message: 'phải có dạng postgresql://tên:mật-khẩu@máy:5432/cơ-sở-dữ-liệu',
  })
  readonly DATABASE_URL: string = '';

  @IsIn(['on', 'off'], { message: 'chỉ nhận on hoặc off' })
  readonly PROJECTOR: string = 'on';

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

/** A variable has a value that cannot be meant. */
export class ConfigFaulty extends Error {
  override readonly name = 'ConfigFaulty';
  constructor(readonly faults: readonly string[]) {
    super(
      `Không khởi động được vì cấu hình sai. Hãy sửa biến môi trường rồi chạy lại:\n${faults.join('\n')}`,
    );
  }
}

/** Reads all variables once. An empty one counts as unset. Throws ConfigFaulty. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.keys(new Environment())
    .map((name) => [name, variables[name]?.trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  const environment = plainToInstance(Environment, Object.fromEntries(given));
  const faults = validateSync(environment, { stopAtFirstError: true }).map(
    ({ property, constraints = {} }) =>
      `- ${property}${shown(property, given)}: ${Object.values(constraints).join('; ')}`,
  );
  if (faults.length > 0) throw new ConfigFaulty(faults);
  const config = configOf(environment);
  assertFitForProduction(config);
  return config;
}

/** What was set, except for what must not stand in a log. */
const shown = (name: string, given: readonly (readonly [string, string | undefined])[]): string =>
  SECRETS.includes(name) ? '' : `=${given.find(([other]) => other === name)?.[1]}`;

/** Throws ConfigFaulty that names the variables behind the settings. */
function assertFitForProduction({ tokenSecret, production, sample }: Config): void {
  try {
    assertProductionSettings({ tokenSecret, production, sampleAccounts: sample });
  } catch (error) {
    if (!(error instanceof ProductionSettingsUnsafe)) throw error;
    throw new ConfigFaulty(
      error.problems.map((problem) => `- TOKEN_SECRET, SAMPLE (NODE_ENV=production): ${problem}`),
    );
  }
}

function configOf(environment: Environment): Config {
  const production = environment.NODE_ENV === 'production';
  return {
    port: environment.PORT,
    host: environment.HOST,
    dataDir: environment.DATA_DIR,
    databaseUrl: environment.DATABASE_URL === '' ? undefined : environment.DATABASE_URL,
    projector: environment.PROJECTOR === 'on',
    production,
    tokenSecret: environment.TOKEN_SECRET,
    sample: environment.SAMPLE === 'default' ? !production : environment.SAMPLE === 'on',
    evidenceBytesMax: environment.EVIDENCE_MAX_MB * BYTES_PER_MB,
    logLevel: environment.LOG_LEVEL,
    ...(environment.METRICS_TOKEN !== undefined && { metricsToken: environment.METRICS_TOKEN }),
    traces: environment.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
    ...bucketOf(environment),
  };
}

/** All of the bucket or nothing of it: half of it would put evidence where nobody looks. Throws ConfigFaulty. */
function bucketOf(environment: Environment): Pick<Config, 'evidenceBucket'> {
  const given = {
    EVIDENCE_S3_ENDPOINT: environment.EVIDENCE_S3_ENDPOINT,
    EVIDENCE_S3_BUCKET: environment.EVIDENCE_S3_BUCKET,
    EVIDENCE_S3_ACCESS_KEY_ID: environment.EVIDENCE_S3_ACCESS_KEY_ID,
    EVIDENCE_S3_SECRET_ACCESS_KEY: environment.EVIDENCE_S3_SECRET_ACCESS_KEY,
  };
  const missing = Object.entries(given).filter(([, value]) => value === undefined);
  if (missing.length === Object.keys(given).length) return {};
  if (missing.length > 0)
    throw new ConfigFaulty(missing.map(([name]) => `- ${name}: phải đặt cùng các biến EVIDENCE_S3_ còn lại`));
  const [endpoint = '', bucket = '', accessKeyId = '', secretAccessKey = ''] = Object.values(given);
  return {
    evidenceBucket: {
      endpoint,
      bucket,
      accessKeyId,
      secretAccessKey,
      region: environment.EVIDENCE_S3_REGION,
    },
  };
}
