/** An answer against the API's definitions: no property that is not defined, every type as it is defined, everything there that must be. */
import { type Operation, resolved, type Schema } from "../../packages/gateway/src/api/operations.ts";
import { parseIsoDate } from "../../packages/gateway/src/values/date.ts";
import { parseDuration } from "../../packages/gateway/src/values/duration.ts";

/** Required of requests; no answer shows them. */
const SECRETS: ReadonlySet<string> = new Set(["password", "accountKey", "data"]);
const ERROR: Schema = { $ref: "#/definitions/BatchError" };

/** What an older client knows of the API, by its own words for it. */
export interface ClientModel {
  /** The names of a definition's properties; undefined = it has no model of it. */
  propertiesOf(definition: string): ReadonlySet<string> | undefined;
  /** By operation, the definition of its answer where it is not today's. */
  readonly results?: Readonly<Record<string, string>>;
}

/** What is wrong with it, each with its place. What a client's own model lacks is not defined for it; what only that has is. */
export function problemsOf(operation: Operation, answer: { status: number; body: unknown }, model: ClientModel | null = null): string[] {
  const problems: string[] = [];
  const { status, body } = answer;
  const isError = status >= 400;
  const own = model?.results?.[operation.id];
  const schema = isError ? ERROR : own === undefined ? operation.result : { $ref: `#/definitions/${own}` };
  if (isError && operation.method === "HEAD") return body === undefined ? [] : ["an error of HEAD has a body"];
  if (!isError && status !== operation.status && status !== 304) problems.push(`the status is ${status}, not ${operation.status}`);
  if (schema === null || status === 304) return body === undefined ? problems : [...problems, "it has a body"];
  if (body === undefined) return [...problems, "it has no body"];
  check(body, schema, { path: "", problems, model });
  return problems.map((problem) => `${operation.id} ${status}: ${problem}`);
}

interface Place {
  readonly path: string;
  readonly problems: string[];
  readonly model: ClientModel | null;
}

function check(value: unknown, reference: Schema, place: Place): void {
  const schema = resolved(reference);
  if (schema.type === "array") {
    if (!Array.isArray(value)) return say(place, "is no list");
    value.forEach((item, at) => check(item, schema.items ?? {}, { ...place, path: `${place.path}[${at}]` }));
  } else if (schema.type === "object") checkObject(value, schema, { ...place, known: knownOf(reference, place) });
  else if (schema.type !== undefined && schema.type !== "file") checkPlain(value, schema, place);
}

function knownOf({ $ref = "" }: Schema, { model }: Place): ReadonlySet<string> | undefined {
  return model?.propertiesOf($ref.slice("#/definitions/".length));
}

interface ObjectPlace extends Place {
  readonly known: ReadonlySet<string> | undefined;
}

function checkObject(value: unknown, { properties = {}, required = [] }: Schema, { known, ...place }: ObjectPlace): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return say(place, "is no object");
  for (const [name, each] of Object.entries(value)) {
    const schema = properties[name];
    if (known !== undefined && !known.has(name) && name !== "odata.metadata") say(place, `has ${name}, which the client does not know`);
    else if (known !== undefined && schema === undefined) continue;
    else if (schema !== undefined) check(each, schema, { ...place, path: `${place.path}.${name}` });
    else if (name !== "odata.metadata") say(place, `has ${name}, which is not defined`);
  }
  for (const name of required) if (!(name in value) && !SECRETS.has(name) && known?.has(name) !== false) say(place, `has no ${name}`);
}

/** Numbers of 64 bits come as text, and some words with capitals, as Azure writes them. */
function checkPlain(value: unknown, schema: Schema, place: Place): void {
  const isLong = schema.type === "number" && typeof value === "string" && /^[0-9]+$/.test(value);
  if (typeof value !== schema.type && !isLong) return say(place, `is ${JSON.stringify(value)}, no ${schema.type}`);
  const text = String(value);
  const words = schema.enum?.map((word) => word.toLowerCase());
  if (words !== undefined && !words.includes(text.toLowerCase())) say(place, `is ${text}, none of ${words.join()}`);
  if (schema.format === "date-time" && parseIsoDate(text) === null) say(place, `is ${text}, no date`);
  if (schema.format === "duration" && parseDuration(text) === null) say(place, `is ${text}, no duration`);
}

function say({ path, problems }: Place, what: string): void {
  problems.push(`${path === "" ? "the answer" : path.slice(1)} ${what}`);
}
