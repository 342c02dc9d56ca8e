/** The words of a formula. `//` begins a comment that ends with its line. Nothing outside ASCII means anything but in texts and comments. */
import { FormulaError, type Place } from "./syntax.ts";

export type FormulaTokenKind = "number" | "text" | "name" | "symbol" | "end";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  /** Of a name: with its `$`, if it has one. */
  readonly text: string;
  readonly at: Place;
}

const NAME = /\$?[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const SYMBOL = /\|\||&&|<=|==|>=|!=|[-+*/<>!?:=;,.()]/y;
const SPACE = /[ \t\r\n]+|\/\/[^\n]*/y;

export function lexFormula(source: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  const place = (): Place => ({ line, column: at - lineStart + 1 });
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? null;
  };
  while (at < source.length) {
    const space = match(SPACE);
    if (space !== null) {
      for (let within = 0; within < space.length; within++) {
        if (space[within] !== "\n") continue;
        line++;
        lineStart = at + within + 1;
      }
      at += space.length;
      continue;
    }
    const token = readToken(source, { at, place: place(), match });
    tokens.push(token.token);
    at += token.length;
  }
  tokens.push({ kind: "end", text: "the end", at: place() });
  return tokens;
}

function readToken(
  source: string,
  { at, place, match }: { at: number; place: Place; match: (pattern: RegExp) => string | null },
): { token: FormulaToken; length: number } {
  const quote = source[at] as string;
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, at + 1);
    const text = source.slice(at + 1, end);
    if (end === -1 || text.includes("\n")) throw new FormulaError(place, "The text is never closed on its line.");
    return { token: { kind: "text", text, at: place }, length: end + 1 - at };
  }
  for (const [kind, pattern] of PATTERNS) {
    const text = match(pattern);
    if (text !== null) return { token: { kind, text, at: place }, length: text.length };
  }
  throw new FormulaError(place, `${JSON.stringify(String.fromCodePoint(source.codePointAt(at) as number))} means nothing in a formula.`);
}

const PATTERNS: readonly (readonly [FormulaTokenKind, RegExp])[] = [
  ["name", NAME],
  ["number", NUMBER],
  ["symbol", SYMBOL],
];
