// Runs TypeScript sources as they are, for development, benchmarks and child processes of tests:
//   node --conditions=source --import ./infra/scripts/run-source.mjs path/to/file.ts
// What is shipped runs from dist, built by tsc.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const ours = (url) => url?.startsWith('file:') && !url.includes('/node_modules/');

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
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
