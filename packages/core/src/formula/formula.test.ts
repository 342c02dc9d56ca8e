/** Formulas: what they give, what is refused and where, and what hostile ones cost. */
import { describe, expect, test } from "vitest";
import { evaluateFormula, type FormulaInput, type FormulaRun } from "./evaluate.ts";
import { parseFormula } from "./parse.ts";
import type { FormulaFault } from "./syntax.ts";

const NOW = Date.parse("2016-10-13T19:18:47.805Z");
const PERIOD_MS = 30_000;

/** Ten samples, the newest 30 s old, the values 1 to 10. */
const ten = {
  timesMs: Array.from({ length: 10 }, (_, at) => NOW - (10 - at) * PERIOD_MS),
  values: Array.from({ length: 10 }, (_, at) => at + 1),
};

const input: FormulaInput = {
  nowMs: NOW,
  seed: 1,
  targets: { dedicatedNodes: 4, lowPriorityNodes: 2, nodeDeallocationOption: "requeue" },
  samplePeriodMs: PERIOD_MS,
  samples: (metric) => (metric === "CPUPercent" || metric === "FailedTasks" ? { timesMs: [], values: [] } : ten),
  current: (metric) => (metric === "CPUPercent" ? null : 7),
};

function run(source: string): FormulaRun {
  const formula = parseFormula(source);
  if ("message" in formula) throw new Error(`${formula.line}:${formula.column}: ${formula.message}`);
  return evaluateFormula(formula, input);
}

/** The value of an expression, as results show it. */
function value(expression: string): string {
  const { error, variables } = run(`x = ${expression}`);
  if (error !== null) throw new Error(error.message);
  return variables.at(-1)?.value as string;
}

/** Where an expression goes wrong: in `x = `, so columns count from 5. */
function fault(source: string): FormulaFault {
  const formula = parseFormula(source);
  if ("message" in formula) return formula;
  const { error } = evaluateFormula(formula, input);
  if (error === null) throw new Error("it is not refused");
  return error;
}

test.each<[string, string]>([
  ["1 + 2 * 3 - 4 / 2", "5"],
  ["(1 + 2) * 3", "9"],
  ["-2 - -3", "1"],
  ["!0 + !5", "1"],
  ["1 < 2 && 2 <= 2 && 3 == 3 && 3 >= 3 && 4 > 3 && 1 != 2", "1"],
  ["0 || 0", "0"],
  ["0 && 1/0", "0"],
  ["1 || 1/0", "1"],
  ["1 ? 2 : 3", "2"],
  ["0 ? 1 : 0 ? 2 : 3", "3"],
  ["2 < 1 == 0", "1"],
  ["10 - 3 - 2", "5"],
  [".5 + 1e2 + 2.", "102.5"],
  ["avg(1, 2, 3, 6)", "3"],
  ["avg($PendingTasks.GetSample(2), 3.5)", "7.5"],
  ["len($PendingTasks.GetSample(3), 1)", "4"],
  ["max(3, $PendingTasks.GetSample(2)) - min(3, 9)", "7"],
  ["norm(3, 4)", "5"],
  ["range(2, 9, 4)", "7"],
  ["std(2, 4, 4, 4, 5, 5, 7, 9)", String(Math.sqrt(32 / 7))],
  ["std(2)", "0"],
  ["sum($PendingTasks.GetSample(10))", "55"],
  ["lg(8) + log(1000) + ln(1)", "6"],
  ["sum(lg($PendingTasks.GetSample(1)) - lg(10))", "0"],
  ["ceil(1.2) + floor(1.8) + round(2.5) + round(-2.5)", "3"],
  ["percentile($PendingTasks.GetSample(10), 50)", "5.5"],
  ["val($PendingTasks.GetSample(10), 0)", "1"],
  ["$PendingTasks.GetSample(3)", "[8,9,10]"],
  ["$PendingTasks.GetSample(2) * 2", "[18,20]"],
  ["$PendingTasks.GetSample(2) + $PendingTasks.GetSample(2)", "[18,20]"],
  ["$PendingTasks * 1.5", "10.5"],
  ["$TargetDedicatedNodes / 2", "2"],
  ["$TargetLowPriority + 0", "2"],
  ["time()", "2016-10-13T19:18:47.805Z"],
  ['time("2011-05-08T08:49:37Z").weekday', "7"],
  ['time("Sun, 08 May 2011 08:49:37 GMT").hour', "8"],
  ["time().year * 10000 + time().month * 100 + time().day", "20161013"],
  ["time().hour * 10000 + time().minute * 100 + time().second", "191847"],
  ["time().weekday", "4"],
  ["time() - time() == TimeInterval_Zero", "1"],
  ["time() + TimeInterval_Day > time()", "1"],
  ["90 * TimeInterval_Second", "00:01:30"],
  ["TimeInterval_Week / 2 + TimeInterval_100ns", "3.12:00:00.0000001"],
  ["-TimeInterval_Minute", "-00:01:00"],
  ["TimeInterval_Year - 52 * TimeInterval_Week == TimeInterval_Day", "1"],
  ['"a" < "b"', "1"],
  ['requeue == "requeue"', "1"],
])("%s", (expression, expected) => {
  expect(value(expression)).toBe(expected);
});

