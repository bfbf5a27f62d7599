import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

const project = {
  rootDir,
  testPathIgnorePatterns: ['/node_modules/'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  // Packages hold .js, our folders .ts: the first that exists is meant.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts', '$1.tsx'] },
  transform: { '^.+\\.ts$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/'],
};

/** What comes near to read models, each slice's reads first. */
const NEAR = [
  '<rootDir>/libs/projections/src/*{.spec,.e2e-spec}.ts',
  '<rootDir>/libs/projections/src/{postgres,testing}/*{.spec,.e2e-spec}.ts',
  '<rootDir>/libs/appraisal/src/*/reads/*projection*.spec.ts',
  '<rootDir>/libs/appraisal/src/year-end/*.spec.ts',
  '<rootDir>/apps/api/src/operations/{projectors,shared-servers}.e2e-spec.ts',
];
/** What asks through HTTP, too: in the night, or with ON_POSTGRES=all. */
const ALL = [...NEAR, '<rootDir>/apps/api/src/*/*.e2e-spec.ts', '<rootDir>/apps/cli/src/sample/*.spec.ts'];

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
      testPathIgnorePatterns: [
        ...project.testPathIgnorePatterns,
        '<rootDir>/libs/projections/src/postgres/',
        '<rootDir>/apps/api/src/operations/(projectors|shared-servers).e2e-spec.ts',
      ],
      setupFiles: ['<rootDir>/infra/check/jest-setup.mjs'],
    },
    {
      // The tests that come near to read models, once more on a real PostgreSQL.
      ...project,
      displayName: 'postgres',
      roots: ['<rootDir>/apps', '<rootDir>/libs'],
      testMatch: process.env.ON_POSTGRES === 'all' ? ALL : NEAR,
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
