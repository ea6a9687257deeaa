import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/root.ts';

/** A schema of the contract; only what the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly maxItems?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
}

/** One thing that can be asked of the API. */
export interface Operation {
  readonly method: string;
  /** As in the contract, with `{names}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly contentType?: string;
  readonly body?: Schema;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Described {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** Would sign the visitor out or in; sessions have specs of their own. */
const leftOut: readonly string[] = ['/session/sign-out', '/session/sign-out-everywhere', '/session/sign-in', '/session/callback'];

const contract = JSON.parse(readFileSync(join(root, 'libs/shared/contract/src/openapi.json'), 'utf8')) as Contract;

/** Every operation of the contract, in its order. */
export const operations: readonly Operation[] = Object.entries(contract.paths)
  .filter(([path]) => !leftOut.includes(path))
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, described]) => operation(method.toUpperCase(), path, described)));

function operation(method: string, path: string, { parameters = [], requestBody }: Described): Operation {
  const [content] = Object.entries(requestBody?.content ?? {});
  const own = parameters.filter((one): one is Parameter => 'in' in one);
  return { method, path, parameters: own, ...(content && { contentType: content[0], body: content[1].schema }) };
}

/** The schema itself: a reference followed, the parts of a whole put together. */
export function resolved(schema: Schema): Schema {
  if (schema.$ref !== undefined) return resolved(contract.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  const [first] = schema.allOf ?? [];
  return first ? { ...resolved(first), ...schema } : schema;
}
