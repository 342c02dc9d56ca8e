/**
 * Query parameters, as the operation declares them. Names are compared without regard to case, a parameter occurs once, and one that the
 * operation does not have is refused, except from clients of later versions. Errors: MissingRequiredQueryParameter,
 * UnsupportedQueryParameter, InvalidQueryParameterValue, OutOfRangeQueryParameterValue.
 */
import { echo, invalidQuery, RestError } from "../http/rest-error.ts";
import { parseIsoDate } from "../values/date.ts";
import type { Operation, Parameter } from "./operations.ts";
import { decoded } from "./router.ts";

const PARAMETERS_MAX = 32;
/** Of listings: where the page begins. */
const SKIP_TOKEN = "$skiptoken";

export interface RawQuery {
  /** Names as sent, values decoded. */
  readonly pairs: readonly (readonly [name: string, value: string])[];
}

export function readQuery(raw: string): RawQuery {
  const parts = raw === "" ? [] : raw.split("&").filter((part) => part !== "");
  if (parts.length > PARAMETERS_MAX) throw new RestError("InvalidUri", [["Reason", `It has more than ${PARAMETERS_MAX} parameters.`]]);
  return {
    pairs: parts.map((part) => {
      const at = part.indexOf("=");
      const [name, value] = at === -1 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
      return [decoded(name.replaceAll("+", " ")), decoded(value.replaceAll("+", " "))] as const;
    }),
  };
}

/** The value of a parameter that every operation has. */
export function valueOf({ pairs }: RawQuery, name: string): string | undefined {
  return pairs.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
}

export interface Query {
  text(name: string): string;
  /** The declared default when it was not sent. */
  number(name: string): number;
  flag(name: string): boolean;
  /** null when it was not sent. */
  dateMs(name: string): number | null;
}

export function checkQuery(raw: RawQuery, operation: Operation, rules: { lenient: boolean }): Query {
  const values = new Map<string, string>();
  const isList = operation.query.has("maxresults");
  for (const [name, value] of raw.pairs) {
    const declared = [...operation.query.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
    const known = declared ?? (isList && name.toLowerCase() === SKIP_TOKEN ? SKIP_TOKEN : undefined);
    if (known === undefined) {
      if (rules.lenient) continue;
      throw new RestError("UnsupportedQueryParameter", [["QueryParameterName", echo(name)]]);
    }
    if (values.has(known)) throw invalidQuery(known, value, "It occurs more than once.");
    values.set(known, value);
  }
  for (const parameter of operation.query.values()) check(parameter, values.get(parameter.name));
  return {
    text: (name) => values.get(name) ?? "",
    number: (name) => Number(values.get(name) ?? operation.query.get(name)?.default ?? 0),
    flag: (name) => values.get(name)?.toLowerCase() === "true",
    dateMs: (name) => parseIsoDate(values.get(name) ?? ""),
  };
}

function check(parameter: Parameter, value: string | undefined): void {
  const { name, type, format, minimum, maximum, required } = parameter;
  if (value === undefined) {
    if (required) throw new RestError("MissingRequiredQueryParameter", [["QueryParameterName", name]]);
    return;
  }
  if (type === "number") {
    if (!/^-?[0-9]{1,10}$/.test(value)) throw invalidQuery(name, value, "It is not a whole number.");
    const number = Number(value);
    const [min, max] = name === "timeout" ? [1, Number.MAX_SAFE_INTEGER] : [minimum ?? 0, maximum ?? Number.MAX_SAFE_INTEGER];
    if (name === "maxresults" && (number < min || number > max)) {
      throw invalidQuery(name, value, number < min ? `MaxResults cannot be less than ${min}` : `MaxResults cannot be more than ${max}`);
    }
    if (number < min || number > max) {
      throw new RestError("OutOfRangeQueryParameterValue", [
        ["QueryParameterName", name],
        ["QueryParameterValue", value],
        ["MinimumAllowed", String(min)],
        ["MaximumAllowed", String(max)],
      ]);
    }
  }
  if (type === "boolean" && !/^(true|false)$/i.test(value)) throw invalidQuery(name, value, "It is neither true nor false.");
  if (format === "date-time" && parseIsoDate(value) === null) throw invalidQuery(name, value, "It is no ISO 8601 date.");
}
