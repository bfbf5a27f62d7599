import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { BucketSettings } from '#evidence-store';
import { assertProductionSettings, ProductionSettingsUnsafe } from '#access';
import type { EventStoreDbPlace } from './data-files.js';
import type { ProcessRole } from './duties.js';
import { Environment, SECRETS, type LogLevel } from './environment.js';

/** Everything that the server takes from its surroundings. */
export interface Config {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Whose `X-Forwarded-For` is believed: addresses, ranges, or Fastify's names of ranges. Nobody's when empty. */
  readonly trustedProxies?: readonly string[];
  readonly dataDir: string;
  /** `postgresql://…` where the read models are there; undefined: in the data folder. */
  readonly databaseUrl: string | undefined;
  readonly role: ProcessRole;
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
  /** Where the ledger is when it is not a file of the data folder. */
  readonly eventStoreDb?: EventStoreDbPlace;
}

/** Nest's token for the configuration. */
export const CONFIG = Symbol('Config');

const BYTES_PER_MB = 1_048_576;

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
    trustedProxies: environment.TRUSTED_PROXIES,
    dataDir: environment.DATA_DIR,
    databaseUrl: environment.DATABASE_URL === '' ? undefined : environment.DATABASE_URL,
    role: environment.ROLE,
    production,
    tokenSecret: environment.TOKEN_SECRET,
    sample: environment.SAMPLE === 'default' ? !production : environment.SAMPLE === 'on',
    evidenceBytesMax: environment.EVIDENCE_MAX_MB * BYTES_PER_MB,
    logLevel: environment.LOG_LEVEL,
    ...eventStoreDbOf(environment),
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

const eventStoreDbOf = ({ EVENTSTOREDB_URL: url, EVENTSTOREDB_STREAM: stream }: Environment) =>
  url === '' ? {} : { eventStoreDb: { url, stream } };
