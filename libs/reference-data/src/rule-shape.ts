import { Ajv, type ValidateFunction } from 'ajv';
import type { Rule } from '#appraisal/framework';
import { referenceDataFolder } from './folder.js';
import { readJson } from './json.js';

let compiled: ValidateFunction<Rule> | undefined;

/**
 * Whether a value has the shape of a rule, by the JSON Schema that every published rule went through; what its numbers
 * are worth `checkRule` says.
 */
export function isRule(value: unknown): value is Rule {
  compiled ??= compile();
  return compiled(value);
}

function compile(): ValidateFunction<Rule> {
  const schema = readJson(referenceDataFolder(), 'schemas/rule.schema.json');
  if (typeof schema !== 'object' || schema === null) throw new TypeError('the schema of rules is none');
  return new Ajv({ discriminator: true, allowUnionTypes: true, strictRequired: false }).compile<Rule>(schema);
}
