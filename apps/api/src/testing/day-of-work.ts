import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { CYCLE, dossierOf } from './app.fixture.js';

export interface Rates {
  readonly readsPerSecond: number;
  readonly appendsPerSecond: number;
}

const READERS = 10;
/** Each writes to a dossier of its own, one figure after the other. */
const WRITTEN = ['1.1', '1.2'] as const;
const READ = [
  `/api/v1/cycles/${CYCLE}/scores`,
  `/api/v1/dossiers/${dossierOf('1.3')}`,
  '/api/v1/status',
] as const;

/**
 * People who read and write at these rates, or as fast as the server lets them where that is less. They go home when
 * `over` is aborted; what they know of the dossiers they keep for the next day.
 */
export class DayOfWork {
  readonly errors = new Map<string, number>();
  reads = 0;
  appends = 0;
  readonly #tags = new Map<string, string>();

  async spend(
    server: { readonly url: string; readonly token: string },
    rates: Rates,
    over: AbortSignal,
  ): Promise<void> {
    const agent = new Agent({ keepAlive: true });
    const ask = (method: string, path: string, more: Partial<Asked> = {}) =>
      send({ agent, url: server.url + path, method, token: server.token, headers: {}, ...more });
    const readers = Array.from({ length: READERS }, (_, index) =>
      paced(rates.readsPerSecond / READERS, over, async (turn) => {
        const { status } = await ask('GET', READ[(turn + index) % READ.length] ?? '');
        if (status === 200) this.reads += 1;
        else this.#failed(`read ${status}`);
      }),
    );
    const writers = WRITTEN.map((indicator) =>
      paced(rates.appendsPerSecond / WRITTEN.length, over, async () => {
        const { status, etag, text } = await ask('POST', `/api/v1/dossiers/${dossierOf(indicator)}/values`, {
          headers: { 'content-type': 'application/json', 'if-match': this.#tags.get(indicator) ?? '"new"' },
          body: JSON.stringify({ period: '2025-Q2', inputs: this.#figures(indicator) }),
        });
        this.#tags.set(indicator, etag ?? this.#tags.get(indicator) ?? '"new"');
        if (status === 201) this.appends += 1;
        else this.#failed(`append ${status} ${text.slice(0, 120)}`);
      }),
    );
    await Promise.all([...readers, ...writers]);
    agent.destroy();
  }

  /** Never the figures before: what is there already is no new event. */
  #figures(indicator: string): Readonly<Record<string, string>> {
    const value = String((this.appends % 90) + 1 + (this.appends % 7) / 10);
    return indicator === '1.1'
      ? { value }
      : { numerator: value.split('.')[0] ?? '1', denominator: String(100 + (this.appends % 50)) };
  }

  #failed(what: string): void {
    this.errors.set(what, (this.errors.get(what) ?? 0) + 1);
  }
}

/** One turn after the other, not more of them than so many a second. */
async function paced(
  perSecond: number,
  over: AbortSignal,
  work: (turn: number) => Promise<void>,
): Promise<void> {
  const begunAt = performance.now();
  for (let turn = 0; !over.aborted; turn += 1) {
    const early = begunAt + (turn * 1_000) / perSecond - performance.now();
    if (early > 0) await pause(early);
    await work(turn);
  }
}

interface Asked {
  readonly agent: Agent;
  readonly url: string;
  readonly method: string;
  readonly token: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Told {
  readonly status: number;
  readonly etag: string | undefined;
  readonly text: string;
}

const send = ({
  agent,
  url,
  method,
  token,
  headers,
  body,
}: Omit<Asked, 'body'> & Partial<Asked>): Promise<Told> =>
  new Promise((resolve, reject) => {
    const credentials = { authorization: `Bearer ${token}` };
    const sent = request(url, { agent, method, headers: { ...credentials, ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, etag: answer.headers.etag, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
