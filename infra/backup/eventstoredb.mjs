// node infra/backup/eventstoredb.mjs <data of one node> <backups>: the simple full backup of the server's own docs
// (docs/server/operations/backup.md): index checkpoints, index, database checkpoints, chunks, in this order and from
// one node only, which is up to date and not scavenging. A snapshot of the node's volume does the same.
// Restoring: stop the node, put the files back, copy chaser.chk over truncate.chk, start it (docs/operations.md).
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { forget, keep, tellPrometheus } from './kept.mjs';

const KEPT_MAX = 7;
const isCheckpoint = (path) => path.endsWith('.chk');
const isChunk = (path) => /^chunk-\d+\.\d+$/.test(basename(path));
const isIndex = (path) => path.split(sep)[0] === 'index';

/** What is copied, in order; each step is listed when it begins, because files come while the one before is copied. */
export const STEPS = [
  (path) => isIndex(path) && isCheckpoint(path),
  (path) => isIndex(path) && !isCheckpoint(path),
  (path) => !isIndex(path) && isCheckpoint(path),
  (path) => !isIndex(path) && isChunk(path),
];

export async function backupNode(data, root) {
  const folder = await keep(root, 'eventstoredb', async (partial) => {
    const copied = [];
    for (const belongs of STEPS)
      for (const path of (await filesIn(data)).filter(belongs)) {
        await mkdir(dirname(join(partial, path)), { recursive: true });
        await copyFile(join(data, path), join(partial, path));
        copied.push(path);
      }
    // Without these there is nothing to restore: a wrong folder must not pass for a backup.
    for (const needed of ['chaser.chk', 'writer.chk'])
      if (!copied.includes(needed)) throw new Error(`${data} is no data folder of a node: no ${needed}`);
    return { files: copied.length };
  });
  await forget(root, 'eventstoredb', KEPT_MAX);
  return folder;
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

if (import.meta.main) {
  const [data, root] = process.argv.slice(2);
  if (!data || !root) throw new Error('node infra/backup/eventstoredb.mjs <data of one node> <backups>');
  console.log(await backupNode(data, root));
  await tellPrometheus(process.env.TEXTFILE_DIR, 'eventstoredb');
}
