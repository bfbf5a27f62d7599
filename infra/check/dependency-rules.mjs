// Who may import whom, for dependency-cruiser. Imports point the way data flows: command, decider, ledger, projection, query.
// dependency-rules.spec.ts plants a violation of each rule; a rule that was never seen failing is no rule.

import { rulesOfSlices } from './dependency-rules-of-slices.mjs';
import { DRIVERS, NEST, never, npm, room, SPEC, TESTING, TYPES } from './dependency-words.mjs';

/** Rooms that a room may enter besides itself. */
const ROOMS = {
  kernel: [],
  ledger: ['kernel'],
  projections: ['kernel', 'ledger'],
  'evidence-store': ['kernel'],
  access: ['kernel', 'ledger', 'projections'],
  'reference-data': ['kernel', 'appraisal'],
  appraisal: ['kernel', 'ledger', 'projections'],
};

const DOOR = '^libs/[^/]+/src/(index|testing|testing/index|eventstoredb/index)[.]ts$';

const roomRules = Object.entries(ROOMS).map(([name, others]) =>
  never(`${name}-enters-no-other-room`, `libs/${name} knows ${others.join(', ') || 'no other room'}`, {
    from: { path: room(name) },
    to: { path: '^(libs|apps)/', pathNot: room(name, ...others) },
  }),
);

const kernelRules = [
  never('kernel-takes-no-package', 'the kernel is plain TypeScript and exact decimals', {
    from: { path: room('kernel') },
    to: { pathNot: ['^(libs|apps)/', npm('big[.]js')] },
  }),
  never('kernel-specs-take-fast-check-only', 'pure code is tested without an engine', {
    from: { path: [`^libs/kernel/src/.*${SPEC}`, '^libs/kernel/src/testing[.]ts$'] },
    to: { pathNot: ['^(libs|apps)/', npm('big[.]js', 'fast-check')] },
    anywhere: true,
  }),
];

const ledgerRules = [
  never('ledger-port-knows-no-store', 'the port stands without any store or framework', {
    from: { path: '^libs/ledger/src/[^/]+[.]ts$', pathNot: '/(ledger[.]module|index)[.]ts$' },
    to: { path: ['^libs/ledger/src/[^/]+/', '^libs/ledger/src/ledger[.]module', NEST, DRIVERS] },
  }),
  never('store-knows-no-other-store', 'stores share the port and the contract, nothing else', {
    from: { path: '^libs/ledger/src/([^/]+)/' },
    to: { path: '^libs/ledger/src/[^/]+/', pathNot: '^libs/ledger/src/$1/' },
  }),
  never('store-knows-the-port-only', 'a store takes the port, the kernel and its driver', {
    from: { path: '^libs/ledger/src/[^/]+/' },
    to: { path: ['^libs/ledger/src/(ledger[.]module|index|handle)[.]ts$', NEST] },
  }),
  never('sqlite-store-takes-its-own-driver', 'one driver a store', {
    from: { path: '^libs/ledger/src/sqlite/' },
    to: { path: DRIVERS, pathNot: npm('better-sqlite3') },
  }),
  never('eventstoredb-store-takes-its-own-driver', 'one driver a store', {
    from: { path: '^libs/ledger/src/eventstoredb/' },
    to: { path: DRIVERS, pathNot: npm('@eventstore/db-client') },
  }),
];

const ENGINES = '^libs/projections/src/(sqlite|postgres)/';
const engineRules = [
  never('engine-knows-no-other-engine', 'engines of read models share the ports, nothing else', {
    from: { path: ENGINES },
    to: { path: ENGINES, pathNot: '^libs/projections/src/$1/' },
  }),
  never('read-models-know-no-engine', 'an engine is chosen in one place', {
    from: { path: '^libs/projections/src/[^/]+[.]ts$', pathNot: '/engine-of[.]ts$' },
    to: { path: [ENGINES, DRIVERS] },
  }),
];

