// Who may import whom inside libs/appraisal.
import { NEST, never, npm, room, TYPES } from './dependency-words.mjs';

/** Slices in the order the work flows. A slice may ask those before it, never those after it. */
const SLICES = [
  'registry',
  'framework',
  'cycle',
  'dossier',
  'council',
  'year-end',
  'accountability',
  'difference',
  'branch',
  'ranking',
  'target',
  'task',
  'obligation',
];

const SLICE = '^libs/appraisal/src/([^/]+)/';
const OWN = '^libs/appraisal/src/$1/';
const OTHER_SLICE = '^libs/appraisal/src/(?!$1/)[^/]+/';
// Everything in a slice is pure unless its name says otherwise, so that a new file starts out under the strict rule.
const SHELL =
  '^libs/appraisal/src/[^/]+/((handlers|facts|replay[a-z-]*|queries|index|process|deadlines)[.]ts$|[^/]+[.]module[.]ts$|reads/)';

const orderRules = SLICES.slice(0, -1).map((slice, index) =>
  never(`${slice}-knows-no-later-slice`, 'facts flow from earlier slices to later ones', {
    from: { path: `^libs/appraisal/src/${slice}/` },
    to: { path: `^libs/appraisal/src/(${SLICES.slice(index + 1).join('|')})/` },
    anywhere: true,
  }),
);

const placeRule = never('slices-have-a-place-in-the-order', 'add the new slice to SLICES', {
  from: { path: `^libs/appraisal/src/(?!(${SLICES.join('|')})/)[^/]+/` },
  to: {},
  anywhere: true,
});

const sliceRules = [
  never('pure-files-stay-pure', 'messages, refusals, deciders and rules take #kernel and their own like', {
    from: { path: SLICE, pathNot: SHELL },
    to: {
      pathNot: [
        room('kernel'),
        `${OWN}(?!reads/|testing/|handlers|facts|queries|index[.]ts|[^/]*[.]module)`,
        OTHER_SLICE,
      ],
    },
  }),
  never('pure-files-take-types-from-upstream', 'a fact from upstream reaches a decider inside the command', {
    from: { path: SLICE, pathNot: SHELL },
    to: { path: OTHER_SLICE, dependencyTypesNot: TYPES },
  }),
  never(
    'handlers-decide-only',
    'handlers, facts and replays load, ask upstream and decide; they never read projections',
    {
      from: { path: '^libs/appraisal/src/([^/]+)/(handlers|facts|replay[a-z-]*)[.]ts$' },
      to: {
        pathNot: [
          room('kernel', 'ledger'),
          NEST,
          `${OWN}(?!reads/|testing/|index[.]ts|[^/]*[.]module)`,
          OTHER_SLICE,
        ],
      },
    },
  ),
  never('queries-are-messages', 'a query names what is asked and the shape of the answer', {
    from: { path: '^libs/appraisal/src/([^/]+)/queries[.]ts$' },
    to: {
      pathNot: [
        room('kernel'),
        npm('@nestjs/cqrs'),
        `${OWN}(?!decider|handlers|facts|index[.]ts|reads/|testing/|[^/]*[.]module)`,
        OTHER_SLICE,
      ],
    },
  }),
  never('reads-only-read', 'a read model sees events and rows, never a decider or a handler', {
    from: { path: '^libs/appraisal/src/([^/]+)/reads/' },
    to: {
      pathNot: [
        room('kernel', 'ledger', 'projections'),
        npm('kysely', '@nestjs/cqrs', '@nestjs/common'),
        OTHER_SLICE,
        `${OWN}(?!decider|handlers|facts|index[.]ts|testing/|[^/]*[.]module)`,
      ],
    },
  }),
  never('reads-take-types-from-ledger', 'rows come from projections; the ledger is not asked', {
    from: { path: '/reads/' },
    to: { path: room('ledger'), dependencyTypesNot: TYPES },
  }),
  never('module-assembles-its-slice', 'a module takes its own parts, and the modules of slices before it', {
    from: { path: '^libs/appraisal/src/([^/]+)/[^/]+[.]module[.]ts$' },
    to: { pathNot: [room('kernel', 'ledger', 'projections'), NEST, OWN, OTHER_SLICE] },
  }),
  never('door-shows-its-slice-only', 'an index shows its own slice', {
    from: { path: '^libs/appraisal/src/([^/]+)/index[.]ts$' },
    to: { pathNot: [OWN] },
  }),
  never('door-hides-the-decider', 'other rooms send commands, they never decide', {
    from: { path: '^libs/appraisal/src/[^/]+/index[.]ts$' },
    to: { path: '/(decider|handlers)[.]ts$' },
  }),
];

/** A branch is asked of the past: only its facts read the ledger, through a view without a way to append. */
const branchRule = never('branches-ask-facts-only', 'what answers a branch never holds a ledger', {
  from: { path: '^libs/appraisal/src/branch/(handlers|queries|index)[.]ts$' },
  to: { path: room('ledger') },
});

const doorRules = [
  never('slices-by-their-door', 'a slice is entered by its index, as #appraisal/name', {
    from: { path: '^(?!libs/appraisal/src/[^/]+/)' },
    to: { path: '^libs/appraisal/src/[^/]+/', pathNot: '^libs/appraisal/src/[^/]+/(testing/)?index[.]ts$' },
    anywhere: true,
  }),
  never('other-slices-by-their-door', 'a slice is entered by its index, as #appraisal/name', {
    from: { path: SLICE },
    to: { path: OTHER_SLICE, pathNot: '^libs/appraisal/src/[^/]+/(testing/)?index[.]ts$' },
    anywhere: true,
  }),
];

export const rulesOfSlices = [...orderRules, placeRule, ...sliceRules, branchRule, ...doorRules];
