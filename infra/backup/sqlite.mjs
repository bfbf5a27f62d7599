// node infra/backup/sqlite.mjs <DATA_DIR> <backups>: the ledger of a running server, by SQLite's own online backup.
// A plain copy of the file is no backup: what stands in the write-ahead log is missing from it (reliability facts, T8).
// Evidence comes after the ledger (evidence.mjs), so that every file an event names is in the later of the two.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { forget, keep, tellPrometheus } from './kept.mjs';

const KEPT_MAX = 14;

export async function backupLedger(dataDir, root) {
  const folder = await keep(root, 'ledger', async (partial) => {
    const target = join(partial, 'ledger.sqlite');
    const source = new Database(join(dataDir, 'ledger.sqlite'), { readonly: true, fileMustExist: true });
    try {
      await source.backup(target);
    } finally {
      source.close();
    }
    return { ...checked(target), sha256: await sha256Of(target) };
  });
  await forget(root, 'ledger', KEPT_MAX);
  return folder;
}

/** Throws when the copy is not sound: then it never gets its name. */
function checked(path) {
  const copy = new Database(path);
  try {
    // One file, without a log beside it.
    copy.pragma('journal_mode = DELETE');
    const [{ integrity_check: said }] = copy.pragma('integrity_check');
    if (said !== 'ok') throw new Error(`the copy is not sound: ${said}`);
    const { events, position } = copy
      .prepare('SELECT count(*) AS events, coalesce(max(position), 0) AS position FROM event')
      .get();
    return { events, position };
  } finally {
    copy.close();
  }
}

async function sha256Of(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

if (import.meta.main) {
  const [dataDir, root] = process.argv.slice(2);
  if (!dataDir || !root) throw new Error('node infra/backup/sqlite.mjs <DATA_DIR> <backups>');
  console.log(await backupLedger(dataDir, root));
  await tellPrometheus(process.env.TEXTFILE_DIR, 'ledger');
}