test.each<[string, string]>([
  ["GetSample(5 * TimeInterval_Minute)", "[1,2,3,4,5,6,7,8,9,10]"],
  ["GetSample(1 * TimeInterval_Minute, 2 * TimeInterval_Minute)", "[7,8,9]"],
  ["GetSample(2 * TimeInterval_Minute, 1 * TimeInterval_Minute)", "[7,8,9]"],
  ["GetSample(time() - TimeInterval_Minute)", "[9,10]"],
  ["GetSample(time() - TimeInterval_Minute, time(), 100)", "[9,10]"],
  ["GetSample(TimeInterval_Minute, 100)", "[9,10]"],
  ["GetSample(10 * TimeInterval_Minute, 50)", "[1,2,3,4,5,6,7,8,9,10]"],
  ["GetSamplePercent(10 * TimeInterval_Minute)", "50"],
  ["GetSamplePercent(1 * TimeInterval_Minute, 6 * TimeInterval_Minute)", "90"],
  ["GetSamplePeriod()", "00:00:30"],
  ["Count()", "10"],
  ["HistoryBeginTime()", "2016-10-13T19:13:47.805Z"],
  ["HistoryBeginTime().minute", "13"],
])("$ActiveTasks.%s", (call, expected) => {
  expect(value(`$ActiveTasks.${call}`)).toBe(expected);
});

test("results are written as Azure Batch writes them", () => {
  const source = `$curTime = time();
    workHours = $curTime.hour >= 8 && $curTime.hour < 18; // UTC
    isWeekday = $curTime.weekday >= 1 && $curTime.weekday <= 5;
    $TargetDedicatedNodes = workHours && isWeekday ? 20 : 10;
    $NodeDeallocationOption = requeue;`;
  expect(run(source)).toMatchObject({
    error: null,
    results:
      "$TargetDedicatedNodes=10;$TargetLowPriorityNodes=2;$NodeDeallocationOption=requeue;$curTime=2016-10-13T19:18:47.805Z;$workHours=0;$isWeekday=1",
    targets: { dedicatedNodes: 10, lowPriorityNodes: 2, nodeDeallocationOption: "requeue" },
  });
});

test("the patterns of the documentation", () => {
  expect(
    run(
      "p = $PendingTasks.GetSamplePercent(180 * TimeInterval_Second); n = p < 70 ? 1 : avg($PendingTasks.GetSample(180 * TimeInterval_Second)); $TargetDedicatedNodes = min(25, n); $NodeDeallocationOption = taskcompletion;",
    ).targets,
  ).toEqual({ dedicatedNodes: 7, lowPriorityNodes: 2, nodeDeallocationOption: "taskcompletion" });
  expect(
    run(
      "$TargetDedicatedNodes = min(25, $PreemptedNodeCount.GetSample(180 * TimeInterval_Second));\n$TargetLowPriorityNodes = min(25, 25 - $TargetDedicatedNodes);",
    ).targets,
  ).toMatchObject({ dedicatedNodes: 5, lowPriorityNodes: 20 });
});

