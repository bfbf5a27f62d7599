import { Agent } from 'node:http';
import { call, type Call } from '../running/http-clients.js';
import { UNITS, YEARS } from '../workload/foundations.js';
import { Numbers } from '../workload/numbers.js';
import { FRAMEWORK } from '../workload/synthetic-framework.js';
import { faultOf, Observed, positionOf } from './observed.js';

/** A dossier to write to, with what its writer saw last. */
export interface Writable {
  readonly dossier: string;
  /** A period that is not handed in. */
  readonly period: string;
  readonly revision: bigint | undefined;
  readonly token: string;
}

const CLIENTS = 30;

/** Readers and writers of one server; its address changes when it is killed and comes back. */
export class Traffic {
  readonly reads = new Observed();
  readonly appends = new Observed();
  // Only an agent with a timeout heeds the server's `Keep-Alive: timeout=5`; another one sends on connections just closed.
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: 60_000 });
  readonly #numbers = new Numbers(77);
  /** The latest position that each reader was shown. */
  readonly #seen: bigint[] = Array.from({ length: CLIENTS }, () => 0n);
  /** The latest position that a writer was told. */
  acknowledged = 0n;
  /** Undefined while the server is down on purpose. */
  url: string | undefined;

  constructor(
    url: string,
    private readonly token: string,
  ) {
    this.url = url;
  }

  async read(index: number): Promise<void> {
    const reader = index % CLIENTS;
    const seen = this.#seen[reader] ?? 0n;
    const cycle = `${this.#numbers.oneOf(UNITS)}.${this.#numbers.oneOf(YEARS)}.${FRAMEWORK}`;
    const path = `/api/v1/cycles/${cycle}/scores?stage=self`;
    const text = await this.#send(this.reads, (url) => ({
      method: 'GET',
      url: url + path,
      headers: { Authorization: `Bearer ${this.token}` },
    }));
    if (text === undefined) return;
    const fault = faultOf(text, seen);
    if (fault !== undefined) this.reads.failed(fault);
    const [now, known] = [positionOf(text), this.#seen[reader] ?? 0n];
    this.#seen[reader] = now > known ? now : known;
  }

  async append({ dossier, period, revision, token }: Writable): Promise<void> {
    const text = await this.#send(this.appends, (url) => ({
      method: 'POST',
      url: `${url}/api/v1/dossiers/${dossier}/values`,
      headers: {
        Authorization: `Bearer ${token}`,
        'If-Match': revision === undefined ? '"new"' : `"${revision}"`,
      },
      // Another denominator than the generator's: never the figures that the dossier has already.
      body: JSON.stringify({ period, inputs: { numerator: '1730', denominator: '2000' } }),
    }));
    if (text === undefined) return;
    const position = positionOf(text);
    if (position > this.acknowledged) this.acknowledged = position;
  }

  close(): void {
    this.#agent.destroy();
  }

  /** The body of a good answer; anything else is counted. */
  async #send(observed: Observed, make: (url: string) => Call): Promise<string | undefined> {
    const { url } = this;
    if (url === undefined) return void observed.wasDown();
    const start = performance.now();
    try {
      const { status, text } = await call(this.#agent, make(url));
      observed.done(performance.now() - start);
      if (status < 300) return text;
      observed.failed(`${status} ${text.slice(0, 120)}`);
    } catch (error) {
      // A connection that broke because the server was killed on purpose is no fault of the server's.
      if (this.url !== url) observed.wasDown();
      else observed.failed(String(error));
    }
    return undefined;
  }
}
