import { QueryBus } from '@nestjs/cqrs';
import { LEDGER, type Ledger } from '#ledger';
import { asOf, ProjectionRunner } from '#projections';
import { CommandFault } from './command-fault.js';
import { asReader, reachOf } from './data-module.js';
import type { MomentOptions } from './moment-options.js';
import { askedMoment, askedOn, momentInWords, type AskedMoment } from './moment.js';
import { note, print, printJson } from './output.js';
import { reachInWords } from './reach-in-words.js';

/** What a reading verb asks with. Every query is answered as of the one moment that was asked for. */
export interface Asking {
  readonly queries: QueryBus;
  readonly ledger: Ledger;
  /** Business date (yyyy-mm-dd) of the moment: what was overdue then, not now. */
  readonly today: string;
  /** A moment was asked for. */
  readonly isPast: boolean;
  /** Up to which every answer goes. */
  readonly position: bigint;
  /** Resolves once the read models hold everything up to a position; throws ReadModelBehind. */
  readonly reach: (position: bigint) => Promise<void>;
}

/** What a reading verb answers, to programs and to people. */
export interface Told {
  readonly json: object;
  readonly lines: readonly string[];
  /** How far the answer reaches is said beside it: it is a document that is printed and signed. */
  readonly isDocument?: true;
  /** What is wrong although there is an answer: told after it. */
  readonly fault?: CommandFault | undefined;
}

/** The one way from a reading verb to its answer: reads as of the asked moment, says which one it was, and prints. */
export const tell = (options: MomentOptions, work: (asking: Asking) => Promise<Told>): Promise<void> =>
  asReader(async (app) => {
    const runner = app.get(ProjectionRunner, { strict: false });
    const ledger = app.get<Ledger>(LEDGER, { strict: false });
    const served = await runner.served();
    const moment = await askedMoment(ledger, { ...options, served });
    const position = moment?.position ?? served;
    const reach = (wanted: bigint) => runner.waitFor(wanted, { timeoutMs: WAIT_MS_MAX });
    await reach(position);
    const queries = app.get(QueryBus, { strict: false });
    const today = askedOn(moment);
    const asking = { ledger, queries, today, isPast: moment !== undefined, position, reach };
    const told = await asOf({ position, trueOn: moment?.trueOn }, () => work(asking)).catch(
      (error: unknown) => {
        throw moment ? notKnownThen(error, moment) : error;
      },
    );
    const readModel = await reachOf(app);
    if (options.json) printJson({ ...told.json, ...(moment && { moment: shown(moment) }), readModel });
    else printLines(told, { moment, reach: reachInWords(readModel) });
    if (told.fault) throw told.fault;
  });

/** Long enough for a server that is a little behind, short enough for a person who waits. */
const WAIT_MS_MAX = 2_000;

function printLines(
  { lines, isDocument }: Told,
  { moment, reach }: { readonly moment: AskedMoment | undefined; readonly reach: string },
): void {
  const head = moment ? [momentInWords(moment), ''] : [];
  print([...head, ...lines, ...(isDocument ? [] : [reach])].join('\n'));
  if (isDocument) note(reach);
}

const shown = ({ position, knownAt, trueOn }: AskedMoment): object => ({
  position: position.toString(),
  knownAt,
  trueOn: trueOn ?? null,
});

/** What is not there at a past moment may be there now. */
function notKnownThen(error: unknown, moment: AskedMoment): unknown {
  if (!(error instanceof CommandFault) || !error.code.endsWith('-unknown')) return error;
  const message = `${error.message} ${momentInWords(moment)} Có thể khi đó chưa có.`;
  return new CommandFault(error.code, message, error.details);
}
