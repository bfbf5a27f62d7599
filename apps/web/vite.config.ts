import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const OUT = join(import.meta.dirname, '../../dist/web');
/** Fonts are compressed already, and what is this small travels in one packet anyway. */
const COMPRESSED = /\.(js|css|svg)$/;
const BYTES_MIN = 1_024;

/** Writes `.br` and `.gz` beside every asset, so that the server compresses nothing while people wait. */
const compressAssets = (): Plugin => ({
  name: 'compress-assets',
  apply: 'build',
  async closeBundle() {
    const folder = join(OUT, 'assets');
    const names = (await readdir(folder)).filter((name) => COMPRESSED.test(name));
    await Promise.all(names.map((name) => compress(join(folder, name))));
  },
});

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < BYTES_MIN) return;
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  await Promise.all([
    promisify(brotliCompress)(bytes, brotli).then((small) => writeFile(`${path}.br`, small)),
    promisify(gzip)(bytes, { level: 9 }).then((small) => writeFile(`${path}.gz`, small)),
  ]);
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressAssets()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    // The policy of the page takes no data: fonts, and small files are few.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    reportCompressedSize: false,
    manifest: true,
  },
  server: { proxy: { '/api': 'http://localhost:3000', '/problems': 'http://localhost:3000' } },
});
