import { plainToInstance, Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsString, Max, Min, MinLength, validateSync } from 'class-validator';
import { assertProductionSettings, DEFAULT_TOKEN_SECRET, ProductionSettingsUnsafe } from '#access';

/** Everything that the server takes from its surroundings. */
export interface Config {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly production: boolean;
  readonly tokenSecret: string;
  /** Sample accounts (and, for the command line, sample data). */
  readonly sample: boolean;
  readonly evidenceBytesMax: number;
  readonly logLevel: LogLevel;
}

/** Nest's token for the configuration. */
export const CONFIG = Symbol('Config');

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const BYTES_PER_MB = 1_048_576;

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
  name === 'TOKEN_SECRET' ? '' : `=${given.find(([other]) => other === name)?.[1]}`;

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
    production,
    tokenSecret: environment.TOKEN_SECRET,
    sample: environment.SAMPLE === 'default' ? !production : environment.SAMPLE === 'on',
    evidenceBytesMax: environment.EVIDENCE_MAX_MB * BYTES_PER_MB,
    logLevel: environment.LOG_LEVEL,
  };
}
