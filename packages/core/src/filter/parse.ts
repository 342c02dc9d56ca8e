/**
 * Azure Batch's filters, a part of OData: comparisons of a property with a constant, `startswith(property, 'text')`, `and`, `or` and
 * parentheses. `and` binds closer than `or`. The tree that comes out is typed: every property is one that the listing has, every operator
 * one that the property allows, every constant of the property's type, in lower case. Bounded in length, depth and terms. Errors:
 * INVALID_FILTER, UNKNOWN_PROPERTY, FILTER_TOO_COMPLEX, each with the position.
 */
import type { StintError } from "../errors.ts";
import { parseInstant } from "../instants.ts";
import { LIMITS } from "../limits.ts";
import { filterError, type FilterToken, lexFilter } from "./lex.ts";
import type { FilterProperty, FilterSchema, Operator } from "./schema.ts";

export type FilterValue = string | number | boolean;

export type Filter =
  | { readonly kind: "and" | "or"; readonly terms: readonly Filter[] }
  | { readonly kind: "compare"; readonly property: string; readonly operator: Operator; readonly value: FilterValue };

const OPERATORS: ReadonlySet<string> = new Set(["eq", "ne", "gt", "ge", "lt", "le"]);
const NAME_SHOWN_MAX = 64;

/** The filter as a tree; null = everything; or why it cannot be read. */
export function parseFilter(source: string, schema: FilterSchema): Filter | null | StintError {
  if (source.length > LIMITS.filterLength) {
    const what = `it has ${source.length} characters; at most ${LIMITS.filterLength} are allowed.`;
    return filterError(LIMITS.filterLength + 1, what, "FILTER_TOO_COMPLEX");
  }
  const tokens = lexFilter(source);
  if ("reason" in tokens) return tokens;
  if (tokens.length === 1) return null;
  const parser = new FilterParser(tokens, schema);
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** How deep calls refuse; it never leaves this file. */
class Refused extends Error {
  readonly refusal: StintError;

  constructor(refusal: StintError) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

class FilterParser {
  readonly #tokens: readonly FilterToken[];
  readonly #schema: FilterSchema;
  #at = 0;
  #terms = 0;
  #depth = 0;

  constructor(tokens: readonly FilterToken[], schema: FilterSchema) {
    this.#tokens = tokens;
    this.#schema = schema;
  }

  whole(): Filter {
    const filter = this.#joined("or");
    if (this.#next.kind !== "end") this.#refuse(this.#next, `${named(this.#next)} is one too many.`);
    return filter;
  }

  get #next(): FilterToken {
    return this.#tokens[this.#at] as FilterToken;
  }

  #take(): FilterToken {
    const token = this.#next;
    if (token.kind !== "end") this.#at++;
    return token;
  }

  #refuse(token: FilterToken, what: string, reason?: StintError["reason"]): never {
    throw new Refused(filterError(token.position, what, reason));
  }

  #expect(kind: FilterToken["kind"]): FilterToken {
    const token = this.#take();
    if (token.kind !== kind) this.#refuse(token, `${named(token)} stands where ${kind === "text" ? "a quoted text" : kind} is due.`);
    return token;
  }

  #joined(kind: "and" | "or"): Filter {
    const operand = () => (kind === "or" ? this.#joined("and") : this.#term());
    const terms = [operand()];
    while (this.#next.kind === "name" && this.#next.value === kind) {
      this.#take();
      terms.push(operand());
    }
    return terms.length === 1 ? (terms[0] as Filter) : { kind, terms };
  }

  #term(): Filter {
    const token = this.#take();
    if (token.kind === "(") return this.#nested(token);
    if (++this.#terms > LIMITS.filterTerms) {
      this.#refuse(token, `it has more than ${LIMITS.filterTerms} comparisons.`, "FILTER_TOO_COMPLEX");
    }
    if (token.kind !== "name") this.#refuse(token, `${named(token)} stands where a property is due.`);
    if (this.#next.kind === "(") return this.#startsWith(token);
    const property = this.#property(token);
    const operator = this.#take();
    if (operator.kind !== "name" || !OPERATORS.has(operator.value)) {
      this.#refuse(operator, `${named(operator)} is no comparison; use eq, ne, gt, ge, lt or le.`);
    }
    this.#allowed(property, { name: token, operator: operator.value as Operator, at: operator });
    return { kind: "compare", property: token.value, operator: operator.value as Operator, value: this.#constant(property, token.value) };
  }

  #nested(opening: FilterToken): Filter {
    if (++this.#depth > LIMITS.filterDepth) {
      this.#refuse(opening, `its parentheses are more than ${LIMITS.filterDepth} deep.`, "FILTER_TOO_COMPLEX");
    }
    const filter = this.#joined("or");
    this.#expect(")");
    this.#depth--;
    return filter;
  }

  #startsWith(call: FilterToken): Filter {
    if (call.value !== "startswith") this.#refuse(call, `${named(call)} is no function; the only one is startswith.`);
    this.#take();
    const name = this.#expect("name");
    const property = this.#property(name);
    this.#allowed(property, { name, operator: "startswith", at: call });
    this.#expect(",");
    const value = this.#expect("text").value.toLowerCase();
    this.#expect(")");
    return { kind: "compare", property: name.value, operator: "startswith", value };
  }

  #property(name: FilterToken): FilterProperty {
    const found = this.#schema.get(name.value);
    if (found !== undefined) return found;
    const known = [...this.#schema.keys()].join(", ");
    this.#refuse(name, `${named(name)} is no property that this list can be filtered by; those are ${known}.`, "UNKNOWN_PROPERTY");
  }

  #allowed(property: FilterProperty, { name, operator, at }: { name: FilterToken; operator: Operator; at: FilterToken }): void {
    if (property.operators.has(operator)) return;
    this.#refuse(at, `${name.value} cannot be used with ${operator}; it takes ${[...property.operators].join(", ")}.`);
  }

  #constant(property: FilterProperty, name: string): FilterValue {
    const token = this.#take();
    const { type, words } = property;
    if (type === "time" && token.kind === "time") {
      const instant = parseInstant(token.value);
      if (instant !== null) return instant;
      this.#refuse(token, "this is no moment; write it as DateTime'2026-05-08T08:49:37Z' or as RFC 1123 does.");
    }
    if (type === "integer" && token.kind === "number") {
      const value = Number(token.value);
      if (Number.isSafeInteger(value)) return value;
      this.#refuse(token, "the number is too large.");
    }
    if (type === "boolean" && token.kind === "name" && /^(?:true|false)$/i.test(token.value)) return token.value.toLowerCase() === "true";
    if (type === "text" && token.kind === "text") return token.value.toLowerCase();
    if (type === "word" && token.kind === "text") {
      const value = token.value.toLowerCase();
      if (words.has(value)) return value;
      this.#refuse(token, `${named(token)} is not a value of ${name}; those are ${[...words].join(", ")}.`);
    }
    this.#refuse(token, `${named(token)} cannot be compared with ${name}, which is ${KINDS[type]}.`);
  }
}

const KINDS: Readonly<Record<FilterProperty["type"], string>> = {
  text: "a text: quote it",
  word: "a text: quote it",
  time: "a time: write DateTime'...'",
  integer: "a whole number",
  boolean: "true or false",
};

function named(token: FilterToken): string {
  if (token.kind === "end") return "the end";
  return token.value.length > NAME_SHOWN_MAX ? `${JSON.stringify(token.value.slice(0, NAME_SHOWN_MAX))}…` : JSON.stringify(token.value);
}
