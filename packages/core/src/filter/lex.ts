/**
 * The words of a filter: names, keywords, parentheses, commas, numbers, quoted text and `DateTime'...'`. ASCII alone outside quotes; what
 * is not known is refused where it stands. Linear in the length, which the parser has bounded.
 */
import { stintError, type StintError } from "../errors.ts";

export type FilterTokenKind = "name" | "text" | "time" | "number" | "(" | ")" | "," | "end";

export interface FilterToken {
  readonly kind: FilterTokenKind;
  /** Of a quoted text: without quotes, doubled ones made single. */
  readonly value: string;
  /** Counted from 1, as people count. */
  readonly position: number;
}

const NAME = /[A-Za-z_][A-Za-z0-9_]*(?:\/[A-Za-z_][A-Za-z0-9_]*)*/y;
const NUMBER = /-?\d+/y;
const DATE_PREFIX = "datetime";

/** A filter that cannot be read; the position is part of the message and of the metadata. */
export function filterError(position: number, what: string, reason: StintError["reason"] = "INVALID_FILTER"): StintError {
  return stintError(reason, `filter, position ${position}: ${what}`, { field: "filter", metadata: { position: String(position) } });
}

export function lexFilter(source: string): FilterToken[] | StintError {
  const tokens: FilterToken[] = [];
  let at = 0;
  while (at < source.length) {
    const position = at + 1;
    const character = source[at] as string;
    if (character === " " || character === "\t" || character === "\r" || character === "\n") {
      at++;
    } else if (character === "(" || character === ")" || character === ",") {
      tokens.push({ kind: character, value: character, position });
      at++;
    } else if (character === "'") {
      const quoted = readQuoted(source, at);
      if ("reason" in quoted) return quoted;
      tokens.push({ kind: "text", value: quoted.value, position });
      at = quoted.end;
    } else {
      const name = matchAt(NAME, source, at);
      const end = at + (name ?? matchAt(NUMBER, source, at) ?? "").length;
      if (end === at) return filterError(position, `${shown(source, at)} means nothing here.`);
      if (name !== null && name.toLowerCase() === DATE_PREFIX && source[end] === "'") {
        const quoted = readQuoted(source, end);
        if ("reason" in quoted) return quoted;
        tokens.push({ kind: "time", value: quoted.value, position });
        at = quoted.end;
      } else {
        tokens.push({ kind: name === null ? "number" : "name", value: source.slice(at, end), position });
        at = end;
      }
    }
  }
  tokens.push({ kind: "end", value: "", position: source.length + 1 });
  return tokens;
}

function readQuoted(source: string, start: number): { value: string; end: number } | StintError {
  let value = "";
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] !== "'") value += source[at] as string;
    else if (source[at + 1] === "'") {
      value += "'";
      at++;
    } else return { value, end: at + 1 };
  }
  return filterError(start + 1, "the quote is never closed.");
}

function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

function shown(source: string, at: number): string {
  return JSON.stringify(String.fromCodePoint(source.codePointAt(at) as number));
}
