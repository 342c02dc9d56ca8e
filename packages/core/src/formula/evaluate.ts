/**
 * Works a formula out over a pool's samples. It reaches nothing but what it is given, takes at most as many steps as are allowed, and
 * ends with new targets or with the first thing that went wrong; then the targets do not count. Fractions of targets are cut off, and
 * what is below 0 is 0; more nodes than a pool may have are an error.
 */
import { LIMITS } from "../limits.ts";
import { FormulaStopped, FUNCTIONS } from "./functions.ts";
import { applyBinary, applyUnary } from "./operators.ts";
import { type MetricSamples, SAMPLE_METHODS } from "./samples.ts";
import { type Expression, type Formula, FormulaError, type FormulaFault, type Place } from "./syntax.ts";
import { double, expectType, formatValue, truth, type Value } from "./values.ts";
import type { DeallocationOption } from "../entities/pool.ts";
import { DEALLOCATION_OPTIONS, TARGETS, type TargetVariable } from "./variables.ts";

export interface FormulaTargets {
  readonly dedicatedNodes: number;
  readonly lowPriorityNodes: number;
  readonly nodeDeallocationOption: DeallocationOption;
}

export interface FormulaInput {
  readonly nowMs: number;
  /** What `rand` draws from. */
  readonly seed: number;
  /** What the pool has now, and keeps where the formula sets nothing. */
  readonly targets: FormulaTargets;
  readonly samplePeriodMs: number;
  readonly samples: (metric: string) => MetricSamples;
  /** The present value; null = no machine has told of it yet. */
  readonly current: (metric: string) => number | null;
}

export interface FormulaRun {
  readonly targets: FormulaTargets;
  /** `$TargetDedicatedNodes=10;$TargetLowPriorityNodes=0;$NodeDeallocationOption=requeue;$name=value`, as Azure Batch writes them; cut to a length. */
  readonly results: string;
  readonly variables: readonly { readonly name: string; readonly value: string }[];
  /** null = the targets stand. */
  readonly error: FormulaFault | null;
}

type BinaryExpression = Extract<Expression, { kind: "binary" }>;

/** Values of vectors that one step handles. */
const VALUES_PER_STEP = 64;

export function evaluateFormula(formula: Formula, input: FormulaInput): FormulaRun {
  const evaluator = new Evaluator(input);
  try {
    evaluator.run(formula);
    return { ...evaluator.outcome(), error: null };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { ...evaluator.outcome(), targets: input.targets, error: error.fault };
  }
}

class Evaluator {
  readonly #input: FormulaInput;
  readonly #variables = new Map<string, Value>();
  readonly #targets = new Map<TargetVariable, { readonly value: Value; readonly alias: boolean }>();
  readonly #random: () => number;
  #steps = 0;

  constructor(input: FormulaInput) {
    this.#input = input;
    this.#random = generator(input.seed);
  }

  run(formula: Formula): void {
    try {
      for (const statement of formula) {
        if (statement.kind === "do") this.#value(statement.call);
        else this.#assign(statement.name, this.#value(statement.value), statement.at);
      }
    } catch (error) {
      if (!(error instanceof FormulaStopped)) throw error;
    }
  }

  outcome(): Omit<FormulaRun, "error"> {
    const { targets: before } = this.#input;
    const number = (variable: TargetVariable, otherwise: number) => {
      const set = this.#targets.get(variable)?.value;
      return set?.type === "double" ? set.value : otherwise;
    };
    const option = this.#targets.get("NodeDeallocationOption")?.value;
    const targets: FormulaTargets = {
      dedicatedNodes: number("TargetDedicatedNodes", before.dedicatedNodes),
      lowPriorityNodes: number("TargetLowPriorityNodes", before.lowPriorityNodes),
      nodeDeallocationOption: option?.type === "string" ? (option.value as DeallocationOption) : before.nodeDeallocationOption,
    };
    const shown: [string, string][] = [
      ["$TargetDedicatedNodes", String(targets.dedicatedNodes)],
      ["$TargetLowPriorityNodes", String(targets.lowPriorityNodes)],
      ["$NodeDeallocationOption", targets.nodeDeallocationOption],
    ];
    for (const [name, value] of this.#variables) shown.push([`$${name}`, formatValue(value)]);
    const results = shown.map(([name, value]) => `${name}=${value}`).join(";");
    return {
      targets,
      results: results.length > LIMITS.formulaResultsLength ? `${results.slice(0, LIMITS.formulaResultsLength - 1)}…` : results,
      variables: shown.map(([name, value]) => ({ name, value: value.slice(0, LIMITS.formulaResultsLength) })),
    };
  }

  #step(at: Place, values = 0): void {
    this.#steps += 1 + Math.floor(values / VALUES_PER_STEP);
    if (this.#steps > LIMITS.formulaSteps) throw new FormulaError(at, `It takes more than ${LIMITS.formulaSteps} steps.`);
  }

  #assign(name: string, value: Value, at: Place): void {
    const target = name.startsWith("$") ? TARGETS.get(name.slice(1)) : undefined;
    if (target === undefined) {
      this.#variables.set(name, value);
      return;
    }
    const { variable, alias } = target;
    const checked = variable === "NodeDeallocationOption" ? option(value, at) : nodes(value, at);
    if (!alias || this.#targets.get(variable)?.alias !== false) this.#targets.set(variable, { value: checked, alias });
  }

  #value(expression: Expression): Value {
    const { at } = expression;
    this.#step(at);
    switch (expression.kind) {
      case "number":
        return double(expression.value, at);
      case "text":
        return { type: "string", value: expression.value };
      case "interval":
        return { type: "timeinterval", ms: expression.ms };
      case "metric":
        return this.#current(expression.name, at);
      case "variable":
        return this.#variable(expression.name);
      case "unary":
        return applyUnary(expression.operator, this.#value(expression.operand), at);
      case "binary":
        return this.#binary(expression);
      case "choice":
        return this.#value(truth(this.#value(expression.condition), at) ? expression.yes : expression.no);
      case "call":
        return this.#call(expression);
      case "member":
        return this.#member(expression);
      default:
        throw new Error(`no expression is ${JSON.stringify(expression satisfies never)}`);
    }
  }

  /** A long row of operators is a tree that leans to the left: it is worked out from its end, without a call for each. */
  #binary(expression: BinaryExpression): Value {
    const row: BinaryExpression[] = [];
    let first: Expression = expression;
    while (first.kind === "binary") {
      row.push(first);
      first = first.left;
    }
    let value = this.#value(first);
    for (const each of row.reverse()) value = this.#operate(each, value);
    return value;
  }

