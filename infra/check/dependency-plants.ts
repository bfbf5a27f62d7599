/** An import to plant: from which file, of what, and whether only types are taken. */
export interface Plant {
  readonly from: string;
  readonly take: string;
  readonly typesOnly: boolean;
}

const plant = (from: string, ...takes: readonly string[]): readonly Plant[] =>
  takes.map((take) => ({ from, take, typesOnly: false }));
const types = (from: string, ...takes: readonly string[]): readonly Plant[] =>
  takes.map((take) => ({ from, take, typesOnly: true }));

const slice = (path: string): string => `libs/appraisal/src/${path}`;

/** For each rule, imports that it alone must report. */
export const FORBIDDEN: Readonly<Record<string, readonly Plant[]>> = {
  'kernel-enters-no-other-room': plant('libs/kernel/src/planted.ts', '#ledger', '#appraisal'),
  'ledger-enters-no-other-room': plant('libs/ledger/src/planted.ts', '#projections', '#appraisal/cycle'),
  'projections-enters-no-other-room': plant(
    'libs/projections/src/planted.ts',
    '#appraisal',
    '#appraisal/dossier',
  ),
  'evidence-store-enters-no-other-room': plant('libs/evidence-store/src/planted.ts', '#ledger', '#appraisal'),
  'access-enters-no-other-room': plant('libs/access/src/planted.ts', '#appraisal', '#evidence-store'),
  'reference-data-enters-no-other-room': plant(
    'libs/reference-data/src/planted.ts',
    '#ledger',
    '#projections',
  ),
  'appraisal-enters-no-other-room': plant(
    slice('planted.ts'),
    '#access',
    '#evidence-store',
    '#reference-data',
  ),
  'kernel-takes-no-package': plant('libs/kernel/src/planted.ts', 'rxjs', 'node:crypto', '@nestjs/common'),
  'kernel-specs-take-fast-check-only': plant('libs/kernel/src/planted.spec.ts', 'node:fs', 'rxjs'),
  'ledger-port-knows-no-store': plant(
    'libs/ledger/src/planted.ts',
    './sqlite/target.js',
    './ledger.module.js',
    '@nestjs/common',
    'better-sqlite3',
  ),
  'store-knows-no-other-store': plant('libs/ledger/src/sqlite/planted.ts', '../eventstoredb/target.js'),
  'store-knows-the-port-only': plant(
    'libs/ledger/src/sqlite/planted.ts',
    '@nestjs/common',
    '../ledger.module.js',
    '../handle.js',
  ),
  'sqlite-store-takes-its-own-driver': plant('libs/ledger/src/sqlite/planted.ts', '@eventstore/db-client'),
  'eventstoredb-store-takes-its-own-driver': plant(
    'libs/ledger/src/eventstoredb/planted.ts',
    'better-sqlite3',
  ),
  'engine-knows-no-other-engine': plant('libs/projections/src/postgres/planted.ts', '../sqlite/target.js'),
  'read-models-know-no-engine': plant('libs/projections/src/planted.ts', './sqlite/target.js', 'pg'),
  'registry-knows-no-later-slice': types(slice('registry/planted.ts'), '#appraisal/framework'),
  'framework-knows-no-later-slice': types(
    slice('framework/planted.ts'),
    '#appraisal/cycle',
    '#appraisal/dossier',
  ),
  'cycle-knows-no-later-slice': plant(slice('cycle/facts.ts'), '#appraisal/target'),
  'dossier-knows-no-later-slice': plant(slice('dossier/reads/planted.ts'), '#appraisal/council'),
  'council-knows-no-later-slice': plant(slice('council/handlers.ts'), '#appraisal/ranking'),
  'year-end-knows-no-later-slice': plant(slice('year-end/handlers.ts'), '#appraisal/accountability'),
  'accountability-knows-no-later-slice': plant(slice('accountability/handlers.ts'), '#appraisal/ranking'),
  'difference-knows-no-later-slice': plant(slice('difference/handlers.ts'), '#appraisal/branch'),
  'branch-knows-no-later-slice': plant(slice('branch/handlers.ts'), '#appraisal/ranking'),
  'ranking-knows-no-later-slice': plant(slice('ranking/handlers.ts'), '#appraisal/target'),
  'target-knows-no-later-slice': plant(slice('target/handlers.ts'), '#appraisal/task'),
  'task-knows-no-later-slice': plant(slice('task/handlers.ts'), '#appraisal/obligation'),
  'slices-have-a-place-in-the-order': plant(slice('unheard/handlers.ts'), '#ledger'),
  'pure-files-stay-pure': [
    ...plant(
      slice('cycle/decider.ts'),
      '@nestjs/common',
      'node:crypto',
      '#ledger',
      'kysely',
      './handlers.js',
    ),
    ...plant(slice('cycle/commands.ts'), './reads/target.js', './facts.js', './cycle.module.js'),
    ...plant(slice('framework/scoring/planted.ts'), 'rxjs', '../handlers.js'),
    ...types(slice('dossier/events.ts'), '#ledger', './handlers.js'),
  ],
  'pure-files-take-types-from-upstream': plant(slice('dossier/decider.ts'), '#appraisal/framework'),
  'handlers-decide-only': [
    ...plant(slice('dossier/handlers.ts'), 'kysely', './reads/target.js', '#projections', 'node:crypto'),
    ...plant(slice('dossier/facts.ts'), '#projections', './dossier.module.js'),
  ],
  'queries-are-messages': plant(
    slice('dossier/queries.ts'),
    './decider.js',
    './reads/target.js',
    '@nestjs/common',
    'kysely',
  ),
  'reads-only-read': [
    ...plant(slice('cycle/reads/planted.ts'), '../decider.js', '../handlers.js', '../facts.js'),
    ...plant(slice('cycle/reads/planted.ts'), 'better-sqlite3', 'rxjs'),
  ],
  'reads-take-types-from-ledger': plant(slice('cycle/reads/planted.ts'), '#ledger'),
  'module-assembles-its-slice': plant(slice('dossier/dossier.module.ts'), 'kysely', 'node:fs'),
  'door-shows-its-slice-only': plant(
    slice('dossier/index.ts'),
    '#appraisal/framework',
    '#kernel',
    '@nestjs/common',
  ),
  'branches-ask-facts-only': [
    ...plant(slice('branch/handlers.ts'), '#ledger'),
    ...types(slice('branch/handlers.ts'), '#ledger'),
  ],
  'door-hides-the-decider': plant(slice('cycle/index.ts'), './decider.js', './handlers.js'),
  'slices-by-their-door': plant('apps/api/src/planted.ts', '../../../libs/appraisal/src/cycle/decider.js'),
  'other-slices-by-their-door': [
    ...types(slice('dossier/planted.ts'), '../cycle/events.js'),
    ...plant(slice('dossier/reads/planted.ts'), '../../cycle/events.js'),
  ],
  'rooms-by-their-door': [
    ...plant('apps/api/src/planted.ts', '../../../libs/ledger/src/codec.js'),
    ...plant('libs/access/src/planted.ts', '../../ledger/src/sqlite/target.js'),
  ],
  'testing-only-in-tests': [
    ...plant('libs/access/src/planted.ts', '#ledger/testing', '#kernel/testing'),
    ...plant('libs/access/src/planted.ts', './testing/target.js'),
  ],
  'sql-stays-where-rows-live': plant('libs/access/src/planted.ts', 'kysely', 'better-sqlite3'),
  'http-stays-at-the-edge': [
    ...plant('libs/access/src/planted.ts', 'class-validator', 'fastify'),
    ...plant('libs/ledger/src/planted.ts', 'class-transformer'),
  ],
  'apps-hold-no-sql': [
    ...plant('apps/api/src/planted.ts', 'kysely', 'better-sqlite3'),
    ...plant('apps/cli/src/planted.ts', 'kysely', '@eventstore/db-client'),
  ],
  'web-knows-the-api-only': plant('apps/web/src/planted.ts', '../../../libs/kernel/src/index.js'),
  'web-runs-in-a-browser': plant('apps/web/src/planted.ts', 'node:fs'),
  'pages-know-no-other-page': plant('apps/web/src/pages/one/planted.ts', '../other/target.js'),
  'pages-are-known-by-the-list-only': plant('apps/web/src/shell/planted.ts', '../pages/one/target.js'),
  'apps-stand-alone': plant('apps/api/src/planted.ts', '../../cli/src/target.js'),
  'command-line-starts-the-server-only': plant('apps/cli/src/planted.ts', '../../api/src/app.module.js'),
  'no-circular': [
    ...plant('libs/access/src/left.ts', './right.js'),
    ...plant('libs/access/src/right.ts', './left.js'),
    ...types('libs/access/src/first.ts', './second.js'),
    ...types('libs/access/src/second.ts', './first.js'),
  ],
  resolvable: plant('libs/access/src/planted.ts', './absent.js', '#absent', 'absent'),
  'declared-packages': plant('libs/access/src/planted.ts', 'undeclared'),
  'no-development-packages': plant('libs/access/src/planted.ts', 'testcontainers', 'fast-check'),
};

