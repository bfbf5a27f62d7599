export interface Contender {
  readonly name: string;
  readonly role: 'floor' | 'product' | 'peer';
  /** Path from the repository's top. */
  readonly file: string;
}

/** What docs/performance.md asks: a figure of the product against one of another contender, or against a number. */
export interface Goal {
  readonly figure: string;
  readonly of: string;
  /** The contender to compare with (`best peer`: the best of them); a number: an absolute bound. */
  readonly against: string | number;
  /** Figure of the other contender, where it has another name. */
  readonly otherFigure?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface Measure {
  readonly name: string;
  readonly title: string;
  /** The figure that the table shows first. */
  readonly figure: string;
  readonly contenders: readonly Contender[];
  readonly goals: readonly Goal[];
}

export const BEST_PEER = 'best peer';
const PRODUCT = 'product';
const RATE = 'eventsPerSecond';

const floor = (file: string, name = 'floor'): Contender => ({
  name,
  role: 'floor',
  file: `infra/bench/floors/${file}.ts`,
});
const product = (file: string, name = PRODUCT): Contender => ({
  name,
  role: 'product',
  file: `infra/bench/product/${file}.ts`,
});
const PEERS = ['emmett-sqlite', 'emmett-postgresql', 'castore-postgresql'] as const;
const peers = (work: string): readonly Contender[] =>
  PEERS.map((name) => ({ name, role: 'peer', file: `infra/bench/peers/${work}.ts` }));

const ratio = (atLeast: number, against = 'floor', figure = RATE): Goal => ({
  figure,
  of: PRODUCT,
  against,
  atLeast,
});
const bound = (figure: string, atMost: number, of = PRODUCT): Goal => ({ figure, of, against: 1, atMost });

/** THE list of measures, in the order of docs/performance.md. A contender of another role comes between the rounds. */
export const measures: readonly Measure[] = [
  {
    name: 'append1',
    title: 'one event per append, durable, one after another',
    figure: RATE,
    contenders: [floor('append1'), product('append1'), ...peers('append1')],
    goals: [ratio(0.7), ratio(2, BEST_PEER)],
  },
  {
    name: 'append64',
    title: '64 concurrent appenders on distinct streams, durable',
    figure: RATE,
    contenders: [floor('append64'), product('append64'), ...peers('append64')],
    goals: [ratio(0.7), ratio(2, BEST_PEER)],
  },
  {
    name: 'command64',
    title: '64 HTTP clients, the whole path of a command',
    figure: 'commandsPerSecond',
    contenders: [floor('command64'), product('command64')],
    goals: [
      ratio(0.5, 'floor', 'commandsPerSecond'),
      { figure: 'p99Ms', of: PRODUCT, against: 'floor', atMost: 3 },
    ],
  },
  {
    name: 'load',
    title: 'one stream of 120 events, read and folded',
    figure: 'streamsPerSecond',
    contenders: [floor('load'), product('load'), ...peers('load')],
    goals: [ratio(1, 'floor', 'streamsPerSecond'), ratio(2, BEST_PEER, 'streamsPerSecond')],
  },
  {
    name: 'rebuild',
    title: 'from zero: the whole log into read models, committed and queryable',
    figure: RATE,
    contenders: [floor('rebuild'), product('rebuild'), ...peers('rebuild')],
    goals: [ratio(1.5), ratio(2, BEST_PEER)],
  },
  {
    name: 'asof',
    title: 'one unit’s whole year of scores, now and at 1 %, 50 %, 99 % of the ledger',
    figure: 'currentP99Ms',
    contenders: [floor('as-of'), product('as-of')],
    goals: ['at1P99Ms', 'at50P99Ms', 'at99P99Ms'].map((figure) => ({
      figure,
      of: PRODUCT,
      against: PRODUCT,
      otherFigure: 'currentP99Ms',
      atMost: 2,
    })),
  },
  {
    name: 'scan',
    title: 'the whole log read once: as text, parsed, hashed event by event',
    figure: RATE,
    contenders: [
      floor('scan-text', 'floor text'),
      product('scan-text', 'product text'),
      floor('scan-parse', 'floor parse'),
      product('scan-parse', 'product parse'),
      floor('scan-hash', 'floor SHA-256 (for verify)'),
    ],
    goals: [],
  },
  {
    name: 'lag',
    title: 'from ack to visible in the read models, under 500 events/s',
    figure: 'p99Ms',
    contenders: [product('lag')],
    goals: [bound('p99Ms', 50)],
  },
  {
    name: 'start',
    title: 'process start to the first ready answer, on a ledger of N events',
    figure: 'readyMs',
    contenders: [product('start')],
    goals: [bound('readyMs', 2_000)],
  },
  {
    name: 'memory',
    title:
      'peak resident memory of a rebuild, an export and the replay of a year, each in a process of its own',
    figure: 'peakResidentMb',
    contenders: [
      product('rebuild-command', 'product rebuild'),
      product('export', 'product export'),
      product('replay', 'product replay'),
    ],
    goals: ['rebuild', 'export', 'replay'].map((name) => bound('peakResidentMb', 256, `product ${name}`)),
  },
];

/** What comes before the others, uncounted: the build and the data folder that later contenders only read. */
export const preparation: Measure = {
  name: 'prepare',
  title: 'build and data folder',
  figure: '',
  contenders: [product('prepare')],
  goals: [],
};
/** Measures that need it. */
export const PREPARED: readonly string[] = ['command64', 'asof', 'start', 'memory'];