  #operate({ operator, left, right, at }: BinaryExpression, first: Value): Value {
    if (operator === "&&" || operator === "||") {
      if (truth(first, left.at) === (operator === "||")) return double(operator === "||" ? 1 : 0, at);
      return double(truth(this.#value(right), right.at) ? 1 : 0, at);
    }
    const second = this.#value(right);
    this.#step(at, lengthOf(first) + lengthOf(second));
    return applyBinary(operator, { left: first, right: second }, at);
  }

  #call({ name, args, at }: Extract<Expression, { kind: "call" }>): Value {
    const called = FUNCTIONS.get(name);
    if (called === undefined) throw new Error(`the parser let ${name} through`);
    expectCount(name, { args, ...called }, at);
    const values = args.map((arg) => this.#value(arg));
    this.#step(
      at,
      values.reduce((total, value) => total + lengthOf(value), 0),
    );
    return called.apply(values, at, { nowMs: this.#input.nowMs, random: this.#random });
  }

  #member({ of, name, args, at }: Extract<Expression, { kind: "member" }>): Value {
    const { nowMs, samplePeriodMs } = this.#input;
    if (of.kind === "metric") {
      const method = SAMPLE_METHODS.get(name);
      if (method === undefined || args === null)
        throw new FormulaError(at, `$${of.name} has no member ${name}; it has ${[...SAMPLE_METHODS.keys()].join(", ")}.`);
      expectCount(name, { args, ...method }, at);
      const samples = this.#input.samples(of.name);
      this.#step(at, samples.values.length);
      const values = args.map((arg) => this.#value(arg));
      return method.apply(samples, values, { at, context: { nowMs, periodMs: samplePeriodMs } });
    }
    const value = this.#value(of);
    const part = value.type === "timestamp" && args === null ? PARTS.get(name) : undefined;
    if (part === undefined || value.type !== "timestamp") throw new FormulaError(at, `A ${value.type} has no member ${name}.`);
    return double(part(new Date(value.ms)), at);
  }

  #current(metric: string, at: Place): Value {
    const value = this.#input.current(metric);
    if (value === null) throw new FormulaError(at, `$${metric} has no value: no node of the pool has told of it yet.`);
    return double(value, at);
  }

  #variable(name: string): Value {
    const target = name.startsWith("$") ? TARGETS.get(name.slice(1))?.variable : undefined;
    if (target === undefined) return this.#variables.get(name) as Value;
    const set = this.#targets.get(target)?.value;
    if (set !== undefined) return set;
    const { dedicatedNodes, lowPriorityNodes, nodeDeallocationOption } = this.#input.targets;
    if (target === "NodeDeallocationOption") return { type: "string", value: nodeDeallocationOption };
    return { type: "double", value: target === "TargetDedicatedNodes" ? dedicatedNodes : lowPriorityNodes };
  }
}

/** Parts of a moment, in UTC; weeks begin on Monday, which is 1. */
const PARTS: ReadonlyMap<string, (date: Date) => number> = new Map([
  ["year", (date: Date) => date.getUTCFullYear()],
  ["month", (date: Date) => date.getUTCMonth() + 1],
  ["day", (date: Date) => date.getUTCDate()],
  ["weekday", (date: Date) => date.getUTCDay() || 7],
  ["hour", (date: Date) => date.getUTCHours()],
  ["minute", (date: Date) => date.getUTCMinutes()],
  ["second", (date: Date) => date.getUTCSeconds()],
]);

function expectCount(name: string, { args, least, most }: { args: readonly unknown[]; least: number; most: number }, at: Place): void {
  if (args.length >= least && args.length <= most) return;
  const due = least === most ? String(least) : most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`;
  throw new FormulaError(at, `${name} takes ${due} arguments; it is given ${args.length}.`);
}

function lengthOf(value: Value): number {
  return value.type === "doubleVec" ? value.values.length : 1;
}

function nodes(value: Value, at: Place): Value {
  const count = Math.max(0, Math.trunc(expectType(value, "double", at).value));
  if (count > LIMITS.nodesPerPool)
    throw new FormulaError(at, `${count} nodes are more than the ${LIMITS.nodesPerPool} that a pool may have.`);
  return { type: "double", value: count };
}

function option(value: Value, at: Place): Value {
  const { value: word } = expectType(value, "string", at);
  if (DEALLOCATION_OPTIONS.has(word)) return { type: "string", value: word };
  throw new FormulaError(at, `$NodeDeallocationOption is one of ${[...DEALLOCATION_OPTIONS].join(", ")}.`);
}

/** Numbers in [0, 1) that the seed repeats (mulberry32). */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