/** Imports that no rule may report: what the table allows. */
export const ALLOWED: readonly Plant[] = [
  ...plant('libs/kernel/src/allowed.ts', 'big.js', './target.js'),
  ...plant('libs/kernel/src/allowed.spec.ts', 'fast-check', './target.js'),
  ...plant('libs/ledger/src/allowed.ts', '#kernel', 'rxjs'),
  ...plant('libs/ledger/src/allowed.spec.ts', 'canonicalize', './target.js'),
  ...plant(
    'libs/ledger/src/ledger.module.ts',
    './sqlite/target.js',
    './eventstoredb/target.js',
    '@nestjs/common',
  ),
  ...plant('libs/ledger/src/sqlite/allowed.ts', '../ledger.js', '#kernel', 'better-sqlite3', 'node:fs'),
  ...plant('libs/ledger/src/eventstoredb/allowed.ts', '../ledger.js', '@eventstore/db-client'),
  ...plant('libs/ledger/src/sqlite/allowed.spec.ts', '../testing/index.js'),
  ...types('libs/projections/src/allowed.ts', '#ledger'),
  ...plant('libs/projections/src/allowed.ts', '#kernel', 'kysely'),
  ...plant('libs/reference-data/src/allowed.ts', '#kernel', '#appraisal/framework'),
  ...plant(slice('dossier/allowed.ts'), '#kernel', './events.js'),
  ...types(slice('dossier/allowed.ts'), '#appraisal/framework', '#appraisal/cycle'),
  ...plant(slice('dossier/queries.ts'), '@nestjs/cqrs', './events.js', '#appraisal/framework', '#kernel'),
  ...plant(slice('dossier/reads/allowed.ts'), '../queries.js'),
  ...plant(slice('framework/scoring/index.ts'), './target.js'),
  ...plant(slice('framework/allowed.ts'), './scoring/index.js'),
  ...plant(slice('dossier/handlers.ts'), './decider.js', '#appraisal/cycle', '#ledger', '@nestjs/cqrs'),
  ...plant(slice('dossier/reads/allowed.ts'), '../events.js', '#appraisal/cycle', '#projections', 'kysely'),
  ...plant(slice('dossier/reads/allowed.ts'), '@nestjs/cqrs', '@nestjs/common', '#kernel'),
  ...types(slice('dossier/reads/allowed.ts'), '#ledger'),
  ...plant(slice('dossier/dossier.module.ts'), './handlers.js', './reads/target.js', '@nestjs/common'),
  ...plant(slice('dossier/dossier.module.ts'), '#appraisal/cycle', '#ledger'),
  ...plant(slice('dossier/index.ts'), './commands.js', './dossier.module.js'),
  ...plant(
    slice('dossier/allowed.spec.ts'),
    '#kernel/testing',
    './testing/target.js',
    '#appraisal/framework/testing',
  ),
  ...plant('apps/api/src/allowed.ts', '#appraisal', '#appraisal/cycle', '#ledger', '@nestjs/common'),
  ...plant('apps/cli/src/allowed.ts', '../../api/src/serve.js', 'commander'),
];
