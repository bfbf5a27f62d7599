import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { serverAdapter } from './http/server-adapter.js';
import { ruleSchemas } from './framework/rule-schemas.js';
import { problemResponse, ProblemView, RevisionStaleView } from './http/api-problems.js';
import { packageRoot } from './package-root.js';

/** The committed copy: what reviewers see change, and what clients are generated from. */
export const openApiPath = (): string => join(packageRoot(), 'docs/reference/openapi.json');

/** The document as the controllers declare it. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('dti-ledger')
    .setDescription('Sổ cái điểm chuyển đổi số (DTI): số liệu, minh chứng, tự chấm, và vì sao có từng điểm.')
    .setVersion('1')
    .addBearerAuth()
    .build();
  const operationIdFactory = (controller: string, method: string) =>
    `${controller.replace(/Controller$/, '')}.${method}`;
  const extraModels = [ProblemView, RevisionStaleView];
  const document = SwaggerModule.createDocument(app, about, { operationIdFactory, extraModels });
  const { components } = document;
  return {
    ...document,
    paths: withUnknownMoments(document.paths),
    components: { ...components, schemas: { ...components?.schemas, ...ruleSchemas() } },
  };
}

/** Every read that takes a moment may be asked for one that is not there (yet). */
function withUnknownMoments(paths: OpenAPIObject['paths']): OpenAPIObject['paths'] {
  const takesMoment = (parameter: object) => 'name' in parameter && parameter.name === 'atPosition';
  const told = Object.entries(paths).map(([path, item]) => {
    const { get } = item;
    if (!get?.parameters?.some(takesMoment)) return [path, item];
    const responses = { ...get.responses, 422: problemResponse(422) };
    return [path, { ...item, get: { ...get, responses } }];
  });
  return Object.fromEntries(told) as OpenAPIObject['paths'];
}

/** `/api/openapi.json` and, without anything from outside, `/api/docs`. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'dti-ledger: API',
    swaggerOptions: { validatorUrl: null },
  });
}

/** Nothing is opened or started: the routes are all that is looked at. */
const LOOKED_AT_ONLY: Config = {
  port: 0,
  host: '127.0.0.1',
  dataDir: 'data',
  databaseUrl: undefined,
  role: 'all',
  production: false,
  tokenSecret: '',
  sample: false,
  evidenceBytesMax: 0,
  logLevel: 'silent',
};

/** The document as text, the same on every machine. */
export async function openApiText(): Promise<string> {
  const app = await NestFactory.create(AppModule.forRoot(LOOKED_AT_ONLY), serverAdapter(), {
    preview: true,
    logger: false,
  });
  return `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
}

/** Writes the committed copy anew. */
export async function writeOpenApi(): Promise<void> {
  await writeFile(openApiPath(), await openApiText());
}
