import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
const RUN_SOURCE = ['--conditions=source', '--import', './infra/scripts/run-source.mjs'];

export interface Child {
  readonly process: ChildProcess;
  /** The whole lines it has printed; a line that was cut short does not count. */
  readonly lines: readonly string[];
  /** Waits for the next line that was not asked for yet. Throws when the child ends before. */
  nextLine(): Promise<string>;
  /** Waits until the child has ended and all it printed was read. */
  readonly ended: Promise<unknown>;
}

/**
 * Starts a script of this folder as a process of its own. `fileSizeMax`: the most KiB that any file it writes
 * may have; a write beyond fails as a bad disk does (EFBIG), which SQLite reports as SQLITE_IOERR_WRITE.
 */
export function startChild(script: string, args: readonly string[], fileSizeMax?: number): Child {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const node = [process.execPath, ...RUN_SOURCE, file, ...args];
  const limited = ['bash', '-c', `ulimit -f ${fileSizeMax}; exec "$@"`, 'bash', ...node];
  const [command = '', ...rest] = fileSizeMax === undefined ? node : limited;
  const child = spawn(command, rest, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const output = new Output(child);
  return { process: child, lines: output.lines, ended: output.ended, nextLine: () => output.nextLine() };
}

class Output {
  readonly lines: string[] = [];
  readonly ended: Promise<unknown>;
  readonly #news = new EventEmitter();
  #rest = '';
  #asked = 0;
  #over = false;

  constructor(child: ReturnType<typeof spawn>) {
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      const whole = (this.#rest + chunk).split('\n');
      this.#rest = whole.pop() ?? '';
      this.lines.push(...whole);
      this.#news.emit('news');
    });
    this.ended = once(child, 'close').then(() => {
      this.#over = true;
      this.#news.emit('news');
    });
  }

  async nextLine(): Promise<string> {
    const index = this.#asked;
    this.#asked += 1;
    for (;;) {
      const line = this.lines[index];
      if (line !== undefined) return line;
      if (this.#over) throw new Error('the child ended before it said anything more');
      await once(this.#news, 'news');
    }
  }
}
