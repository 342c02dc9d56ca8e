/** What each operator does to each pair of types; every other pair is refused. `&&`, `||` and `?:` are the evaluator's own. */
import { type Binary, FormulaError, type Place } from "./syntax.ts";
import { double, doubleVec, timeinterval, timestamp, type Value } from "./values.ts";

type Arithmetic = "+" | "-" | "*" | "/";

const ARITHMETIC: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

export function applyUnary(operator: "-" | "!", operand: Value, at: Place): Value {
  if (operand.type === "double") return double(operator === "-" ? -operand.value : operand.value === 0 ? 1 : 0, at);
  if (operator === "-" && operand.type === "timeinterval") return timeinterval(-operand.ms, at);
  throw new FormulaError(at, `${operator} cannot be used on a ${operand.type}.`);
}

export function applyBinary(operator: Exclude<Binary, "&&" | "||">, pair: { left: Value; right: Value }, at: Place): Value {
  const { left, right } = pair;
  const result = operator in ARITHMETIC ? calculate(operator as Arithmetic, pair, at) : compare(operator, left, right);
  if (result === null) throw new FormulaError(at, `${operator} cannot be used between a ${left.type} and a ${right.type}.`);
  return result;
}

function calculate(operator: Arithmetic, { left, right }: { left: Value; right: Value }, at: Place): Value | null {
  const apply = ARITHMETIC[operator];
  const additive = operator === "+" || operator === "-";
  switch (left.type) {
    case "double":
      if (right.type === "double") return double(apply(left.value, right.value), at);
      if (right.type === "doubleVec")
        return doubleVec(
          right.values.map((value) => apply(left.value, value)),
          at,
        );
      return right.type === "timeinterval" && operator === "*" ? timeinterval(left.value * right.ms, at) : null;
    case "doubleVec":
      if (right.type === "double")
        return doubleVec(
          left.values.map((value) => apply(value, right.value)),
          at,
        );
      return right.type === "doubleVec" ? pairwise(apply, { left: left.values, right: right.values }, at) : null;
    case "timeinterval":
      if (right.type === "double") return additive ? null : timeinterval(apply(left.ms, right.value), at);
      if (right.type === "timestamp") return operator === "+" ? timestamp(left.ms + right.ms, at) : null;
      return right.type === "timeinterval" && additive ? timeinterval(apply(left.ms, right.ms), at) : null;
    case "timestamp":
      if (right.type === "timeinterval") return additive ? timestamp(apply(left.ms, right.ms), at) : null;
      return right.type === "timestamp" && operator === "-" ? timeinterval(left.ms - right.ms, at) : null;
    default:
      return null;
  }
}

function pairwise(
  apply: (a: number, b: number) => number,
  { left, right }: { left: readonly number[]; right: readonly number[] },
  at: Place,
): Value {
  if (left.length !== right.length) throw new FormulaError(at, `One vector has ${left.length} values, the other ${right.length}.`);
  return doubleVec(
    left.map((value, index) => apply(value, right[index] as number)),
    at,
  );
}

function compare(operator: string, left: Value, right: Value): Value | null {
  if (left.type !== right.type || left.type === "doubleVec" || right.type === "doubleVec") return null;
  const a = "ms" in left ? left.ms : left.value;
  const b = "ms" in right ? right.ms : right.value;
  const order = a === b ? 0 : a < b ? -1 : 1;
  const holds = ORDER[operator] as (order: number) => boolean;
  return { type: "double", value: holds(order) ? 1 : 0 };
}

const ORDER: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  "==": (order) => order === 0,
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
  "!=": (order) => order !== 0,
};
