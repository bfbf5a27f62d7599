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
  ])('names %s when it is %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigFaulty);
    expect(() => readConfig({ [name]: value })).toThrow(`- ${name}=${value}: `);
  });

  it('does not repeat a secret', () => {
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
