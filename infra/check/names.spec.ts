import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const ROOMS = ['apps', 'libs', 'infra', 'docs'];
const TOP_LEVEL = [
  ...ROOMS,
  'nest-cli.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const BANNED = /(^|[-.])(utils?|common|helpers?|managers?|impl)([-.]|$)/;
const SPEC = /\.(spec|int-spec|e2e-spec)\.ts$/;
const LOOKS_LIKE_SPEC = /([._](spec|test)s?|-specs?)\.[cm]?[jt]sx?$/;

/** What is wrong with the name of a source file, or undefined. */
function faultOf(path: string): string | undefined {
  const name = basename(path);
  if (!KEBAB.test(name)) return 'not kebab-case';
  if (BANNED.test(name)) return 'a word that says nothing';
  if (LOOKS_LIKE_SPEC.test(name) && !SPEC.test(name)) return 'a test that jest does not find';
  return undefined;
}

const sources = ['apps', 'libs', 'infra'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    // The client's files are named by what generates it.
    .filter((path) => !/node_modules\/|\/dist\/|^apps\/web\/src\/client\//.test(path)),
);

it('source files have names that say what they hold', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((path) => faultOf(path) !== undefined)).toEqual([]);
});

it('bad names are seen', () => {
  expect(faultOf('libs/a/src/date-utils.ts')).toBe('a word that says nothing');
  expect(faultOf('libs/a/src/ledger.impl.ts')).toBe('a word that says nothing');
  expect(faultOf('libs/a/src/Ledger.ts')).toBe('not kebab-case');
  expect(faultOf('libs/a/src/ledger.test.ts')).toBe('a test that jest does not find');
  expect(faultOf('libs/a/src/ledger_spec.ts')).toBe('not kebab-case');
  expect(faultOf('libs/a/src/sqlite-ledger.int-spec.ts')).toBeUndefined();
});

it('the top level holds its eight names, a lock file and hidden files', () => {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const seen = readdirSync(root).filter((name) => !name.startsWith('.') && !ignored.includes(name));
  expect(seen.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
});

it('index.ts stands only at the door of a room, a slice or a folder of rules', () => {
  const doors = sources.filter((path) => basename(path) === 'index.ts');
  const allowed = /^libs\/[^/]+\/src\/(testing\/|[^/]+\/|[^/]+\/(testing|scoring)\/)?index\.ts$/;
  expect(doors.filter((path) => !allowed.test(path))).toEqual([]);
});