test("of two names for a target the full one wins, in any order", () => {
  expect(run("$TargetDedicated = 1; $TargetDedicatedNodes = 2").targets.dedicatedNodes).toBe(2);
  expect(run("$TargetDedicatedNodes = 2; $TargetDedicated = 1").targets.dedicatedNodes).toBe(2);
  expect(run("$TargetDedicated = 1").targets.dedicatedNodes).toBe(1);
});

test("stop() keeps what was set before it", () => {
  expect(run("$TargetDedicatedNodes = 3; stop(); $TargetDedicatedNodes = 9")).toMatchObject({
    error: null,
    targets: { dedicatedNodes: 3 },
  });
  expect(run("x = $ActiveTasks > 100 ? 1 : stop(); $TargetDedicatedNodes = 9").targets.dedicatedNodes).toBe(4);
});

test("rand is the seed's, in [0, 1)", () => {
  const [first, again] = [value("rand()"), value("rand()")];
  expect(first).toBe(again);
  expect(Number(first)).toBeGreaterThanOrEqual(0);
  expect(Number(first)).toBeLessThan(1);
});

describe("row 49: nothing of JavaScript", () => {
  test.each([
    "while(true)",
    "while(true) {}",
    "function f() {}",
    "process.exit()",
    "x = process.exit()",
    "x = constructor.constructor('return 1')()",
    "x = `1`",
    "x = this",
    '$a["x"] = 1',
    "x = 1; y = x.constructor",
    "x = time().constructor",
    "x = toString()",
    "x = hasOwnProperty(1)",
    "x = $ActiveTasks.constructor()",
    "x = 1 % 2",
    "import('fs')",
    "x = y => 1",
    "x = 1 == = 2",
  ])("%s", (source) => {
    expect(fault(source)).toMatchObject({ line: 1 });
  });

  test("a variable may have any name", () => {
    expect(run("__proto__ = 1; constructor = 2; x = __proto__ + constructor").variables.at(-1)?.value).toBe("3");
  });
});

describe("row 50: formulas that are too much", () => {
  test.each<[string, string]>([
    ["8193 characters", `x = 1;${" ".repeat(8_187)}`],
    ["101 statements", "x=1;".repeat(101)],
    ["10 000 statements", "x=1;".repeat(10_000)],
    ["1000 parentheses", `x = ${"(".repeat(1_000)}1${")".repeat(1_000)}`],
    ["1000 choices", `x = ${"1?1:".repeat(1_000)}1`],
    ["1000 signs", `x = ${"-".repeat(1_000)}1`],
    ["4000 members", `x = 1${".a".repeat(4_000)}`],
  ])("%s", (_, source) => {
    expect(fault(source).message).not.toBe("");
  });

  test("100 statements and a row of 4000 operators are no trouble", () => {
    expect(run("x=1;".repeat(100)).error).toBeNull();
    expect(value(`1${"+1".repeat(4_000)}`)).toBe("4001");
  });

  test("vectors count: a long row over many samples is ended", () => {
    const many = { timesMs: Float64Array.from({ length: 20_000 }, (_, at) => NOW - at), values: new Float64Array(20_000) };
    const formula = parseFormula(`v = $ActiveTasks.GetSample(20000);x = v${"+v".repeat(3_000)}`);
    if ("message" in formula) throw new Error(formula.message);
    expect(evaluateFormula(formula, { ...input, samples: () => many }).error?.message).toContain("steps");
  });
});

