/** Filters: what is read, what is refused and where, and what the same filter says when it is worked out the slow way. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StintError } from "../errors.ts";
import { type Columns, compileFilter, valueColumn } from "./match.ts";
import { type Filter, type FilterValue, parseFilter } from "./parse.ts";
import {
  FILE_FILTER,
  type FilterProperty,
  type FilterSchema,
  JOB_FILTER,
  NODE_FILTER,
  type Operator,
  POOL_FILTER,
  TASK_FILTER,
} from "./schema.ts";
import { parseSelect } from "./select.ts";

type Row = Readonly<Record<string, FilterValue | null>>;

const columns: Columns<Row> = Object.fromEntries(
  [...TASK_FILTER.keys()].map((name) => [name, valueColumn((row: Row) => row[name] ?? null)]),
);

function refusal(source: string, schema: FilterSchema = TASK_FILTER): StintError | null {
  const result = parseFilter(source, schema);
  return result !== null && "reason" in result ? result : null;
}

function matches(source: string, row: Row): boolean {
  const filter = parseFilter(source, TASK_FILTER);
  if (filter !== null && "reason" in filter) throw new Error(filter.message);
  return compileFilter(filter, columns)(row);
}

const failed: Row = {
  id: "renderTask-07",
  state: "completed",
  creationTime: Date.parse("2026-01-02T03:04:05Z"),
  "executionInfo/exitCode": 3,
  "executionInfo/result": "failure",
};
const waiting: Row = { id: "RENDERtask-08", state: "active", creationTime: Date.parse("2026-01-02T03:04:06Z") };

test.each<[string, boolean, boolean]>([
  ["", true, true],
  ["  ", true, true],
  ["(state eq 'active') and startswith(id, 'renderTask')", false, true],
  ["state eq 'ACTIVE'", false, true],
  ["state ne 'active'", true, false],
  ["id eq 'rendertask-07'", true, false],
  ["id gt 'RENDERTASK-07'", false, true],
  ["startswith(id,'render')", true, true],
  ["executionInfo/exitCode ne 0", true, false],
  ["executionInfo/exitCode ge -5 and executionInfo/exitCode lt 4", true, false],
  ["executionInfo/result eq 'Failure'", true, false],
  ["creationTime le DateTime'2026-01-02T03:04:05Z'", true, false],
  ["creationTime gt datetime'Fri, 02 Jan 2026 03:04:05 GMT'", false, true],
  ["state eq 'running' or state eq 'active' and id eq 'x'", false, false],
  ["(state eq 'running' or state eq 'active') and id ne 'x'", false, true],
  ["\tstate\r\neq 'active'  ", false, true],
])("%j", (source, ofFailed, ofWaiting) => {
  expect([matches(source, failed), matches(source, waiting)]).toEqual([ofFailed, ofWaiting]);
});

describe("row 42: filters that are too much", () => {
  test.each<[string, string]>([
    ["20 KB", `id eq '${"x".repeat(20_000)}'`],
    ["5000 parentheses", `${"(".repeat(5_000)}`],
    ["21 parentheses", `${"(".repeat(21)}id eq 'x'${")".repeat(21)}`],
    ["201 comparisons", Array.from({ length: 201 }, () => "id eq 'x'").join(" or ")],
  ])("%s", (_, source) => {
    expect(refusal(source)?.reason).toBe("FILTER_TOO_COMPLEX");
  });

  test("as much as is allowed", () => {
    expect(refusal(`${"(".repeat(20)}id eq 'x'${")".repeat(20)}`)).toBeNull();
    expect(refusal(Array.from({ length: 200 }, () => "id eq 'x'").join(" or "))).toBeNull();
  });
});

describe("row 43: quotes", () => {
  test("a doubled quote stands for one", () => {
    expect(parseFilter("id eq 'O''Brien'", TASK_FILTER)).toEqual({ kind: "compare", property: "id", operator: "eq", value: "o'brien" });
    expect(parseFilter("id eq ''''", TASK_FILTER)).toEqual({ kind: "compare", property: "id", operator: "eq", value: "'" });
  });

  test.each<[string, string]>([
    ["id eq 'open", "7"],
    ["id eq '''", "7"],
    ["id eq ‘smart’", "7"],
    ['id eq "double"', "7"],
  ])("%j", (source, position) => {
    expect(refusal(source)).toMatchObject({ reason: "INVALID_FILTER", metadata: { position } });
  });
});

describe("row 44: properties and types", () => {
  test.each(["name eq 'x'", "__proto__ eq 'x'", "constructor eq 1", "ID eq 'x'", "hasOwnProperty eq 'x'", "startswith(toString, 'x')"])(
    "%j names nothing",
    (source) => {
      expect(refusal(source)).toMatchObject({ reason: "UNKNOWN_PROPERTY" });
    },
  );

  test.each<[string, FilterSchema?]>([
    ["state eq 1"],
    ["id gt null"],
    ["state gt 'active'"],
    ["state eq 'activ'"],
    ["startswith(state, 'a')"],
    ["executionInfo/exitCode eq '0'"],
    ["executionInfo/exitCode eq 1.5"],
    ["executionInfo/exitCode eq 99999999999999999999"],
    ["creationTime gt '2026-01-02T03:04:05Z'"],
    ["id eq DateTime'2026-01-02T03:04:05Z'"],
    ["enableAutoScale eq 'true'", POOL_FILTER],
    ["vmSize gt 'a'", POOL_FILTER],
    ["name eq 'x'", FILE_FILTER],
    ["state eq 'completed'", NODE_FILTER],
  ])("%j", (source, schema) => {
    expect(refusal(source, schema)).toMatchObject({ reason: "INVALID_FILTER" });
  });

  test("of other lists", () => {
    expect(refusal("enableAutoScale eq true and vmSize ne 'X'", POOL_FILTER)).toBeNull();
    expect(refusal("startswith(executionInfo/poolId, 'p') or executionInfo/poolId ge 'q'", JOB_FILTER)).toBeNull();
    expect(refusal("startTaskInfo/result eq 'failure' and state eq 'starttaskfailed'", NODE_FILTER)).toBeNull();
  });
});

describe("row 45: texts are compared as they are", () => {
  test("nothing in a text is a pattern", () => {
    expect(matches("startswith(id, '.*')", failed)).toBe(false);
    expect(matches("id eq '.*+('", failed)).toBe(false);
    expect(matches("startswith(id, '.*+(')", { ...failed, id: ".*+(x" })).toBe(true);
    expect(matches(`startswith(id,'${"a".repeat(4_000)}')`, failed)).toBe(false);
  });

  test.each([
    "contains(id, 'x')",
    "substringof('x', id)",
    "endswith(id, 'x')",
    "startsWith(id, 'x')",
    "not (id eq 'x')",
    "tolower(id) eq 'x'",
  ])("%j", (source) => {
    expect(refusal(source)?.reason).toMatch(/INVALID_FILTER|UNKNOWN_PROPERTY/);
  });
});

describe("row 46: dates", () => {
  test.each(["2026-02-30T00:00:00Z", "0000-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "2026-01-01T00:00:00+24:00", "yesterday", ""])(
    "datetime'%s'",
    (date) => {
      expect(refusal(`creationTime gt datetime'${date}'`)).toMatchObject({ reason: "INVALID_FILTER", metadata: { position: "17" } });
    },
  );
});

describe("row 47: select and expand", () => {
  const known = new Set(["id", "state", "stats"]);
  test("names, with spaces or without", () => {
    expect(parseSelect("id, state", known)).toEqual(new Set(["id", "state"]));
    expect(parseSelect(" id", known)).toEqual(new Set(["id"]));
    expect(parseSelect("", known)).toBeNull();
  });

  test.each(["id,id,*", "*", "id,id", "Id", "id,", "__proto__", "id state", Array.from({ length: 500 }, (_, at) => `n${at}`).join()])(
    "%j",
    (source) => {
      expect(parseSelect(source, known)).toMatchObject({ field: "select" });
    },
  );

  test("an expansion within an expansion", () => {
    expect(parseSelect("stats($expand=stats(id))", new Set(["stats"]), "expand")).toMatchObject({ field: "expand" });
  });
});

test.each(["id ｅｑ 'x'", "id\u00a0eq 'x'", "i\u200dd eq 'x'", "id eq 'x'\u2003", "\ufeffid eq 'x'", "id eq 'x'\0"])(
  "row 48: %j is not plain",
  (source) => {
    expect(refusal(source)).toMatchObject({ reason: "INVALID_FILTER" });
  },
);

test("other things that are no filter are refused where they stand", () => {
  const positions = [
    "id",
    "id eq",
    "id eq 'x' and",
    "id eq 'x' id",
    "(id eq 'x'",
    "id eq 'x')",
    "'x' eq id",
    "and",
    "startswith(id 'x')",
    "id EQ 'x'",
  ];
  expect(positions.map((source) => refusal(source)?.metadata["position"])).toEqual(["3", "6", "14", "11", "11", "10", "1", "1", "15", "4"]);
});

const text = fc.string({ maxLength: 5 });
const time = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1_000);

function valueOf({ type, words }: FilterProperty): fc.Arbitrary<FilterValue> {
  if (type === "time") return time;
  if (type === "integer") return fc.integer();
  return type === "word" ? fc.constantFrom(...words) : text;
}

const compare = fc
  .constantFrom(...TASK_FILTER.entries())
  .chain(([name, property]) =>
    fc.record({ property: fc.constant(name), operator: fc.constantFrom(...property.operators), value: valueOf(property) }),
  );

type Written = { readonly filter: Filter; readonly source: string };
const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    compare.map(({ property, operator, value }): Written => {
      const quoted = `'${String(value).replaceAll("'", "''")}'`;
      const isTime = TASK_FILTER.get(property)?.type === "time";
      const constant = typeof value === "string" ? quoted : isTime ? `DateTime'${new Date(value as number).toISOString()}'` : String(value);
      const source = operator === "startswith" ? `startswith( ${property},${constant})` : `${property}  ${operator} ${constant}`;
      return { filter: { kind: "compare", property, operator, value }, source };
    }),
    fc.tuple(fc.constantFrom("and" as const, "or" as const), fc.array(tie("written"), { minLength: 2, maxLength: 3 })).map(
      ([kind, parts]): Written => ({
        filter: { kind, terms: parts.map(({ filter }) => filter) },
        source: parts.map(({ source }) => `(${source})`).join(` ${kind} `),
      }),
    ),
  ),
}));

const row: fc.Arbitrary<Row> = fc.record(
  Object.fromEntries([...TASK_FILTER].map(([name, property]) => [name, fc.option(valueOf(property))])),
);

function slowly(filter: Filter, of: Row): boolean {
  if (filter.kind !== "compare") {
    const said = filter.terms.map((term) => slowly(term, of));
    return filter.kind === "and" ? !said.includes(false) : said.includes(true);
  }
  const lower = (value: FilterValue) => (typeof value === "string" ? value.toLowerCase() : value);
  const left = of[filter.property] ?? null;
  if (left === null) return false;
  const [a, b] = [lower(left), lower(filter.value)];
  const holds: Readonly<Record<Operator, boolean>> = {
    eq: a === b,
    ne: a !== b,
    gt: a > b,
    ge: a >= b,
    lt: a < b,
    le: a <= b,
    startswith: String(a).startsWith(String(b)),
  };
  return holds[filter.operator];
}

test("says the same as the slow way", () => {
  fc.assert(
    fc.property(written, row, ({ filter, source }, of) => {
      if (refusal(source)?.reason === "FILTER_TOO_COMPLEX") return;
      expect(matches(source, of)).toBe(slowly(filter, of));
    }),
    { numRuns: 500 },
  );
});

test("whatever is typed, it is read or refused with a position", () => {
  const bit = fc.constantFrom(
    "id",
    "state",
    "eq",
    "and",
    "or",
    "(",
    ")",
    ",",
    "'",
    "'x'",
    "startswith",
    "DateTime'",
    " ",
    "1",
    "-",
    "/",
    "é",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(bit, { maxLength: 30 }).map((bits) => bits.join(" ")),
      ),
      (source) => {
        const refused = refusal(source);
        if (refused !== null) expect(Number(refused.metadata["position"])).toBeGreaterThan(0);
      },
    ),
    { numRuns: 400 },
  );
});
