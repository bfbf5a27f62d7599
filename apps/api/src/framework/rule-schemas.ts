import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { referenceDataFolder } from '#reference-data';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

interface RuleSchema {
  readonly type: 'object';
  readonly title: string;
  readonly required: string[];
  readonly oneOf: { readonly $ref: string }[];
  readonly definitions: Schemas;
}

/** Name of the union in the OpenAPI document; its parts are called after it: `RuleYesNo`. */
export const RULE = 'Rule';

const nameOf = (definition: string): string =>
  RULE + definition.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Rules as the JSON Schema of the reference data has them: every published rule went through it, so the kinds are
 * described once. Its references lead into the document's components here.
 */
export function ruleSchemas(): Schemas {
  const text = readFileSync(join(referenceDataFolder(), 'schemas/rule.schema.json'), 'utf8')
    .replaceAll(/"#\/definitions\/([a-z-]+)"/g, (_, name: string) => `"${getSchemaPath(nameOf(name))}"`)
    .replaceAll('"$ref": "#"', `"$ref": "${getSchemaPath(RULE)}"`);
  const { type, title, required, oneOf, definitions } = JSON.parse(text) as RuleSchema;
  const parts = Object.entries(definitions).map(([name, schema]) => [nameOf(name), schema] as const);
  const kinds = Object.keys(definitions).filter((name) =>
    oneOf.some(({ $ref }) => $ref === getSchemaPath(nameOf(name))),
  );
  const mapping = Object.fromEntries(kinds.map((kind) => [kind, getSchemaPath(nameOf(kind))]));
  const rule = { type, title, required, oneOf, discriminator: { propertyName: 'kind', mapping } };
  return { [RULE]: rule, ...Object.fromEntries(parts) };
}
