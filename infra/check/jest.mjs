import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

const project = {
  rootDir,
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/web/'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  // Packages hold .js, our folders .ts: the first that exists is meant.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
  transform: { '^.+\\.ts$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/'],
};

export default {
  rootDir,
  projects: [
    {
      ...project,
      displayName: 'default',
      roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/infra'],
      // *.spec.ts pure and fast; *.int-spec.ts real engines in containers; *.e2e-spec.ts through HTTP or the command line.
      testMatch: ['**/*.spec.ts', '**/*.e2e-spec.ts', '**/*.int-spec.ts'],
      // These need the server that only the other project has.
      testPathIgnorePatterns: [...project.testPathIgnorePatterns, '<rootDir>/libs/projections/src/postgres/'],
      setupFiles: ['<rootDir>/infra/check/jest-setup.mjs'],
    },
    {
      // The tests that come near to read models, once more on a real PostgreSQL.
      ...project,
      displayName: 'postgres',
      roots: ['<rootDir>/libs/projections', '<rootDir>/libs/appraisal'],
      testMatch: [
        '<rootDir>/libs/projections/src/*{.spec,.e2e-spec}.ts',
        '<rootDir>/libs/projections/src/{postgres,testing}/*{.spec,.e2e-spec}.ts',
        '<rootDir>/libs/appraisal/src/*/reads/*projection*.spec.ts',
        '<rootDir>/libs/appraisal/src/year-end/*.spec.ts',
      ],
      setupFiles: ['<rootDir>/infra/check/jest-setup.mjs', '<rootDir>/infra/check/postgres-tests.mjs'],
      globalSetup: '<rootDir>/infra/check/postgres-setup.mjs',
      globalTeardown: '<rootDir>/infra/check/postgres-teardown.mjs',
    },
  ],
  reporters: ['default', '<rootDir>/infra/check/summary-reporter.mjs'],
  // What a test leaves open is a fault of the test: jest then waits, and CI's time limit makes it fail.
  forceExit: false,
  collectCoverage: false,
  maxWorkers: 2,
  testTimeout: 60_000,
};
