import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { FrameworkDefinition } from '#appraisal/framework';
import type { CycleRecord } from './cycle.js';
import type { Register } from './documents.js';
import { pointerTo, type Fault } from './fault.js';
import { readJson } from './json.js';
import type { MappingRecord } from './mapping.js';
import type { UnitObligations } from './obligations.js';
import type { PublishedResults } from './results.js';
import type { PlanTargets } from './targets.js';
import type { TaskPlan } from './tasks.js';

/** Says whether a value read from a file has the shape, and if not, everything that is wrong with it. */
export type Shape<Content> = (
  value: unknown,
) => { readonly content: Content } | { readonly faults: readonly Fault[] };

export interface Shapes {
  readonly framework: Shape<FrameworkDefinition>;
  readonly register: Shape<Register>;
  readonly cycle: Shape<CycleRecord>;
  readonly mapping: Shape<MappingRecord>;
  readonly results: Shape<PublishedResults>;
  readonly targets: Shape<PlanTargets>;
  readonly tasks: Shape<TaskPlan>;
  readonly obligations: Shape<UnitObligations>;
}

/** The shapes of the data files, from the JSON Schemas in `<folder>/schemas`. Throws UnreadableFile. */
export function compileShapes(folder: string): Shapes {
  const ajv = new Ajv({ allErrors: true, discriminator: true, allowUnionTypes: true, strictRequired: false });
  ajv.addSchema(schema(folder, 'rule'));
  return {
    framework: shapeOf(ajv.compile<FrameworkDefinition>(schema(folder, 'framework'))),
    register: shapeOf(ajv.compile<Register>(schema(folder, 'register'))),
    cycle: shapeOf(ajv.compile<CycleRecord>(schema(folder, 'cycle'))),
    mapping: shapeOf(ajv.compile<MappingRecord>(schema(folder, 'mapping'))),
    results: shapeOf(ajv.compile<PublishedResults>(schema(folder, 'results'))),
    targets: shapeOf(ajv.compile<PlanTargets>(schema(folder, 'targets'))),
    tasks: shapeOf(ajv.compile<TaskPlan>(schema(folder, 'tasks'))),
    obligations: shapeOf(ajv.compile<UnitObligations>(schema(folder, 'obligations'))),
  };
}

function schema(folder: string, name: string): object {
  const read = readJson(folder, `schemas/${name}.schema.json`);
  if (typeof read !== 'object' || read === null) throw new TypeError(`no schema: ${name}`);
  return read;
}

function shapeOf<Content>(validate: ValidateFunction<Content>): Shape<Content> {
  return (value) => {
    if (validate(value)) return { content: value };
    // "if" only repeats that its "then" or "else" failed, which is in the list by itself.
    return { faults: (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(faultOf) };
  };
}

const WORDS: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
  required: ({ missingProperty }) => `Thiếu trường “${String(missingProperty)}”.`,
  additionalProperties: ({ additionalProperty }) => `Có trường lạ “${String(additionalProperty)}”.`,
  type: ({ type }) => `Sai kiểu dữ liệu, phải là ${String(type)}.`,
  enum: ({ allowedValues }) => `Chỉ được là một trong: ${[allowedValues].flat().join(', ')}.`,
  const: ({ allowedValue }) => `Phải là ${String(allowedValue)}.`,
  pattern: ({ pattern }) => `Không đúng khuôn ${String(pattern)}.`,
  minLength: () => 'Không được để trống.',
  minItems: ({ limit }) => `Phải có ít nhất ${String(limit)} mục.`,
  maxItems: ({ limit }) => `Chỉ được có nhiều nhất ${String(limit)} mục.`,
  minimum: ({ limit }) => `Không được nhỏ hơn ${String(limit)}.`,
  maximum: ({ limit }) => `Không được lớn hơn ${String(limit)}.`,
  discriminator: ({ tag, tagValue }) => `Không biết loại “${String(tagValue)}” của trường “${String(tag)}”.`,
};

function faultOf({ instancePath, keyword, params }: ErrorObject): Fault {
  const message = WORDS[keyword]?.(params) ?? `Không đúng yêu cầu “${keyword}” của khuôn dạng.`;
  return {
    pointer:
      keyword === 'additionalProperties'
        ? instancePath + pointerTo(String(params['additionalProperty']))
        : instancePath,
    message,
  };
}
