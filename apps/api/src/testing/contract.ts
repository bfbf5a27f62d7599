import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isDay } from '../http/fields.js';

export interface Given {
  readonly method: string;
  /** As asked, with the query. */
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

/** Words of OpenAPI that say nothing about validity. */
const ANNOTATIONS = ['components', 'discriminator', 'example'];

const PROBLEM = 'application/problem+json';
/** A refusal's own figures stand beside the standard members. */
const OPEN = new Set(['ProblemView', 'RevisionStaleView']);

/** The OpenAPI document as a judge of real answers. Unlike clients, it takes no member that is not described. */
export class Contract {
  readonly #ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    formats: {
      date: isDay,
      'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/,
    },
  }).addVocabulary(ANNOTATIONS);
  readonly #schemas: object;
  readonly #validators = new Map<string, ReturnType<Ajv2020['compile']>>();

  constructor(private readonly document: OpenAPIObject) {
    const schemas = Object.entries(document.components?.schemas ?? {});
    this.#schemas = Object.fromEntries(
      schemas.map(([name, schema]) => [name, OPEN.has(name) ? schema : closed(schema)]),
    );
  }

  /** What the document does not say of this answer; empty when it is as described, or not JSON. */
  faults(given: Given): readonly string[] {
    const [type = ''] = given.type.split(';');
    if (!/[/+]json$/.test(type)) return [];
    const route = this.routeOf(given);
    if (route === undefined) return type === PROBLEM ? this.#check(PROBLEM_SCHEMA, given.body) : [];
    const schema = this.#schemaOf(route, { ...given, type });
    if (schema !== undefined) return this.#check(schema, given.body);
    return [`${route} does not describe ${given.status} ${type}`];
  }

  /** `GET /api/v1/cycles/{cycle}`; undefined for an address that the document does not have. */
  routeOf({ method, path }: Pick<Given, 'method' | 'path'>): string | undefined {
    const [asked = ''] = path.split('?');
    return routes(this.document).find((route) => {
      const [verb = '', template = ''] = route.split(' ');
      const pattern = template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+');
      return verb === method && new RegExp(`^${pattern}$`).test(asked);
    });
  }

  #schemaOf(route: string, { status, type }: Pick<Given, 'status' | 'type'>): object | undefined {
    return responsesOf(this.document, route)[status]?.content?.[type]?.schema;
  }

  #check(schema: object, body: unknown): readonly string[] {
    const key = JSON.stringify(schema);
    const validate =
      this.#validators.get(key) ?? this.#ajv.compile({ ...schema, components: { schemas: this.#schemas } });
    this.#validators.set(key, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }
}

const PROBLEM_SCHEMA = { $ref: '#/components/schemas/ProblemView' };

interface Response {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every route of the document: `GET /api/v1/cycles/{cycle}`. */
export const routes = ({ paths }: OpenAPIObject): readonly string[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    VERBS.filter((verb) => item[verb]).map((verb) => `${verb.toUpperCase()} ${path}`),
  );

/** What the document says of a route's answers, by status. */
export function responsesOf(
  { paths }: OpenAPIObject,
  route: string,
): Readonly<Record<string, Response | undefined>> {
  const [method, path = ''] = route.split(' ');
  const verb = VERBS.find((each) => each.toUpperCase() === method);
  return (verb && (paths[path]?.[verb]?.responses as Record<string, Response>)) ?? {};
}

/** The schema with every object closed that lists its members and does not say that it takes others. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isOpen = 'properties' in schema && !('additionalProperties' in schema);
  return isOpen ? { ...inner, additionalProperties: false } : inner;
}
