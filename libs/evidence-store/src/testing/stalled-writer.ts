// A process that a test kills: it writes the beginning of a file, says so, and then waits for ever.
import { FileSystemEvidenceStore } from '../file-system/file-system-evidence-store.js';

const store = await FileSystemEvidenceStore.open(process.argv[2] ?? '');

async function* stalling(): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(100_000, 1);
  // Asked for the second chunk, so the first one is on the disk.
  process.stdout.write('written\n');
  setInterval(() => undefined, 60_000);
  await new Promise(() => undefined);
}

await store.put(stalling(), { maxBytes: 1_000_000 });
