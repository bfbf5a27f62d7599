import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ALLOWED, FORBIDDEN, type Plant } from './dependency-plants.js';

const root = resolve(import.meta.dirname, '../..');
const plants = [...Object.values(FORBIDDEN).flat(), ...ALLOWED];

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly {
      readonly module: string;
      readonly dependencyTypes: readonly string[];
      readonly rules?: readonly { readonly name: string }[];
    }[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

let tree: string;
let planted: Cruise;
let real: Cruise;

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'dependency-rules-'));
  await grow(tree);
  [planted, real] = await Promise.all([
    cruise(tree, ['apps', 'libs']),
    cruise(root, ['apps', 'libs', 'infra']),
  ]);
});

afterAll(() => rm(tree, { recursive: true, force: true }));

describe('a planted import', () => {
  it.each(Object.entries(FORBIDDEN).flatMap(([rule, list]) => list.map((one) => ({ rule, ...one }))))(
    'breaks $rule: $from takes $take',
    ({ rule, ...one }) => expect(brokenBy(one)).toEqual([rule]),
  );

  it.each(ALLOWED)('is fine: $from takes $take', (one) => expect(brokenBy(one)).toEqual([]));
});

it('is planted for every rule', () =>
  expect(planted.summary.ruleSetUsed.forbidden.map(({ name }) => name).sort()).toEqual(
    Object.keys(FORBIDDEN).sort(),
  ));

it('breaks nothing in the tree as it is', () => {
  expect(real.modules.length).toBeGreaterThan(50);
  expect(real.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} takes ${to}`)).toEqual(
    [],
  );
});

function brokenBy({ from, take, typesOnly }: Plant): readonly string[] {
  const edges = planted.modules
    .filter(({ source }) => source === from)
    .flatMap(({ dependencies }) => dependencies)
    .filter(
      ({ module, dependencyTypes }) =>
        module === bare(take) && dependencyTypes.includes('type-only') === typesOnly,
    );
  expect(edges).toHaveLength(1);
  return edges.flatMap(({ rules = [] }) => rules.map(({ name }) => name)).sort();
}

const bare = (take: string): string => take.replace(/^node:/, '');

/** dependency-cruiser as `npm run deps` runs it, in `folder`. */
function cruise(folder: string, rooms: readonly string[]): Promise<Cruise> {
  const args = [
    '--config',
    join(root, 'infra/check/dependency-rules.mjs'),
    '--output-type',
    'json',
    ...rooms,
  ];
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [program, ...args],
      { cwd: folder, maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => {
        // It exits with the number of violations, so only an answer that is no report is a failure.
        if (stdout.startsWith('{')) done(JSON.parse(stdout) as Cruise);
        else fail(new Error(stderr));
      },
    );
  });
}

/** A tree of the same shape as ours, empty but for the planted imports, their targets, and stubs of packages. */
async function grow(folder: string): Promise<void> {
  for (const file of ['package.json', 'tsconfig.json']) await cp(join(root, file), join(folder, file));
  const targets = plants.map(({ from, take }) => targetOf(from, take)).filter((path) => path !== undefined);
  const files = new Map(targets.map((path) => [path, 'export type A = string;\n']));
  for (const [from, lines] of Map.groupBy(plants, ({ from }) => from)) {
    files.set(
      from,
      lines
        .map(({ take, typesOnly }) => `import ${typesOnly ? 'type ' : ''}{ A } from '${take}';\n`)
        .join(''),
    );
  }
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** The file that an import must find in the tree; undefined for Node's own, and for what must not be found. */
function targetOf(from: string, take: string): string | undefined {
  if (take.includes('absent') || take.startsWith('node:')) return undefined;
  if (take.startsWith('.')) return join(dirname(from), take).replace(/[.]js$/, '.ts');
  if (!take.startsWith('#')) return `node_modules/${take}/index.js`;
  if (take === '#kernel/testing') return 'libs/kernel/src/testing.ts';
  const [room = '', ...rest] = take.slice(1).split('/');
  return join('libs', room, 'src', ...rest, 'index.ts');
}
