import { readFile } from 'node:fs/promises';
import { openApiPath, openApiText } from './openapi.js';

describe('the OpenAPI document', () => {
  it('is the committed one; `npm run openapi` writes it anew', async () => {
    expect(await readFile(openApiPath(), 'utf8')).toBe(await openApiText());
  });

  it('says 3.1 and names every problem as problem+json', async () => {
    const document = JSON.parse(await openApiText()) as {
      openapi: string;
      paths: Record<string, Record<string, { responses: object }>>;
    };
    expect(document.openapi).toBe('3.1.0');
    const responses = document.paths['/api/v1/dossiers/{dossier}/values']?.post?.responses ?? {};
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(['200', '201', '401', '404', '409', '412', '422', '428']),
    );
  });
});
