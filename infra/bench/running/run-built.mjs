// Preloaded where a candidate runs on the built product: the benchmark's own imports of .js mean its .ts files.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const ours = /\/infra\/bench\//.test(context.parentURL ?? '') && /^\.{1,2}\/.*\.js$/.test(specifier);
    return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
