import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const tree = mkdtempSync(join(tmpdir(), 'build-if-stale-'));
const at = (path: string): string => join(tree, path);

interface Run {
  readonly code: number;
  readonly output: string;
}

function build(): Promise<Run> {
  const script = join(root, 'infra/scripts/build-if-stale.mjs');
  return new Promise((done) => {
    execFile(process.execPath, [script], { cwd: tree }, (error, stdout, stderr) =>
      done({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

beforeAll(() => {
  for (const file of [
    'package.json',
    'tsconfig.json',
    'nest-cli.json',
    'infra/scripts/tsconfig.build.json',
  ]) {
    cpSync(join(root, file), at(file));
  }
  symlinkSync(join(root, 'node_modules'), at('node_modules'));
  write('apps/api/src/main.ts', "export { one } from './one.js';\n");
  write('apps/api/src/one.ts', 'export const one = 1;\n');
  write('libs/kernel/src/index.ts', 'export const kernel = 1;\n');
  write('libs/kernel/src/kernel.spec.ts', 'export const test = 1;\n');
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

it('builds once when two start at the same time, and then finds everything fresh', async () => {
  const runs = await Promise.all([build(), build()]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(runs.map(({ output }) => output).join('')).toMatch(/^built dist in [\d.]+ s\n$/);
  expect(existsSync(at('dist/apps/api/src/main.js'))).toBe(true);
  expect(existsSync(at('dist/libs/kernel/src/kernel.spec.js'))).toBe(false);
  expect(await build()).toEqual({ code: 0, output: '' });
});

it('removes what was built from a source that is gone', async () => {
  rmSync(at('apps/api/src/one.ts'));
  write('apps/api/src/main.ts', 'export const two = 2;\n');
  expect((await build()).code).toBe(0);
  expect(existsSync(at('dist/apps/api/src/one.js'))).toBe(false);
});

it('fails with the compiler’s words, and again until the source is right', async () => {
  write('libs/kernel/src/index.ts', "export const kernel: number = 'one';\n");
  for (const run of [await build(), await build()]) {
    expect(run.code).toBe(1);
    expect(run.output).toContain('TS2322');
  }
});

it('brings back outputs that somebody deleted, past the lock of a build that was killed', async () => {
  write('libs/kernel/src/index.ts', 'export const kernel = 3;\n');
  rmSync(at('dist/apps'), { recursive: true });
  write('dist/.building', '999999999');
  expect((await build()).code).toBe(0);
  expect(existsSync(at('dist/apps/api/src/main.js'))).toBe(true);
  expect(existsSync(at('dist/.building'))).toBe(false);
});
