/**
 * Azure Batch's autoscale formulas, read with a parser of our own; there is no published grammar, so it follows the documentation:
 *
 *   formula  = [ stmt { ";" stmt } [ ";" ] ]          stmt = var "=" expr | call
 *   expr     = or [ "?" expr ":" expr ]               or, and, comparison, sum, product as in C
 *   unary    = ("-" | "!") unary | postfix            postfix = primary { "." name [ "(" args ")" ] }
 *
 * Bounded in length, statements and depth. Every name is known after it: a variable that is read before it is set, or a read-only one
 * that is set, is refused here.
 */
import { LIMITS } from "../limits.ts";
import { FUNCTIONS } from "./functions.ts";
import { type FormulaToken, lexFormula } from "./lex.ts";
import { type Binary, type Expression, type Formula, FormulaError, type FormulaFault, type Statement } from "./syntax.ts";
import { DEALLOCATION_OPTIONS, INTERVALS, METRICS, TARGETS } from "./variables.ts";

/** From the loosest to the closest. */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(["||"]),
  new Set(["&&"]),
  new Set(["<", "<=", "==", ">=", ">", "!="]),
  new Set(["+", "-"]),
  new Set(["*", "/"]),
];

/** A metric has methods, and the time that one gives has parts. */
const MEMBERS_MAX = 2;

export function parseFormula(source: string): Formula | FormulaFault {
  if (source.length > LIMITS.formulaLength) {
    return { line: 1, column: 1, message: `It has ${source.length} characters; at most ${LIMITS.formulaLength} are allowed.` };
  }
  try {
    return new FormulaParser(lexFormula(source)).formula();
  } catch (error) {
    if (error instanceof FormulaError) return error.fault;
    throw error;
  }
}

