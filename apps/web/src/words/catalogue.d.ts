import 'i18next';
import type board from './vi/board.json';
import type history from './vi/history.json';
import type moments from './vi/moments.json';
import type criteria from './vi/criteria.json';
import type criterion from './vi/criterion.json';
import type evidence from './vi/evidence.json';
import type explanations from './vi/explanations.json';
import type losses from './vi/losses.json';
import type agencies from './vi/agencies.json';
import type frameworks from './vi/frameworks.json';
import type pages from './vi/pages.json';
import type queue from './vi/queue.json';
import type operations from './vi/operations.json';
import type parked from './vi/parked.json';
import type publicWords from './vi/public.json';
import type replay from './vi/replay.json';
import type shell from './vi/shell.json';
import type sittings from './vi/sittings.json';
import type why from './vi/why.json';
import type work from './vi/work.json';
import type years from './vi/years.json';

/** One line a page: a word that the catalogue does not have then stops the compiler. */
interface Catalogue {
  readonly board: typeof board;
  readonly history: typeof history;
  readonly moments: typeof moments;
  readonly criteria: typeof criteria;
  readonly criterion: typeof criterion;
  readonly evidence: typeof evidence;
  readonly explanations: typeof explanations;
  readonly losses: typeof losses;
  readonly agencies: typeof agencies;
  readonly frameworks: typeof frameworks;
  readonly pages: typeof pages;
  readonly queue: typeof queue;
  readonly operations: typeof operations;
  readonly parked: typeof parked;
  readonly public: typeof publicWords;
  readonly replay: typeof replay;
  readonly shell: typeof shell;
  readonly sittings: typeof sittings;
  readonly why: typeof why;
  readonly work: typeof work;
  readonly years: typeof years;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Catalogue;
  }
}
