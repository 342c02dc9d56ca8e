/**
 * The API as data: every operation with its path, parameters, body and answers, and every definition of an entity, as `api/operations.json`
 * of this package lists them. Routing, the checks of requests and the tests of answers all read it here.
 */
import { readFileSync } from "node:fs";

export interface Schema {
  readonly type?: "string" | "number" | "boolean" | "array" | "object" | "file";
  readonly $ref?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly readOnly?: boolean;
  readonly maxItems?: number;
}

export interface Parameter extends Omit<Schema, "required"> {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "body";
  readonly required: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: string | number | boolean;
  readonly schema?: Schema;
}

export interface Operation {
  /** As Azure names it, e.g. `Task_AddCollection`. */
  readonly id: string;
  readonly method: string;
  /** With the parameters in braces. */
  readonly path: string;
  readonly query: ReadonlyMap<string, Parameter>;
  readonly headers: ReadonlySet<string>;
  readonly body: { readonly schema: Schema; readonly required: boolean } | null;
  /** The status of success. */
  readonly status: number;
  /** Of the answer's body; null = it has none. */
  readonly result: Schema | null;
}

interface RawOperation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface RawApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

const api = JSON.parse(readFileSync(new URL("../../api/operations.json", import.meta.url), "utf8")) as RawApi;

export const OPERATIONS: readonly Operation[] = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, raw]) => operationOf(path, method, raw)),
);

function operationOf(path: string, method: string, raw: RawOperation): Operation {
  const of = (place: Parameter["in"]) => raw.parameters.filter((parameter) => parameter.in === place);
  const [body] = of("body");
  const [status, success] = Object.entries(raw.responses).find(([code]) => code.startsWith("2")) ?? ["200", {}];
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    query: new Map(of("query").map((parameter) => [parameter.name, parameter])),
    headers: new Set(of("header").map(({ name }) => name.toLowerCase())),
    body: body?.schema === undefined ? null : { schema: body.schema, required: body.required },
    status: Number(status),
    result: success?.schema ?? null,
  };
}

/** The schema itself, with a reference to a definition followed. */
export function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return api.definitions[schema.$ref.slice("#/definitions/".length)] as Schema;
}

/** The names of an entity's properties. */
export function propertiesOf(definition: string): ReadonlySet<string> {
  return new Set(Object.keys(api.definitions[definition]?.properties ?? {}));
}
