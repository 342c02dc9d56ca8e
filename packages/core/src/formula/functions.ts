/** The functions of a formula. A list may mix numbers and vectors, which are laid out one after the other. */
import { parseInstant } from "../instants.ts";
import { FormulaError, type Place } from "./syntax.ts";
import { double, doubleVec, expectType, timestamp, type Value } from "./values.ts";

export interface FunctionContext {
  readonly nowMs: number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** Thrown by stop(): what was set so far stands. */
export class FormulaStopped extends Error {}

type Apply = (args: readonly Value[], at: Place, context: FunctionContext) => Value;

interface FormulaFunction {
  /** Arguments it takes, at least and at most. */
  readonly least: number;
  readonly most: number;
  readonly apply: Apply;
}

function flattened(args: readonly Value[], at: Place): number[] {
  const values: number[] = [];
  for (const arg of args) {
    if (arg.type === "doubleVec") for (const value of arg.values) values.push(value);
    else values.push(expectType(arg, "double", at).value);
  }
  return values;
}

/** A function of a list that has at least one value. */
function ofList(reduce: (values: readonly number[]) => number): FormulaFunction {
  const apply: Apply = (args, at) => {
    const values = flattened(args, at);
    if (values.length === 0) throw new FormulaError(at, "There is no value to work with.");
    return double(reduce(values), at);
  };
  return { least: 1, most: Number.POSITIVE_INFINITY, apply };
}

/** A function of a number, or of each of a vector. */
function ofEach(map: (value: number) => number): FormulaFunction {
  const apply: Apply = ([arg], at) =>
    arg?.type === "doubleVec" ? doubleVec(arg.values.map(map), at) : double(map(expectType(arg as Value, "double", at).value), at);
  return { least: 1, most: 1, apply };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const greatest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Of a sample; of one value alone it is 0. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / Math.max(1, values.length - 1));
}

function vecAnd(args: readonly Value[], at: Place): { values: readonly number[]; number: number } {
  const [vec, number] = args as [Value, Value];
  const values = vec.type === "doubleVec" ? vec.values : [expectType(vec, "double", at).value];
  if (values.length === 0) throw new FormulaError(at, "There is no value to work with.");
  return { values, number: expectType(number, "double", at).value };
}

/** Between the two nearest ranks, as most statistics programs do. */
const percentile: Apply = (args, at) => {
  const { values, number } = vecAnd(args, at);
  if (number < 0 || number > 100) throw new FormulaError(at, `${number} is no percentage.`);
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (number / 100) * (sorted.length - 1);
  const below = sorted[Math.floor(rank)] as number;
  const above = sorted[Math.ceil(rank)] as number;
  return double(below + (above - below) * (rank - Math.floor(rank)), at);
};

const valueAt: Apply = (args, at) => {
  const { values, number } = vecAnd(args, at);
  const value = values[Math.trunc(number)];
  if (value === undefined) throw new FormulaError(at, `The vector has ${values.length} values; there is none at ${number}.`);
  return double(value, at);
};

const time: Apply = ([text], at, { nowMs }) => {
  if (text === undefined) return timestamp(nowMs, at);
  const ms = parseInstant(expectType(text, "string", at).value);
  if (ms === null) throw new FormulaError(at, "This is no time; write it as 2026-05-08T08:49:37Z or as RFC 1123 does.");
  return timestamp(ms, at);
};

/** Halves go away from zero. */
const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));

export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ["avg", ofList(mean)],
  ["len", { least: 1, most: Number.POSITIVE_INFINITY, apply: (args, at) => double(flattened(args, at).length, at) }],
  ["max", ofList(greatest)],
  ["min", ofList(least)],
  ["norm", ofList((values) => Math.sqrt(sum(values.map((value) => value * value))))],
  ["range", ofList((values) => greatest(values) - least(values))],
  ["std", ofList(deviation)],
  ["sum", { least: 1, most: Number.POSITIVE_INFINITY, apply: (args, at) => double(sum(flattened(args, at)), at) }],
  ["lg", ofEach(Math.log2)],
  ["ln", ofEach(Math.log)],
  ["log", ofEach(Math.log10)],
  ["ceil", ofEach(Math.ceil)],
  ["floor", ofEach(Math.floor)],
  ["round", ofEach(rounded)],
  ["percentile", { least: 2, most: 2, apply: percentile }],
  ["val", { least: 2, most: 2, apply: valueAt }],
  ["rand", { least: 0, most: 0, apply: (_, at, { random }) => double(random(), at) }],
  ["time", { least: 0, most: 1, apply: time }],
  [
    "stop",
    {
      least: 0,
      most: 0,
      apply: () => {
        throw new FormulaStopped();
      },
    },
  ],
]);
