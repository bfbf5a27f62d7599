// A backup appears under its name whole or not at all, with what it holds written beside it; and Prometheus may see when.
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Fills `<root>/<engine>-<time>` by `fill(folder)`, which gives what is worth noting. A killed one leaves a folder
 * that ends in .partial and is removed by the next. Gives the folder.
 */
export async function keep(root, engine, fill) {
  await mkdir(root, { recursive: true, mode: 0o700 });
  for (const name of await readdir(root))
    if (name.startsWith(`${engine}-`) && name.endsWith('.partial'))
      await rm(join(root, name), { recursive: true });
  const folder = join(root, `${engine}-${new Date().toISOString().replace(/[:.]/g, '-')}`);
  const partial = `${folder}.partial`;
  await mkdir(partial, { mode: 0o700 });
  const noted = await fill(partial);
  const note = { engine, finishedAt: new Date().toISOString(), ...noted };
  await writeFile(join(partial, 'backup.json'), `${JSON.stringify(note, null, 2)}\n`);
  await syncAll(partial);
  await rename(partial, folder);
  await syncAll(root, { recursive: false });
  return folder;
}

/** Drops all but the newest `count` backups of an engine. Their names sort by time. */
export async function forget(root, engine, count) {
  const names = (await readdir(root)).filter(
    (name) => name.startsWith(`${engine}-`) && !name.endsWith('.partial'),
  );
  for (const name of names.sort().slice(0, -count)) await rm(join(root, name), { recursive: true });
}

/** For node_exporter's text file collector: the time of the last backup that was finished, in seconds. */
export async function tellPrometheus(folder, engine) {
  if (!folder) return;
  const path = join(folder, `dti_backup_${engine}.prom`);
  const line = `dti_backup_last_success_timestamp_seconds{engine="${engine}"} ${Math.floor(Date.now() / 1000)}\n`;
  await writeFile(`${path}.new`, line);
  await rename(`${path}.new`, path);
}

/** Makes everything in a folder durable, the names too. */
async function syncAll(folder, { recursive = true } = {}) {
  const entries = recursive ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
  for (const path of [...entries.map((entry) => join(entry.parentPath, entry.name)), folder]) {
    const file = await open(path, 'r');
    await file.sync();
    await file.close();
  }
}