describe("row 51: results that are none", () => {
  test.each([
    "x = 1/0",
    "x = 0/0",
    "x = 1e308*10",
    "x = 1e999",
    "$TargetDedicatedNodes = 1000000000",
    '$TargetDedicatedNodes = "ten"',
    "$TargetDedicatedNodes = $ActiveTasks.GetSample(2)",
    "$TargetDedicatedNodes = time()",
    "$NodeDeallocationOption = 1",
    '$NodeDeallocationOption = "never"',
    "x = ln(0)",
    "x = lg(-1)",
    "x = val($ActiveTasks.GetSample(2), 2)",
    "x = percentile(1, 101)",
    "x = $ActiveTasks.GetSample(2) + $ActiveTasks.GetSample(3)",
  ])("%s", (source) => {
    expect(fault(source)).toMatchObject({ line: 1 });
  });

  test("an error leaves the targets as they were, though some were set before it", () => {
    expect(run("$TargetDedicatedNodes = 9; x = 1/0")).toMatchObject({ targets: { dedicatedNodes: 4 }, error: { line: 1, column: 33 } });
  });

  test("fractions are cut off, and less than 0 is 0", () => {
    expect(run("$TargetDedicatedNodes = 2.9; $TargetLowPriorityNodes = -5").targets).toMatchObject({
      dedicatedNodes: 2,
      lowPriorityNodes: 0,
    });
  });
});

describe("row 52: samples that are not there", () => {
  test("a window of a century is the history", () => {
    expect(value("len($ActiveTasks.GetSample(TimeInterval_Day * 36500))")).toBe("10");
  });

  test.each([
    "x = $ActiveTasks.GetSample(1000000000)",
    "x = $ActiveTasks.GetSample(0)",
    "x = $ActiveTasks.GetSample(TimeInterval_Day * 36500, 1)",
    "x = $ActiveTasks.GetSample(TimeInterval_Second)",
    "x = $FailedTasks.GetSample(TimeInterval_Day)",
    "x = $FailedTasks.HistoryBeginTime()",
    "x = $CPUPercent.GetSample(1)",
    "x = $CPUPercent",
    "x = $ActiveTasks.GetSample(1, 2)",
    "x = $ActiveTasks.GetSample(TimeInterval_Minute, 1, 1)",
    "x = $ActiveTasks.GetSample()",
    "x = $ActiveTasks.GetSample",
    "x = $ActiveTasks.GetSample(TimeInterval_Year * 1000000)",
  ])("%s", (source) => {
    expect(fault(source)).toMatchObject({ line: 1 });
  });
});

describe("row 53: names and times", () => {
  test.each<[string, number, number]>([
    ["x = x + 1", 1, 5],
    ["\n  y = 1;\n  x = z", 3, 7],
    ["$CPUPercent = 1", 1, 1],
    ["TimeInterval_Day = 1", 1, 1],
    ["requeue = 1", 1, 1],
    ["x = $Unknown", 1, 5],
    ["x = ActiveTasks", 1, 5],
    ["x = $TaskSlots.GetSample(1)", 1, 5],
    ["x = time() + 1e9 * TimeInterval_Year", 1, 18],
    ["x = time() + 9000 * TimeInterval_Year", 1, 12],
    ["x = time() * 2", 1, 12],
    ["x = TimeInterval_Day + 1", 1, 22],
    ['x = "a" + "b"', 1, 9],
    ["x = 1 < time()", 1, 7],
    ["x = -time()", 1, 5],
    ['x = time("2026-02-30")', 1, 5],
    ["x = $ActiveTasks.GetSample(2) ? 1 : 2", 1, 31],
    ["x = min()", 1, 5],
    ["x = rand(1)", 1, 5],
  ])("%j", (source, line, column) => {
    expect(fault(source)).toMatchObject({ line, column });
  });
});

describe("row 54: space and comments", () => {
  test.each(["", "  \t\r\n", "// a comment", "// a comment\n", "x = 1 // no newline", "x\t=\r\n1;\r\n"])("%j is read", (source) => {
    expect(run(source)).toMatchObject({ error: null, targets: input.targets });
  });

  test.each([
    ";",
    "x = 1;;",
    "x",
    "x =",
    "x = 1 y = 2",
    "= 1",
    "1 = x",
    "x = (1",
    "x = 1)",
    "x = ,",
    'x = "a',
    'x = "a\n"',
    "x\u00a0= 1",
    "ｘ = 1",
  ])("%j is not", (source) => {
    expect(fault(source).message).not.toBe("");
  });
});
