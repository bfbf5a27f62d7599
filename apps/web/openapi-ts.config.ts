import { defineConfig } from '@hey-api/openapi-ts';

/** `npm run client -w apps/web`: the typed client of the committed OpenAPI document. */
export default defineConfig({
  input: '../../docs/reference/openapi.json',
  output: {
    path: process.env['CLIENT_DIR'] ?? 'src/client',
    clean: true,
    // Its inner parts do not compile under exactOptionalPropertyTypes; its types, which the pages use, do.
    header: [
      '// Generated from docs/reference/openapi.json by `npm run client -w apps/web`.',
      '// @ts-nocheck',
    ],
  },
  logs: { file: false, level: 'warn' },
  plugins: [
    '@hey-api/client-fetch',
    '@hey-api/typescript',
    '@hey-api/sdk',
    {
      name: '@tanstack/react-query',
      queryOptions: true,
      infiniteQueryOptions: false,
      mutationOptions: false,
    },
  ],
});
