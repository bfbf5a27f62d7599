import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

export default {
  rootDir,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/infra'],
  // *.spec.ts pure and fast; *.int-spec.ts real engines in containers; *.e2e-spec.ts through HTTP or the command line.
  testMatch: ['**/*.spec.ts', '**/*.e2e-spec.ts', '**/*.int-spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/web/'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  // Packages hold .js, our folders .ts: the first that exists is meant.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
  transform: { '^.+\\.ts$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/'],
  setupFiles: ['<rootDir>/infra/check/jest-setup.mjs'],
  reporters: ['default', '<rootDir>/infra/check/summary-reporter.mjs'],
  // What a test leaves open is a fault of the test: jest then waits, and CI's time limit makes it fail.
  forceExit: false,
  collectCoverage: false,
  maxWorkers: 2,
  testTimeout: 60_000,
};
