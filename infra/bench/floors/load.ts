import Database from 'better-sqlite3';
import type { DossierEvent } from '#appraisal/dossier';
import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { LONG_STORY_EVENTS, longStreams } from '../workload/workload.js';

const PASSES = 20;

type Data = DossierEvent['data'];

/** What a decision needs of a dossier at the least: figures by period, documents that stand, points by stage. */
interface Folded {
  readonly values: Map<string, unknown>;
  readonly documents: Map<string, boolean>;
  readonly points: Map<string, string>;
  others: number;
}

/** Rows of one stream in order, parsed and folded: the least that a load without a snapshot can do. */
const load: Candidate = async ({ ledger }) => {
  const database = new Database(ledger, { readonly: true });
  const rows = database.prepare<[string], { readonly type: string; readonly bytes: Buffer }>(
    'SELECT type, bytes FROM event WHERE stream = ? ORDER BY revision',
  );
  const streams = longStreams();
  const streamsPerSecond = await perSecond(PASSES * streams.length, () => {
    for (let pass = 0; pass < PASSES; pass += 1) {
      for (const stream of streams) {
        const found = rows.all(stream);
        if (found.length !== LONG_STORY_EVENTS) throw new Error(`${stream} has ${found.length} events`);
        folded(found);
      }
    }
  });
  database.close();
  return { streamsPerSecond };
};
export default load;

function folded(rows: readonly { readonly type: string; readonly bytes: Buffer }[]): Folded {
  const state: Folded = { values: new Map(), documents: new Map(), points: new Map(), others: 0 };
  for (const { type, bytes } of rows) {
    const { data } = JSON.parse(bytes.toString('utf8')) as { readonly data: Data };
    take(state, type, data);
  }
  return state;
}

function take(state: Folded, type: string, data: Data): void {
  if ('inputs' in data && 'inWords' in data) state.values.set(data.period, data.inputs);
  else if ('file' in data) state.documents.set(data.file.digest, true);
  else if ('digest' in data) state.documents.set(data.digest, type === 'dossier.evidence-restored.v1');
  else if ('to' in data) state.points.set(data.stage, data.to);
  else state.others += 1;
}
