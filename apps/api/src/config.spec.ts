import { ConfigFaulty, readConfig } from './config.js';

const SECRET = 'một khóa ngẫu nhiên đủ dài cho việc thử nghiệm';

describe('readConfig', () => {
  it('needs nothing for a first try', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      dataDir: './data',
      production: false,
      sample: true,
      logLevel: 'warn',
    });
    expect(readConfig({ PORT: ' ', SAMPLE: '' })).toEqual(readConfig({}));
  });

  it('reads what is set', () => {
    const variables = {
      PORT: '8080',
      DATA_DIR: '/var/dti',
      SAMPLE: 'off',
      EVIDENCE_MAX_MB: '2',
      LOG_LEVEL: 'info',
    };
    expect(readConfig(variables)).toMatchObject({
      port: 8080,
      dataDir: '/var/dti',
      sample: false,
      evidenceBytesMax: 2_097_152,
      logLevel: 'info',
    });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['NODE_ENV', 'prod'],
    ['SAMPLE', 'yes'],
    ['EVIDENCE_MAX_MB', '0'],
    ['LOG_LEVEL', 'loud'],
    ['EVIDENCE_S3_ENDPOINT', 'file:///etc'],
    ['EVIDENCE_S3_ENDPOINT', 's3.local'],
    ['EVIDENCE_S3_BUCKET', 'Minh Chung'],
    ['EVIDENCE_S3_REGION', 'vn/1'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost:4318'],
    ['ROLE', 'maybe'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'proxy.tinh.vn'],
    ['TRUSTED_PROXIES', '10.0.0.1, 10.0.0'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigFaulty);
    expect(() => readConfig({ [name]: value })).toThrow(`- ${name}=${value}: `);
  });

  it('believes no proxy unless it is named', () => {
    expect(readConfig({}).trustedProxies).toEqual([]);
    expect(readConfig({ TRUSTED_PROXIES: '10.1.0.0/16, ::1 ,uniquelocal' }).trustedProxies).toEqual([
      '10.1.0.0/16',
      '::1',
      'uniquelocal',
    ]);
  });

  it('keeps the read models in files, fed here, unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({ databaseUrl: undefined, role: 'all' });
    const databaseUrl = 'postgresql://dti:x@db:5432/dti';
    expect(readConfig({ DATABASE_URL: databaseUrl, ROLE: 'api' })).toMatchObject({
      databaseUrl,
      role: 'api',
    });
  });

  it('takes a bucket whole or not at all', () => {
    const bucket = {
      EVIDENCE_S3_ENDPOINT: 'http://s3:8333',
      EVIDENCE_S3_BUCKET: 'minh-chung',
      EVIDENCE_S3_ACCESS_KEY_ID: 'dti',
      EVIDENCE_S3_SECRET_ACCESS_KEY: 'khóa',
    };
    expect(readConfig({}).evidenceBucket).toBeUndefined();
    expect(readConfig(bucket).evidenceBucket).toEqual({
      endpoint: 'http://s3:8333',
      region: 'us-east-1',
      bucket: 'minh-chung',
      accessKeyId: 'dti',
      secretAccessKey: 'khóa',
    });
    for (const name of Object.keys(bucket))
      expect(() => readConfig({ ...bucket, [name]: '' })).toThrow(`- ${name}: phải đặt cùng`);
  });

  it('sends traces and opens the metrics to others only when told to', () => {
    expect(readConfig({})).toMatchObject({ traces: false });
    expect(readConfig({}).metricsToken).toBeUndefined();
    const told = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', METRICS_TOKEN: SECRET };
    expect(readConfig(told)).toMatchObject({ traces: true, metricsToken: SECRET });
  });

  it('does not repeat a secret', () => {
    expect(() => readConfig({ METRICS_TOKEN: 'ngắn' })).toThrow(/- METRICS_TOKEN: phải có ít nhất 32 ký tự/);
    const url = 'mysql://dti:mật-khẩu@db/dti';
    expect(() => readConfig({ DATABASE_URL: url })).toThrow(/- DATABASE_URL: phải có dạng postgresql/);
    expect(() => readConfig({ TOKEN_SECRET: 'ngắn' })).toThrow(/- TOKEN_SECRET: phải có ít nhất 32 ký tự/);
  });

  it('does not start production on public secrets or accounts', () => {
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(/TOKEN_SECRET/);
    expect(() => readConfig({ NODE_ENV: 'production', TOKEN_SECRET: SECRET, SAMPLE: 'on' })).toThrow(
      ConfigFaulty,
    );
    expect(readConfig({ NODE_ENV: 'production', TOKEN_SECRET: SECRET })).toMatchObject({
      production: true,
      sample: false,
    });
  });
});