const doorRules = [
  never('rooms-by-their-door', 'a room is entered by its index, as #name', {
    from: { path: '^(libs|apps|infra)/([^/]+)/' },
    to: { path: '^libs/', pathNot: ['^$1/$2/', DOOR, '^libs/appraisal/src/[^/]+/'] },
    anywhere: true,
  }),
  never('testing-only-in-tests', 'builders and contracts are no part of the product', {
    from: { pathNot: '^infra/' },
    to: { path: TESTING },
  }),
];

const edgeRules = [
  never('sql-stays-where-rows-live', 'rows are read and written by stores, projections and reads', {
    from: { path: room('evidence-store', 'access', 'reference-data') },
    to: { path: [npm('kysely'), DRIVERS] },
  }),
  never('http-stays-at-the-edge', 'rooms know nothing of requests', {
    from: { path: room('ledger', 'projections', 'evidence-store', 'access', 'reference-data') },
    to: { path: npm('fastify', '@fastify/[^/]+', 'class-validator', 'class-transformer') },
  }),
];

const appRules = [
  never('apps-hold-no-sql', 'apps send commands and queries', {
    from: { path: '^apps/(api|cli)/' },
    to: { path: [npm('kysely'), DRIVERS] },
  }),
  never('apps-stand-alone', 'applications meet in the rooms', {
    from: { path: '^apps/(?!cli/)([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
    anywhere: true,
  }),
  never('command-line-starts-the-server-only', 'of the server the command line knows how to start it', {
    from: { path: '^apps/cli/' },
    to: { path: '^apps/', pathNot: ['^apps/cli/', '^apps/api/src/(serve|data-files|duties)[.]ts$'] },
    anywhere: true,
  }),
];

const webRules = [
  never('web-knows-the-api-only', 'pages see the server through the client that OpenAPI generates', {
    from: { path: '^apps/web/' },
    to: { path: '^libs/' },
    anywhere: true,
  }),
  never('web-runs-in-a-browser', 'what is bundled finds no Node', {
    from: { path: '^apps/web/src/' },
    to: { dependencyTypes: ['core'] },
  }),
  never('pages-know-no-other-page', 'what two pages share has a folder of its own', {
    from: { path: '^apps/web/src/pages/([^/]+)/' },
    to: { path: '^apps/web/src/pages/', pathNot: '^apps/web/src/pages/$1/' },
  }),
  never('pages-are-known-by-the-list-only', 'pages stand on the other folders, not the other way', {
    from: { path: '^apps/web/src/(?!pages/|app/(pages|router)[.]ts$)' },
    to: { path: '^apps/web/src/pages/' },
  }),
];

const everywhere = [
  never('no-circular', 'of two files one must be readable without the other', {
    // Of the generated client, whose parts take each other's types, only the outside is ours.
    from: { pathNot: '^apps/web/src/client/' },
    to: { circular: true },
    anywhere: true,
  }),
  never('resolvable', 'an import leads somewhere', {
    from: {},
    to: { couldNotResolve: true },
    anywhere: true,
  }),
  never('declared-packages', 'what is imported stands in package.json', {
    from: {},
    // jest brings @jest/globals along, in its own version.
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: npm('@jest/globals') },
    anywhere: true,
  }),
  never('no-development-packages', 'what is shipped runs without development packages', {
    // What stands beside apps/web/src builds it, and is not shipped.
    from: { path: '^(libs|apps)/', pathNot: '^apps/web/[^/]+$' },
    to: { dependencyTypes: ['npm-dev'], pathNot: npm('@types/[^/]+'), dependencyTypesNot: TYPES },
  }),
];

export default {
  forbidden: [
    ...roomRules,
    ...kernelRules,
    ...ledgerRules,
    ...engineRules,
    ...rulesOfSlices,
    ...doorRules,
    ...edgeRules,
    ...appRules,
    ...webRules,
    ...everywhere,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    // The web application has a package.json of its own; its tests use what the whole repository tests with.
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
    },
  },
};