class FormulaParser {
  readonly #tokens: readonly FormulaToken[];
  readonly #assigned = new Set<string>();
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly FormulaToken[]) {
    this.#tokens = tokens;
  }

  formula(): Formula {
    const statements: Statement[] = [];
    while (!this.#ended()) {
      if (statements.length === LIMITS.formulaStatements)
        this.#refuse(this.#next, `It has more than ${LIMITS.formulaStatements} statements.`);
      statements.push(this.#statement());
      if (!this.#ended()) this.#expect(";");
    }
    return statements;
  }

  get #next(): FormulaToken {
    return this.#tokens[this.#at] as FormulaToken;
  }

  #ended(): boolean {
    return this.#next.kind === "end";
  }

  #take(): FormulaToken {
    const token = this.#next;
    if (token.kind !== "end") this.#at++;
    return token;
  }

  #is(symbol: string, ahead = 0): boolean {
    const token = this.#tokens[this.#at + ahead];
    return token?.kind === "symbol" && token.text === symbol;
  }

  #expect(symbol: string): void {
    if (!this.#is(symbol)) this.#refuse(this.#next, `${shown(this.#next)} stands where ${symbol} is due.`);
    this.#take();
  }

  #refuse(token: FormulaToken, message: string): never {
    throw new FormulaError(token.at, message);
  }

  #statement(): Statement {
    const first = this.#next;
    if (first.kind !== "name") this.#refuse(first, `${shown(first)} begins no statement; one is NAME = VALUE, or stop().`);
    if (this.#is("(", 1)) return { kind: "do", call: this.#expression(), at: first.at };
    this.#take();
    if (!this.#is("=")) {
      this.#named(first);
      this.#refuse(this.#next, `${shown(this.#next)} stands where = is due.`);
    }
    this.#take();
    const name = this.#settable(first);
    const value = this.#expression();
    this.#assigned.add(name);
    return { kind: "assign", name, value, at: first.at };
  }

  /** Service variables keep their `$`; a variable of the formula's own is the same with and without. */
  #settable(token: FormulaToken): string {
    const name = token.text.replace("$", "");
    const ofService = token.text.startsWith("$");
    if (ofService && METRICS.has(name)) this.#refuse(token, `${token.text} can only be read.`);
    if (ofService && TARGETS.has(name)) return token.text;
    if (INTERVALS.has(name) || DEALLOCATION_OPTIONS.has(name)) this.#refuse(token, `${name} is a constant.`);
    return name;
  }

  #expression(): Expression {
    return this.#nested(() => {
      const condition = this.#binary(0);
      if (!this.#is("?")) return condition;
      const { at } = this.#take();
      const yes = this.#expression();
      this.#expect(":");
      return { kind: "choice", condition, yes, no: this.#expression(), at };
    });
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > LIMITS.formulaDepth) this.#refuse(this.#next, `It is nested more than ${LIMITS.formulaDepth} deep.`);
    const result = read();
    this.#depth--;
    return result;
  }

  #binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    while (this.#next.kind === "symbol" && operators.has(this.#next.text)) {
      const { text, at } = this.#take();
      left = { kind: "binary", operator: text as Binary, left, right: this.#binary(level + 1), at };
    }
    return left;
  }

  #unary(): Expression {
    if (!this.#is("-") && !this.#is("!")) return this.#postfix();
    const { text, at } = this.#take();
    return { kind: "unary", operator: text as "-" | "!", operand: this.#nested(() => this.#unary()), at };
  }

  #postfix(): Expression {
    let of = this.#primary();
    for (let members = 1; this.#is("."); members++) {
      if (members > MEMBERS_MAX) this.#refuse(this.#next, "A number has no members.");
      this.#take();
      const member = this.#take();
      if (member.kind !== "name" || member.text.startsWith("$")) this.#refuse(member, `${shown(member)} stands where a member is due.`);
      of = { kind: "member", of, name: member.text, args: this.#is("(") ? this.#args() : null, at: member.at };
    }
    return of;
  }

  #primary(): Expression {
    const token = this.#take();
    const { at, text } = token;
    if (token.kind === "number") {
      const value = Number(text);
      if (!Number.isFinite(value)) this.#refuse(token, `${text} is too large a number.`);
      return { kind: "number", value, at };
    }
    if (token.kind === "text") return { kind: "text", value: text, at };
    if (token.kind === "name") return this.#is("(") ? this.#call(token) : this.#named(token);
    if (token.kind !== "symbol" || text !== "(") this.#refuse(token, `${shown(token)} stands where a value is due.`);
    const inner = this.#expression();
    this.#expect(")");
    return inner;
  }

  #call(token: FormulaToken): Expression {
    if (!FUNCTIONS.has(token.text)) this.#refuse(token, `${shown(token)} is no function; there are ${[...FUNCTIONS.keys()].join(", ")}.`);
    return { kind: "call", name: token.text, args: this.#args(), at: token.at };
  }

  #args(): Expression[] {
    this.#expect("(");
    const args: Expression[] = [];
    while (!this.#is(")")) {
      if (args.length > 0) this.#expect(",");
      args.push(this.#expression());
    }
    this.#take();
    return args;
  }

  #named(token: FormulaToken): Expression {
    const { at, text } = token;
    const name = text.replace("$", "");
    if (text.startsWith("$")) {
      if (METRICS.has(name)) return { kind: "metric", name, at };
      if (TARGETS.has(name)) return { kind: "variable", name: text, at };
    } else if (!this.#assigned.has(name)) {
      const ms = INTERVALS.get(name);
      if (ms !== undefined) return { kind: "interval", ms, at };
      if (DEALLOCATION_OPTIONS.has(name)) return { kind: "text", value: name, at };
    }
    if (!this.#assigned.has(name)) throw new FormulaError(at, `Undefined symbol: ${text.slice(0, 64)}`, { undefinedSymbol: true });
    return { kind: "variable", name, at };
  }
}

function shown(token: FormulaToken): string {
  return token.kind === "end" ? token.text : JSON.stringify(token.text.slice(0, 64));
}
