// Runs TypeScript sources as they are, for development, benchmarks and child processes of tests:
//   node --conditions=source --import ./infra/scripts/run-source.mjs path/to/file.ts
// What is shipped runs from dist, built by tsc.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
/** What was made of a source is kept under the digest of that source: six hundred files are made once, not at each start. */
const KEPT = fileURLToPath(new URL('../../node_modules/.cache/run-source/', import.meta.url));
const MAKER = [
  require('@swc/core/package.json').version,
  readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8'),
];

mkdirSync(KEPT, { recursive: true });
enableCompileCache(`${KEPT}compiled`);

const ours = (url) => url?.startsWith('file:') && !url.includes('/node_modules/');

function made(filename) {
  const source = readFileSync(filename, 'utf8');
  const key = createHash('sha256')
    .update([...MAKER, filename, source].join('\0'))
    .digest('hex');
  const kept = `${KEPT}${key}.js`;
  try {
    return readFileSync(kept, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const { code } = require('@swc/core').transformSync(source, { filename });
  // Processes start side by side: none may read the half of a file.
  const unfinished = `${kept}.${randomUUID()}`;
  writeFileSync(unfinished, code);
  renameSync(unfinished, kept);
  return code;
}

registerHooks({
  resolve(specifier, context, next) {
    if (ours(context.parentURL) && /^\.{1,2}\/.*\.js$/.test(specifier)) {
      try {
        return next(specifier.replace(/\.js$/, '.ts'), context);
      } catch (error) {
        if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      }
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!ours(url) || !url.endsWith('.ts')) return next(url, context);
    return { format: 'module', source: made(fileURLToPath(url)), shortCircuit: true };
  },
});
