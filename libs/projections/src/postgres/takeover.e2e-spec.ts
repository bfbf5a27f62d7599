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
    const head = await ledger.head();
    const log = { ledger, codec: noteCodec };
    const { runner: reader, reading } = openReadModels({ ...placeIn(rows), projections, log });
    await reader.waitFor(head, { timeoutMs: WAIT_MS_MAX });
    await reading.close();

    const calm = folder.file('calm');
    const fresh = await startProjector({ ...placeIn(calm), projections, log });
    await fresh.runner.waitFor(head, { timeoutMs: WAIT_MS_MAX });
    const inFiles = { folder: folder.file('files') };
    const files = await startProjector({ ...inFiles, projections, log });
    await files.runner.waitFor(head, { timeoutMs: WAIT_MS_MAX });

    const fed = await dump(rows, projections);
    expect(fed.length).toBeGreaterThan(1_000);
    expect(fed).toBe(await dump(calm, projections));
    expect(fed).toBe(await dumpAt(inFiles, projections));
    await fresh.close();
    await files.close();
  } finally {
    await appending.stop();
    await Promise.all(candidates.map((each) => each.kill()));
    await ledger.close();
  }
}, 3_600_000);
