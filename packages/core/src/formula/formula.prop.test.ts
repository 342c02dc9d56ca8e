/** Arithmetic agrees with an evaluator of another kind, and nothing that is typed gets out of the language or takes long. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateFormula, type FormulaInput } from "./evaluate.ts";
import { parseFormula } from "./parse.ts";
import { METRICS } from "./variables.ts";

const input: FormulaInput = {
  nowMs: 1_700_000_000_000,
  seed: 7,
  targets: { dedicatedNodes: 1, lowPriorityNodes: 0, nodeDeallocationOption: "requeue" },
  samplePeriodMs: 30_000,
  samples: () => ({ timesMs: [1_699_999_940_000, 1_699_999_970_000], values: [3, 5] }),
  current: () => 5,
};

function valueOf(source: string): number | null {
  const formula = parseFormula(source);
  if ("message" in formula) throw new Error(`${source}: ${formula.message}`);
  const run = evaluateFormula(formula, input);
  return run.error === null ? Number(run.variables.at(-1)?.value) : null;
}

/** In reverse Polish, for a machine with a stack; and as a formula, with brackets or with as few as C needs. */
interface Sum {
  readonly polish: readonly (number | string)[];
  readonly bracketed: string;
  readonly bare: string;
  readonly level: number;
}

const LEVELS: Readonly<Record<string, number>> = {
  "||": 1,
  "&&": 2,
  "<": 3,
  "<=": 3,
  "==": 3,
  ">=": 3,
  ">": 3,
  "!=": 3,
  "+": 4,
  "-": 4,
  "*": 5,
  "/": 5,
};

const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { depthSize: "small" },
    fc.oneof(fc.nat({ max: 9 }), fc.double({ min: 0, max: 1e6, noNaN: true })).map((value): Sum => {
      const text = String(value);
      return { polish: [value], bracketed: text, bare: text, level: 9 };
    }),
    fc.tuple(fc.constantFrom("-", "!"), tie("sum")).map(([operator, { polish, bracketed, bare, level }]): Sum => {
      const own = `${operator}${level < 6 ? `(${bare})` : bare}`;
      return { polish: [...polish, `unary ${operator}`], bracketed: `(${operator}${bracketed})`, bare: own, level: 6 };
    }),
    fc.tuple(tie("sum"), fc.constantFrom(...Object.keys(LEVELS)), tie("sum")).map(([a, operator, b]): Sum => {
      const level = LEVELS[operator] as number;
      const left = a.level < level ? `(${a.bare})` : a.bare;
      const right = b.level <= level ? `(${b.bare})` : b.bare;
      return {
        polish: [...a.polish, ...b.polish, operator],
        bracketed: `(${a.bracketed} ${operator} ${b.bracketed})`,
        bare: `${left}${operator} ${right}`,
        level,
      };
    }),
  ),
}));

/** Null where a value is not finite: the language stops there. && and || look at both sides, so these are without such values. */
function byStack(polish: readonly (number | string)[]): number | null {
  const stack: (number | null)[] = [];
  for (const word of polish) {
    if (typeof word === "number") stack.push(word);
    else if (word.startsWith("unary")) {
      const value = stack.pop() ?? null;
      stack.push(value === null ? null : word.endsWith("-") ? -value : Number(!value));
    } else {
      const right = stack.pop() ?? null;
      const left = stack.pop() ?? null;
      stack.push(operate(word, left, right));
    }
  }
  return stack.pop() ?? null;
}

function operate(operator: string, left: number | null, right: number | null): number | null {
  if (left === null) return null;
  if (operator === "||" && left !== 0) return 1;
  if (operator === "&&" && left === 0) return 0;
  if (right === null) return null;
  const table: Readonly<Record<string, number>> = {
    "||": Number(right !== 0),
    "&&": Number(right !== 0),
    "<": Number(left < right),
    "<=": Number(left <= right),
    "==": Number(left === right),
    ">=": Number(left >= right),
    ">": Number(left > right),
    "!=": Number(left !== right),
    "+": left + right,
    "-": left - right,
    "*": left * right,
    "/": left / right,
  };
  const value = table[operator] as number;
  return Number.isFinite(value) ? value : null;
}

test("arithmetic agrees with a stack machine, with brackets and without", () => {
  fc.assert(
    fc.property(sum, ({ polish, bracketed, bare }) => {
      const exact = byStack(polish);
      // The language prints -0 as 0.
      const expected = exact === null ? null : exact + 0;
      expect(valueOf(`x = ${bare}`)).toEqual(expected);
      if (bracketed.split("(").length < 20) expect(valueOf(`x = ${bracketed}`)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("whatever is typed is worked out or refused with a place, in bounded steps", () => {
  const bit = fc.constantFrom(
    ...["x", "$y", "=", "==", ";", "+", "-", "*", "/", "(", ")", "?", ":", ".", ",", "!", "<", "&&", "||", "1", "2.5", '"a"', "//", "\n"],
    ...["time()", "rand()", "stop()", "avg", "min", "val", "percentile", "lg", ".hour", "GetSample", "TimeInterval_Minute", "requeue"],
    ...["$TargetDedicatedNodes = ", "$NodeDeallocationOption = ", "x = ", "; x = 1;", ...[...METRICS].map((name) => `$${name}`)],
  );
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(bit, { maxLength: 40 }).map((bits) => bits.join("")),
    fc.array(bit, { maxLength: 40 }).map((bits) => `x = ${bits.join(" ")}`),
  );
  fc.assert(
    fc.property(typed, (source) => {
      const formula = parseFormula(source);
      const fault = "message" in formula ? formula : evaluateFormula(formula, input).error;
      if (fault === null) return;
      expect(fault.line).toBeGreaterThan(0);
      expect(fault.column).toBeGreaterThan(0);
    }),
    { numRuns: 1_000 },
  );
});
