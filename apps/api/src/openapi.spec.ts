import { readFile } from 'node:fs/promises';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiPath, openApiText } from './openapi.js';
import { responsesOf, routes } from './testing/contract.js';

describe('the OpenAPI document', () => {
  let text: string;
  let document: OpenAPIObject;
  beforeAll(async () => {
    text = await openApiText();
    document = JSON.parse(text) as OpenAPIObject;
  });

  it('is the committed one; `npm run openapi` writes it anew', async () => {
    expect(await readFile(openApiPath(), 'utf8')).toBe(text);
  });

  it('says 3.1, and every reference in it leads somewhere', () => {
    expect(document.openapi).toBe('3.1.0');
    const names = Object.keys(document.components?.schemas ?? {});
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(named.filter((name) => !names.includes(name ?? ''))).toEqual([]);
    expect(text).not.toContain('#/definitions/');
  });

  it('names a schema for every answer of every route: its own for a success, a problem otherwise', () => {
    const strays = routes(document).flatMap((route) =>
      Object.entries(responsesOf(document, route)).flatMap(([status, response]) => {
        const [type = 'none', media] = Object.entries(response?.content ?? {})[0] ?? [];
        const said = `${type} ${JSON.stringify(media?.schema ?? {})}`;
        return expected(route, Number(status)).test(said) ? [] : [`${route} ${status}: ${said}`];
      }),
    );
    expect(strays).toEqual([]);
  });

  it('knows a success and a refusal of every route of the API', () => {
    for (const route of routes(document).filter((each) => each.includes(' /api/'))) {
      const statuses = Object.keys(responsesOf(document, route));
      expect([route, statuses.some((status) => status.startsWith('2'))]).toEqual([route, true]);
      expect([route, statuses.some((status) => status.startsWith('4'))]).toEqual([route, true]);
    }
  });

  it('describes every member of every answer', () => {
    const schemas = Object.entries(document.components?.schemas ?? {});
    const silent = schemas.flatMap(([name, schema]) =>
      Object.entries('properties' in schema ? (schema.properties ?? {}) : {})
        .filter(
          ([, member]) => !name.endsWith('Dto') && !name.startsWith('Rule') && !('description' in member),
        )
        .map(([member]) => `${name}.${member}`),
    );
    expect(silent).toEqual([]);
  });
});

/** Health is read by machines that know Terminus, and a file is bytes. */
function expected(route: string, status: number): RegExp {
  if (route.endsWith('/file') && status === 200)
    return /^application\/octet-stream \{"type":"string","format":"binary"\}$/;
  if (route === 'GET /api/v1/live' && status === 200)
    return /^text\/event-stream \{"\$ref":"#\/components\/schemas\/LiveMoveView"\}$/;
  if (status < 300 || route === 'GET /health/ready')
    return /^application\/json \{"\$ref":"#\/components\/schemas\/\w+(?:View|Answer|Page)"\}$/;
  const problem = status === 412 ? 'RevisionStaleView' : 'ProblemView';
  return new RegExp(`^application/problem\\+json \\{"\\$ref":"#/components/schemas/${problem}"\\}$`);
}
