import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'dist/web');
const KILOBYTE = 1_024;
const FIRST_LOAD_KB_MAX = 220;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** Where an officer lands. */
const FIRST_PAGE = 'src/pages/work/work-page.tsx';

/** The entry, the first page, and everything that both import before they can run. */
function firstLoad(manifest: Readonly<Record<string, Chunk>>): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (chunk: Chunk | undefined): void => {
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const name of chunk.imports ?? []) add(manifest[name]);
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry) add(chunk);
  add(manifest[FIRST_PAGE]);
  return files;
}

/** What travels: gzip where it was compressed, else as it is. */
function bytesOf(file: string): number {
  const compressed = statSync(join(out, `${file}.gz`), { throwIfNoEntry: false });
  return (compressed ?? statSync(join(out, file))).size;
}

it(`loads at most ${FIRST_LOAD_KB_MAX} KB of JavaScript (gzip) before the first page shows`, () => {
  const script = join(root, 'infra/scripts/build-if-stale.mjs');
  execFileSync(process.execPath, [script, '--quiet', '--web-only'], { cwd: root });
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const files = firstLoad(manifest);
  expect(manifest).toHaveProperty([FIRST_PAGE]);
  expect(Object.keys(manifest).length).toBeGreaterThan(files.size);
  const kilobytes = [...files].reduce((total, file) => total + bytesOf(file), 0) / KILOBYTE;
  expect(kilobytes).toBeGreaterThan(1);
  expect(kilobytes).toBeLessThanOrEqual(FIRST_LOAD_KB_MAX);
});
