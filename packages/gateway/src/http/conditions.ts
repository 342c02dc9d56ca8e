/**
 * Conditional requests. One condition at most; what is not met answers 304 to reads and 412 to writes. Dates have whole seconds, as headers
 * carry them. Errors: ConditionNotMet, MultipleConditionHeadersNotSupported, InvalidHeaderValue, UnsupportedHeader.
 */
import { parseHttpDate } from "../values/date.ts";
import { invalidHeader, RestError } from "./rest-error.ts";

export interface Version {
  readonly etag: string;
  readonly lastModifiedMs: number;
}

export interface Conditions {
  readonly any: boolean;
  /** Throws ConditionNotMet when the entity, as it is now, does not meet them. */
  check(entity: Version): void;
}

const HEADERS = ["if-match", "if-none-match", "if-modified-since", "if-unmodified-since"] as const;
const ETAG = /^(?:\*|(?:W\/)?"[\x21\x23-\x7e]*"|[\x21\x23-\x2b\x2d-\x7e]+)$/;

export function conditionsOf(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  request: { allowed: ReadonlySet<string>; isRead: boolean },
): Conditions {
  const [found, ...more] = HEADERS.filter((name) => typeof headers[name] === "string" && request.allowed.has(name));
  if (more.length > 0) throw new RestError("MultipleConditionHeadersNotSupported", [["HeaderName", [found, ...more].join(", ")]]);
  if (found === undefined) return { any: false, check: () => {} };
  const value = String(headers[found]).trim();
  const meets = found.endsWith("match") ? etagTest(found, value) : dateTest(found, value);
  return {
    any: true,
    check: (entity) => {
      if (!meets(entity)) throw new RestError("ConditionNotMet", [], { status: request.isRead ? 304 : 412 });
    },
  };
}

function etagTest(name: string, value: string): (entity: Version) => boolean {
  if (!ETAG.test(value)) throw invalidHeader(name, value, "It is no entity tag.");
  const wanted = value.replace(/^W\//, "").replaceAll('"', "");
  const matches = ({ etag }: Version) => wanted === "*" || wanted.toUpperCase() === etag.toUpperCase();
  return name === "if-match" ? matches : (entity) => !matches(entity);
}

function dateTest(name: string, value: string): (entity: Version) => boolean {
  const ms = parseHttpDate(value);
  if (ms === null) throw invalidHeader(name, value, "It is no date such as Sat, 31 Jan 2026 12:00:00 GMT.");
  const modifiedSince = ({ lastModifiedMs }: Version) => Math.floor(lastModifiedMs / 1_000) * 1_000 > ms;
  return name === "if-modified-since" ? modifiedSince : (entity) => !modifiedSince(entity);
}
