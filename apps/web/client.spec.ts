import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const made = mkdtempSync(join(tmpdir(), 'dti-client-'));

afterAll(() => rmSync(made, { recursive: true, force: true }));

const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

it('the committed client is the one of the committed OpenAPI document; `npm run client -w apps/web` makes it anew', () => {
  const program = join(root, 'node_modules/@hey-api/openapi-ts/bin/run.js');
  execFileSync(process.execPath, [program], {
    cwd: import.meta.dirname,
    env: { ...process.env, CLIENT_DIR: made },
  });
  const [fresh, committed] = [filesOf(made), filesOf(join(import.meta.dirname, 'src/client'))];
  expect(Object.keys(fresh).length).toBeGreaterThan(5);
  const stale = Object.keys({ ...fresh, ...committed }).filter((file) => fresh[file] !== committed[file]);
  expect(stale).toEqual([]);
});
