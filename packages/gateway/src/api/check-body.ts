/**
 * Request bodies against the API's definitions, in one place for every operation: required properties, types, words of enumerations,
 * durations, dates. A property that is null is one that was not sent. An unknown property is refused, except from clients of later
 * versions, whose additions are passed over. Errors: MissingRequiredProperty, InvalidPropertyValue, InvalidRequestBody.
 */
import type { JsonObject, JsonValue } from "../http/json.ts";
import { invalidProperty, RestError } from "../http/rest-error.ts";
import { parseIsoDate } from "../values/date.ts";
import { parseDuration } from "../values/duration.ts";
import { resolved, type Schema } from "./operations.ts";

/** Whatever is a number in a request is a whole one of this range. */
const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;

export interface BodyRules {
  /** Properties that are not defined are passed over, and left out of what is returned. */
  readonly lenient: boolean;
}

/** The body with nulls, and what is passed over, left out. */
export function checkBody(value: JsonValue, schema: Schema, rules: BodyRules): JsonObject {
  if (!isObject(value)) throw new RestError("InvalidRequestBody", [["Reason", "The body is not a JSON object."]]);
  return checkObject(value, resolved(schema), { rules, path: "" });
}

interface Place {
  readonly rules: BodyRules;
  readonly path: string;
}

function checkObject(value: JsonObject, schema: Schema, place: Place): JsonObject {
  const { properties = {}, required = [] } = schema;
  const checked: JsonObject = {};
  for (const [name, each] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known === undefined) {
      if (place.rules.lenient || name.startsWith("odata.")) continue;
      throw new RestError("InvalidRequestBody", [
        ["PropertyName", pathTo(place, name)],
        ["Reason", `The property '${pathTo(place, name).slice(0, 128)}' does not exist on the type.`],
      ]);
    }
    if (each === null) continue;
    checked[name] = checkValue(each, known, { rules: place.rules, path: pathTo(place, name) });
  }
  for (const name of required) {
    if (!Object.hasOwn(checked, name)) throw new RestError("MissingRequiredProperty", [["PropertyName", pathTo(place, name)]]);
  }
  return checked;
}

function pathTo({ path }: Place, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function checkValue(value: JsonValue, reference: Schema, place: Place): JsonValue {
  const schema = resolved(reference);
  switch (schema.type) {
    case "object":
      if (!isObject(value)) throw wrongType(place, value, "an object");
      return schema.properties === undefined ? value : checkObject(value, schema, place);
    case "array":
      if (!Array.isArray(value)) throw wrongType(place, value, "an array");
      if (schema.maxItems !== undefined && value.length > schema.maxItems)
        throw invalidProperty(place.path, value.length, `At most ${schema.maxItems} items are allowed.`);
      return value.map((item, at) => checkValue(item, schema.items ?? {}, { rules: place.rules, path: `${place.path}[${at}]` }));
    case "string":
      return checkText(value, schema, place);
    case "number":
      if (typeof value !== "number") throw wrongType(place, value, "a number");
      if (!Number.isInteger(value) || Object.is(value, -0) || value < INT32_MIN || value > INT32_MAX)
        throw invalidProperty(place.path, value, "It is not a whole number of 32 bits.");
      return value;
    case "boolean":
      if (typeof value !== "boolean") throw wrongType(place, value, "true or false");
      return value;
    default:
      return value;
  }
}

function checkText(value: JsonValue, schema: Schema, place: Place): string {
  if (typeof value !== "string") throw wrongType(place, value, "a text");
  if (value.includes("\0")) throw invalidProperty(place.path, value, "It holds a NUL character.");
  if (schema.enum !== undefined) {
    const word = schema.enum.find((each) => each.toLowerCase() === value.toLowerCase());
    if (word === undefined) throw invalidProperty(place.path, value, `It is not one of ${schema.enum.join(", ")}.`);
    return word;
  }
  if (schema.format === "duration" && parseDuration(value) === null)
    throw invalidProperty(place.path, value, "It is no ISO 8601 duration such as PT15M.");
  if (schema.format === "date-time" && parseIsoDate(value) === null)
    throw invalidProperty(place.path, value, "It is no ISO 8601 date such as 2026-01-31T12:00:00Z.");
  return value;
}

function wrongType({ path }: Place, value: JsonValue, wanted: string): RestError {
  return invalidProperty(path, value, `It is not ${wanted}.`);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
