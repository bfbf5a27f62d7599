import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ReadModelsUnreachable } from '../read-models.js';
import type { Value } from '../row-shape.js';
import { numbersAsNumbers } from './numbers.js';
import { shownPlace } from './place.js';

/**
 * A process that stands still must not hold its locks for ever: the server ends a connection that is silent for so
 * long. One that is alive says something much more often.
 */
const SILENCE_MS_MAX = 20_000;
const SIGN_OF_LIFE_MS = 4_000;
/** Where a process is killed during a long statement, the server finds out after this. */
const ALIVE_CHECK_MS = 5_000;

const SETTINGS = [
  `idle_session_timeout=${SILENCE_MS_MAX}`,
  `idle_in_transaction_session_timeout=${SILENCE_MS_MAX}`,
  `client_connection_check_interval=${ALIVE_CHECK_MS}`,
  // A crash of the server may take the last commits, rows and position alike: those events are folded again.
  'synchronous_commit=off',
  'client_min_messages=warning',
];

export interface Statements {
  rows<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Rows as their values, in the order of the columns. */
  values(text: string, values?: readonly unknown[]): Promise<readonly (readonly Value[])[]>;
  /** Gives how many rows it concerned. Several statements in one text are allowed as long as there are no values. */
  run(text: string, values?: readonly unknown[]): Promise<number>;
  /** `text` is a COPY … FROM STDIN; `chunks` are lines in its text format. */
  copy(text: string, chunks: Iterable<string>): Promise<void>;
}

/** One connection to PostgreSQL. Each piece of work has it for itself, with the names of one schema. */
export class Session {
  readonly #lost = new AbortController();
  readonly #signs: NodeJS.Timeout;
  #tail: Promise<unknown> = Promise.resolve();
  #schema = '';

  private constructor(private readonly client: pg.Client) {
    client.on('error', (error) => this.#lose(error));
    client.on('end', () => this.#lose(new Error('the connection to PostgreSQL has ended')));
    this.#signs = setInterval(() => {
      this.#exclusive(() => this.client.query('')).catch((error: Error) => this.#lose(error));
    }, SIGN_OF_LIFE_MS);
    this.#signs.unref();
  }

  /** Throws ReadModelsUnreachable when nobody answers, or refuses. */
  static async open(url: string): Promise<Session> {
    const client = new pg.Client({
      connectionString: url,
      keepAlive: true,
      options: SETTINGS.map((setting) => `-c ${setting}`).join(' '),
      types: numbersAsNumbers,
    });
    const session = new Session(client);
    try {
      await client.connect();
    } catch (error) {
      clearInterval(session.#signs);
      throw new ReadModelsUnreachable(shownPlace(url), error);
    }
    return session;
  }

  /** Aborted when the connection is gone, with the reason. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /** The schema may not be there yet. */
  within<Result>(schema: string, work: (statements: Statements) => Promise<Result>): Promise<Result> {
    return this.#exclusive(async () => {
      if (schema !== this.#schema) await this.client.query(`SET search_path = "${schema}"`);
      this.#schema = schema;
      return work(this.#statements);
    });
  }

  /** All that the work does is kept, or none of it. */
  transaction<Result>(schema: string, work: (statements: Statements) => Promise<Result>): Promise<Result> {
    return this.within(schema, async (statements) => {
      await this.client.query('BEGIN');
      try {
        const result = await work(statements);
        await this.client.query('COMMIT');
        return result;
      } catch (error) {
        // On a connection that is gone there is nothing to take back.
        await this.client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });
  }

  /** From now on `onNews` is called with what others say on the channel. */
  async listen(channel: string, onNews: () => void): Promise<void> {
    this.client.on('notification', onNews);
    await this.#exclusive(() => this.client.query(`LISTEN "${channel}"`));
  }

  /** Resolves when what is under way has ended. */
  async close(): Promise<void> {
    clearInterval(this.#signs);
    await this.#tail;
    await this.client.end();
  }

  readonly #statements: Statements = {
    rows: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await this.client.query<Row>(text, [...values])).rows,
    values: async (text, values = []) =>
      (await this.client.query<Value[]>({ text, values: [...values], rowMode: 'array' })).rows,
    run: async (text, values) => (await this.client.query(text, values && [...values])).rowCount ?? 0,
    copy: (text, chunks) => pipeline(Readable.from(chunks), this.client.query(copyFrom(text))),
  };

  #lose(reason: Error): void {
    clearInterval(this.#signs);
    this.#lost.abort(reason);
  }

  #exclusive<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#tail.then(work);
    this.#tail = result.catch(() => undefined);
    return result;
  }
}
