import type { DossierEvent, ScoreChanged, Stage } from '#appraisal/dossier';
import type { FrameworkPublished } from '#appraisal/framework';
import { decimal, divided, type Answering } from './losses.js';
import { openTables, writers } from './read-models.js';
import { scanned } from './scan.js';
import { sentence } from './sentence.js';

interface Held {
  readonly score: ScoreChanged['data'];
  readonly position: number;
  losses: ScoreChanged['data']['losses'];
}

interface Envelope {
  readonly stream: string;
  readonly type: string;
  readonly recordedAt: string;
  readonly metadata: { readonly actor: { readonly id: string } };
}
type Enveloped<Data> = Envelope & { readonly data: Data };

const keyOf = (data: { unit: string; year: number; framework: string; indicator: string }): string =>
  `${data.unit}.${data.year}.${data.framework}.${data.indicator}`;

/** Folds the log in memory and writes rows in bulk: what a rebuild costs without a framework around it. */
class BulkRebuild {
  readonly #database;
  readonly #write;
  readonly #held = new Map<string, Held>();
  readonly #answering = new Map<string, Answering>();

  constructor(path: string) {
    this.#database = openTables(path);
    this.#write = writers(this.#database);
  }

  /** One transaction for everything: nobody reads a half-built file. */
  run(ledger: string): void {
    this.#database.exec('BEGIN IMMEDIATE');
    scanned(ledger, ({ position, type, bytes }) => {
      if (type === 'framework.published.v2') this.#published(parsed(bytes));
      else if (type.startsWith('dossier.')) this.#dossier(position, parsed(bytes));
    });
    this.#scores();
    this.#losses();
    this.#database.exec('COMMIT');
    this.#database.close();
  }

  #published({ data }: Enveloped<FrameworkPublished['data']>): void {
    for (const { code, lead, coordinating } of data.indicators)
      this.#answering.set(`${data.code} ${code}`, {
        lead,
        coordinating: coordinating[0] ?? lead,
        otherwise: Number(data.lossShares.otherwise),
      });
  }

  #dossier(position: number, { data, type, recordedAt, metadata }: Enveloped<DossierEvent['data']>): void {
    const dossier = keyOf(data);
    this.#write.timeline.run(dossier, position, type, sentence(type, data), metadata.actor.id, recordedAt);
    if (!('stage' in data)) return;
    const key = `${dossier} ${data.stage}`;
    const before = this.#held.get(key);
    if ('to' in data) {
      if (before) this.#span(before, position);
      this.#held.set(key, { score: data, position, losses: data.losses });
    } else if (before) before.losses = data.losses;
  }

  #span({ score, position }: Held, until: number | null): void {
    this.#write.span.run(keyOf(score), score.stage, position, until, score.to);
  }

  #scores(): void {
    for (const held of this.#held.values()) {
      const { score, position } = held;
      this.#span(held, null);
      const row = [keyOf(score), score.stage, cycleOf(score), score.indicator, score.to, position];
      this.#write.score.run(row);
    }
  }

  #losses(): void {
    const lost = new Map<string, number>();
    for (const { score, losses } of this.#held.values()) {
      const answering = this.#answering.get(`${score.framework} ${score.indicator}`);
      if (!answering) throw new Error(`nobody answers for ${score.indicator}`);
      for (const loss of losses)
        for (const [agency, points] of divided(loss, answering)) {
          const key = [cycleOf(score), score.stage, agency, loss.cause].join(' ');
          lost.set(key, (lost.get(key) ?? 0) + points);
        }
    }
    for (const [key, points] of lost) this.#write.loss.run([...key.split(' '), decimal(points)]);
  }
}

const cycleOf = ({
  unit,
  year,
  framework,
}: {
  unit: string;
  year: number;
  framework: string;
  stage: Stage;
}): string => `${unit}.${year}.${framework}`;

const parsed = <Data>(bytes: Buffer): Enveloped<Data> =>
  JSON.parse(bytes.toString('utf8')) as Enveloped<Data>;

/** Builds the bare read models of a ledger in a new file. */
export const bulkRebuild = (ledger: string, path: string): void => new BulkRebuild(path).run(ledger);
