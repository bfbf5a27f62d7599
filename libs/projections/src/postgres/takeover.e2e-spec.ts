import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SqliteLedger } from '#ledger';
import { openReadModels, startProjector } from '../projector.js';
import { dump, dumpAt } from '../testing/dump.js';
import { noteCodec, NoteWriter } from '../testing/notebook-ledger.js';
import { amended, diary, notebook, thrownAway, written } from '../testing/notebook.js';
import { temporaryFolder } from '../testing/open-runner.js';
import { placeIn } from '../testing/place.js';
import { feederLock, readableOf } from './generation-state.js';
import { placeOf } from './place.js';
import { Session } from './session.js';

const CHILD = fileURLToPath(new URL('../testing/projector.child.ts', import.meta.url));
const RUN_SOURCE = ['--conditions=source', '--import', './infra/scripts/run-source.mjs'];
const KILLS = Number(process.env['KILLS'] ?? 20);
const NOTES = 40;
const WAIT_MS_MAX = 60_000;

const projections = [notebook, diary];

/** A process that feeds or stands by, and what it said last. */
class Candidate {
  state = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  constructor(ledger: string, folder: string) {
    this.#child = spawn(process.execPath, [...RUN_SOURCE, CHILD, ledger, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
      // Not inherited: what is set for these tests alone.
      env: process.env,
    });
    this.#ended = once(this.#child, 'close');
    const { stdout } = this.#child;
    if (stdout) createInterface({ input: stdout }).on('line', (line) => (this.state = line));
  }

  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
    this.#child.kill(name);
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.#ended;
  }

  /** Resolves when it says so. Throws when that takes too long. */
  async until(...states: readonly string[]): Promise<void> {
    for (const until = Date.now() + WAIT_MS_MAX; !states.includes(this.state); await pause(5))
      if (Date.now() > until) throw new Error(`still ${this.state}, not ${states.join(' or ')}`);
  }
}

/** Appends notes, one after the other, until it is told to stop. */
function appendOn(ledger: SqliteLedger): { readonly stop: () => Promise<void> } {
  const writer = new NoteWriter(ledger);
  let isStopped = false;
  const write = async (): Promise<void> => {
    for (let index = 0; !isStopped; index += 1) {
      const note = `n${(index * 7) % NOTES}`;
      const stream = `s-${index % 13}`;
      if (index % 5 === 3) await writer.write(amended(note, `amended at ${index}`), stream);
      else if (index % 11 === 7) await writer.write(thrownAway(note), stream);
      else await writer.write(written(note, `written at ${index}`), stream);
      await pause(index % 4);
    }
  };
  const done = write();
  return {
    stop: async () => {
      isStopped = true;
      await done;
    },
  };
}

interface Folded {
  readonly ledger: SqliteLedger;
  readonly rows: string;
  readonly calm: string;
  readonly files: string;
}

/** The rows, history included, are those of a fold from the first event: in PostgreSQL, and in SQLite. */
async function expectFolded({ ledger, rows, calm, files }: Folded): Promise<void> {
  const log = { ledger, codec: noteCodec };
  const head = await ledger.head();
  const { runner: reader, reading } = await openReadModels({ ...placeIn(rows), projections, log });
  await reader.waitFor(head, { timeoutMs: WAIT_MS_MAX });
  await reading.close();
  for (const place of [placeIn(calm), { folder: files }]) {
    const { runner, close } = await startProjector({ ...place, projections, log });
    await runner.waitFor(head, { timeoutMs: WAIT_MS_MAX });
    await close();
  }
  const fed = await dump(rows, projections);
  expect(fed.length).toBeGreaterThan(1_000);
  expect(fed).toBe(await dump(calm, projections));
  expect(fed).toBe(await dumpAt({ folder: files }, projections));
}

/** Cuts all connections of whoever feeds, as a network does that lost a machine. */
async function cutFeeder(databaseUrl: string): Promise<void> {
  const { url, root } = placeOf(databaseUrl);
  const session = await Session.open(url);
  await session.within(root, (statements) =>
    statements.run(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted
         AND ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)`,
      [feederLock(root, readableOf(projections))],
    ),
  );
  await session.close();
}

it('a feeder that stood still, and wakes up when another one feeds, writes nothing and stands by', async () => {
  await using folder = await temporaryFolder();
  const [path, rows] = [folder.file('ledger'), folder.file('rows')];
  const { databaseUrl = '' } = placeIn(rows);
  const ledger = SqliteLedger.open({ path, mode: 'owner' });
  const appending = appendOn(ledger);
  const frozen = new Candidate(path, rows);
  await frozen.until('running');
  const other = new Candidate(path, rows);
  try {
    await other.until('standby');
    await pause(200);
    frozen.signal('SIGSTOP');
    await cutFeeder(databaseUrl);
    await other.until('running');
    await pause(200);
    frozen.signal('SIGCONT');
    await frozen.until('standby');
    await appending.stop();
    await expectFolded({ ledger, rows, calm: folder.file('calm'), files: folder.file('files') });
  } finally {
    await appending.stop();
    await Promise.all([frozen, other].map((each) => each.kill()));
    await ledger.close();
  }
}, 120_000);

it(`${KILLS} times the one who feeds is killed while events come: another one goes on, and no row is lost or doubled`, async () => {
  await using folder = await temporaryFolder();
  const [path, rows] = [folder.file('ledger'), folder.file('rows')];
  const ledger = SqliteLedger.open({ path, mode: 'owner' });
  const appending = appendOn(ledger);
  let candidates = [new Candidate(path, rows), new Candidate(path, rows)];
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      await Promise.all(candidates.map((each) => each.until('running', 'standby', 'retrying')));
      const leader = await Promise.race(
        candidates.map(async (each) => {
          await each.until('running');
          return each;
        }),
      );
      // A different moment each time; now and then the next one is hit while it takes over.
      await pause(Math.random() * 150);
      const [victim, other] =
        Math.random() < 0.9 ? [leader, ...candidates.filter((each) => each !== leader)] : candidates;
      if (!victim || !other) throw new Error('there are two of them');
      await victim.kill();
      candidates = [other, new Candidate(path, rows)];
    }
    await appending.stop();
    await expectFolded({ ledger, rows, calm: folder.file('calm'), files: folder.file('files') });
  } finally {
    await appending.stop();
    await Promise.all(candidates.map((each) => each.kill()));
    await ledger.close();
  }
}, 3_600_000);
