import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EventCodec, eventFamily, UnknownEventType, type RecordedEvent } from './codec.js';
import { CheckpointUnreadable, FileCheckpoint } from './process-checkpoint.js';
import { ProcessRunner } from './process-runner.js';
import { temporaryFolder } from './sqlite/testing/temporary-ledger.js';
import { SqliteLedger } from './sqlite/sqlite-ledger.js';
import { newStream, noted } from './testing/contract-kit.js';

const codec = new EventCodec([
  eventFamily<{ type: 'Noted'; data: { text: string } }>({ Noted: 'sample.noted.v1' }),
]);
const textOf = ({ event }: RecordedEvent): string => (event.data as { readonly text: string }).text;

async function stage() {
  const folder = await temporaryFolder();
  const ledger = SqliteLedger.open({ path: folder.ledgerPath, mode: 'owner' });
  const checkpoint = new FileCheckpoint(join(dirname(folder.ledgerPath), 'process', 'sample'));
  const note = async (text: string): Promise<bigint> =>
    (await ledger.append(newStream(), [{ ...noted({ text }), type: 'sample.noted.v1' }], 'no-stream'))
      .position;
  const runner = (handle: (text: string) => Promise<void>) =>
    new ProcessRunner({
      ledger,
      codec,
      checkpoint,
      retryMs: 1,
      process: { name: 'sample', reactsTo: ['Noted'], handle: (recorded) => handle(textOf(recorded)) },
    });
  const close = async () => {
    await ledger.close();
    await folder[Symbol.asyncDispose]();
  };
  return { folder, ledger, checkpoint, note, runner, close };
}

describe('a process', () => {
  it('is given every event once, stored ones and live ones, and remembers how far it is', async () => {
    const { checkpoint, note, runner, close } = await stage();
    const seen: string[] = [];
    const remember = (text: string) => Promise.resolve(void seen.push(text));
    await note('một');
    const first = runner(remember);
    await first.start();
    await first.waitFor(await note('hai'));
    await first.stop();
    expect([seen, await checkpoint.read()]).toEqual([['một', 'hai'], 2n]);
    const missed = await note('ba');
    const second = runner(remember);
    await second.start();
    await second.waitFor(missed);
    await second.stop();
    expect(seen).toEqual(['một', 'hai', 'ba']);
    await close();
  });

  it('tries again until it works, says what is wrong meanwhile, and gives nothing else before', async () => {
    const { note, runner, close } = await stage();
    const seen: string[] = [];
    let failures = 3;
    const process = runner((text) => {
      if (text === 'một' && failures-- > 0) return Promise.reject(new Error('chưa được'));
      return Promise.resolve(void seen.push(text));
    });
    await note('một');
    const last = await note('hai');
    await process.start();
    await process.waitFor(last);
    expect(seen).toEqual(['một', 'hai']);
    expect(process.status.trouble).toBeUndefined();
    await process.stop();
    await close();
  });

  it('is given an event again when it stopped before its end', async () => {
    const { checkpoint, note, runner, close } = await stage();
    const position = await note('một');
    const tried = Promise.withResolvers<void>();
    const broken = runner(() => {
      tried.resolve();
      return Promise.reject(new Error('mất điện'));
    });
    await broken.start();
    await tried.promise;
    await broken.stop();
    expect(broken.status.trouble).toMatchObject({ position, message: 'mất điện' });
    expect(await checkpoint.read()).toBe(0n);
    const seen: string[] = [];
    const next = runner((text) => Promise.resolve(void seen.push(text)));
    await next.start();
    await next.waitFor(position);
    expect(seen).toEqual(['một']);
    await next.stop();
    await close();
  });
});

describe('an event of a type that nobody knows', () => {
  it('holds a process up, and is not passed over', async () => {
    const { ledger, checkpoint, note, close } = await stage();
    await note('một');
    const unknown = { ...noted({ text: 'hai' }), type: 'sample.erased.v1' };
    const { position } = await ledger.append(newStream(), [unknown], 'no-stream');
    const seen: string[] = [];
    const failed = Promise.withResolvers<unknown>();
    const process = new ProcessRunner({
      ledger,
      codec,
      checkpoint,
      process: {
        name: 'sample',
        reactsTo: ['Noted'],
        handle: (recorded) => Promise.resolve(void seen.push(textOf(recorded))),
      },
      onFailure: failed.resolve,
    });
    await note('ba');
    await process.start();
    expect(await failed.promise).toBeInstanceOf(UnknownEventType);
    expect(process.status).toMatchObject({ position: position - 1n, trouble: { position } });
    await process.stop();
    expect([seen, await checkpoint.read()]).toEqual([['một'], 1n]);
    await close();
  });
});

describe('a checkpoint', () => {
  it('holds one position, and refuses a file that holds anything else', async () => {
    await using folder = await temporaryFolder();
    const path = join(dirname(folder.ledgerPath), 'a', 'b');
    const checkpoint = new FileCheckpoint(path);
    expect(await checkpoint.read()).toBe(0n);
    await checkpoint.write(42n);
    expect([await checkpoint.read(), await readFile(path, 'utf8')]).toEqual([42n, '42\n']);
    await writeFile(path, 'bốn mươi hai');
    await expect(checkpoint.read()).rejects.toThrow(CheckpointUnreadable);
  });
});
