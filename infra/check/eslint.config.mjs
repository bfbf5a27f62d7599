import { readFileSync } from 'node:fs';
import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { houseRules } from './house-rules.mjs';

const SPECS = ['**/*.spec.ts', '**/*-spec.ts', '**/testing/**/*.ts', '**/testing.ts'];
const NODE_GLOBALS = {
  Buffer: 'readonly',
  console: 'readonly',
  process: 'readonly',
  setTimeout: 'readonly',
  URL: 'readonly',
};

/** Rules switched off for one file, each with a reason; exceptions.spec.ts checks the list. */
const exceptions = JSON.parse(readFileSync(new URL('exceptions.json', import.meta.url), 'utf8'));

const sizes = {
  // A switch counts once: deciders name every event, and the compiler checks that they do.
  complexity: ['error', { max: 8, variant: 'modified' }],
  'max-depth': ['error', 3],
  'max-lines-per-function': ['error', { max: 50 }],
  'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
  'house/params-max': 'error',
};

const words = {
  'house/no-double-cast': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
};

const ignored = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };
const types = {
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
  // It leaves files with decorators alone: Nest injects by the value that a constructor's type stands for.
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', ignored],
  // Async without await is how a synchronous store keeps a port's promise: what it throws becomes a rejection.
  '@typescript-eslint/require-await': 'off',
  // Kysely and better-sqlite3 give functions that are meant to be taken apart.
  '@typescript-eslint/unbound-method': 'off',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

// What a server answered is `any` until it is compared, a suite is one long function, a row of a table has columns.
const inTests = {
  'house/params-max': 'off',
  // What must not compile is tested by saying so, with the reason.
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': 'off',
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};

export default defineConfig(
  { ignores: ['dist/**', 'node_modules/**', 'data/**', 'coverage/**', 'apps/web/src/client/**'] },
  { linterOptions: { noInlineConfig: true }, plugins: { house: { rules: houseRules } } },
  { files: ['**/*.{ts,tsx,mjs}'], extends: [eslint.configs.recommended], rules: { ...sizes, ...words } },
  { files: ['**/*.mjs'], languageOptions: { globals: NODE_GLOBALS } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: types,
  },
  { files: ['libs/**/*.ts'], rules: { 'no-console': 'error' } },
  { files: ['libs/appraisal/src/**/*.ts'], ignores: SPECS, rules: { 'house/no-float-points': 'error' } },
  { files: SPECS, rules: inTests },
  ...exceptions.map(({ file, rule }) => ({ files: [file], rules: { [rule]: 'off' } })),
);
