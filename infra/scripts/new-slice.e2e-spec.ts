import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'new-slice-'));
const slice = 'libs/appraisal/src/meeting';

interface Run {
  readonly code: number;
  readonly output: string;
}

function node(...args: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: copy }, (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

const newSlice = (name: string): Promise<Run> =>
  node(
    '--conditions=source',
    '--import',
    './infra/scripts/run-source.mjs',
    'infra/scripts/new-slice.ts',
    name,
  );

const own = ({ output }: Run): readonly string[] =>
  output.split('\n').filter((line) => line.includes('meeting'));

function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(copy, path), text.replace(from, to));
}

let printed: Run;

beforeAll(async () => {
  for (const part of [
    'libs',
    'infra',
    'package.json',
    'tsconfig.json',
    '.swcrc',
    '.prettierrc',
    '.prettierignore',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  mkdirSync(join(copy, 'apps'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  printed = await newSlice('meeting');
  // What the command tells the developer to do.
  replaceIn(
    'infra/check/dependency-rules-of-slices.mjs',
    "  'obligation',\n]",
    "  'obligation',\n  'meeting',\n]",
  );
  replaceIn('libs/appraisal/src/slices.ts', '\n] as const', '\n  meetingSlice,\n] as const');
  replaceIn('libs/appraisal/src/slices.ts', '\n', "\nimport { meetingSlice } from './meeting/index.js';\n");
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('names the files it wrote and the lines to add', () => {
  expect(printed.code).toBe(0);
  for (const file of ['decider.ts', 'meeting.module.ts', 'reads/meeting-overview.projection.ts']) {
    expect(printed.output).toContain(`${slice}/${file}\n`);
  }
  expect(printed.output).toContain('apps/api/src/http/refusal-status.ts');
});

it('leaves no placeholder behind', () => {
  const files = readdirSync(join(copy, slice), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.filter(({ name }) => name.includes('__') || name.endsWith('.txt'))).toEqual([]);
  const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  expect(texts.filter((text) => /__[nN]ame__/.test(text))).toEqual([]);
});

it('compiles, also where slices.ts takes it up', async () => {
  const include = [`${slice}/**/*.ts`, 'libs/appraisal/src/*.ts'];
  writeFileSync(join(copy, 'tsconfig.slice.json'), JSON.stringify({ extends: './tsconfig.json', include }));
  expect(
    own(
      await node(
        'node_modules/typescript/bin/tsc',
        '--noEmit',
        '--incremental',
        'false',
        '-p',
        'tsconfig.slice.json',
      ),
    ),
  ).toEqual([]);
});

it('obeys the dependency rules', async () => {
  const program = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
  expect(own(await node(program, '--config', 'infra/check/dependency-rules.mjs', 'libs/appraisal'))).toEqual(
    [],
  );
});

it('is formatted and linted', async () => {
  expect((await node('node_modules/prettier/bin/prettier.cjs', '--check', slice)).output).toContain(
    'All matched files',
  );
  const run = await node(
    'node_modules/eslint/bin/eslint.js',
    '--config',
    'infra/check/eslint.config.mjs',
    slice,
  );
  expect(run).toEqual({ code: 0, output: '' });
});

it('passes its own tests', async () => {
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  const run = await node(...jest, '--config', 'infra/check/jest.mjs', '--runInBand', slice);
  // Its decider, and its projection on both engines.
  expect(run.output).toContain('Test Suites: 3 passed, 3 total');
});

it.each(['', 'Meeting', 'two-words', 'cycle', 'events', '../meeting'])(
  'does not take the name %j',
  async (name) => {
    const run = await newSlice(name);
    expect(run.code).toBe(1);
    expect(run.output).toContain('new:slice <name>:');
  },
);
