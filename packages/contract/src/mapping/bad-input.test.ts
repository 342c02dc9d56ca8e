/** Bad fields of pools, jobs and tasks: each is refused with its name, and good ones beside them are not. */
import type { StintError } from "@stint/core";
import { describe, expect, test } from "vitest";
import { codec } from "../load.ts";
import { jobSpecFromWire } from "./job.ts";
import { poolChangeFromWire, poolSpecFromWire } from "./pool.ts";
import { removalFromWire, resizeFromWire } from "./pool-size.ts";
import { newTaskFromWire } from "./task.ts";

type Wire = Record<string, unknown>;

/** As it comes off the wire. */
function wire(name: string, value: Wire): never {
  const { encode, decode } = codec<Wire, Wire>(`stint.batch.v1.${name}`);
  return decode(encode(value)) as never;
}

/** The field at fault; null = accepted. */
function fault(result: object | StintError): string | null {
  return "reason" in result ? result.field : null;
}

const task = (change: Wire): string | null => fault(newTaskFromWire(wire("TaskSpec", { id: "t", commandLine: "true", ...change }), "task"));
const job = (change: Wire): string | null => fault(jobSpecFromWire(wire("JobSpec", { id: "j", poolId: "p", ...change }), "static"));
const pool = (change: Wire): string | null => fault(poolSpecFromWire(wire("PoolSpec", { id: "p", ...change }), "static"));

test("good ones are taken", () => {
  expect([task({}), job({}), pool({})]).toEqual([null, null, null]);
});

describe("row 16: ids", () => {
  test.each(["", "x".repeat(65), "..", "a/b", "a%2Fb", "a b", "🙂", "a\0b", "a\u202eb", "é"])("%j", (id) => {
    expect([task({ id }), job({ id }), pool({ id })]).toEqual(["task.id", "spec.id", "spec.id"]);
  });
  test.each(["x".repeat(64), "A-z_09", "-"])("%j is good", (id) => {
    expect([task({ id }), job({ id }), pool({ id })]).toEqual([null, null, null]);
  });
});

describe("row 50: autoscale", () => {
  const settings = (change: Wire): string | null => pool({ autoScale: { formula: "x = 1", ...change } });
  test("good ones are taken", () => {
    expect([settings({}), settings({ evaluationIntervalMs: 1_000 }), settings({ evaluationIntervalMs: 168 * 3_600_000 })]).toEqual([
      null,
      null,
      null,
    ]);
  });
  test.each(["", "  ", "x = ", "while(true)", `x = 1;${" ".repeat(8_187)}`, "x=1;".repeat(101), `x = ${"(".repeat(1_000)}`])(
    "%j",
    (formula) => {
      expect(settings({ formula })).toBe("spec.auto_scale.formula");
    },
  );
  test.each([-1, 999, 168 * 3_600_000 + 1])("every %i ms", (evaluationIntervalMs) => {
    expect(settings({ evaluationIntervalMs })).toBe("spec.auto_scale.evaluation_interval_ms");
  });
  test("targets beside a formula", () => {
    expect(pool({ targetDedicatedNodes: 1, autoScale: { formula: "x = 1" } })).toBe("spec.target_dedicated_nodes");
  });
});

describe("row 18: maxTaskRetryCount", () => {
  test.each([-2, 2_000_000])("%i", (maxTaskRetryCount) => {
    expect([task({ maxTaskRetryCount }), job({ maxTaskRetryCount })]).toEqual(["task.max_task_retry_count", "spec.max_task_retry_count"]);
  });
  test.each([-1, 0, 3])("%i is good", (maxTaskRetryCount) => {
    expect([task({ maxTaskRetryCount }), job({ maxTaskRetryCount })]).toEqual([null, null]);
  });
});

describe("row 21: dependencies", () => {
  test.each([
    [{ taskIds: Array.from({ length: 20_000 }, (_, index) => `task-${index}`) }, "task.depends_on.task_ids"],
    [{ taskIds: ["a/b"] }, "task.depends_on.task_ids[0]"],
    [{ taskIdRanges: [{ start: 5, end: 4 }] }, "task.depends_on.task_id_ranges[0]"],
    [{ taskIdRanges: [{ start: -1, end: 4 }] }, "task.depends_on.task_id_ranges[0]"],
    [{ taskIdRanges: Array.from({ length: 1_001 }, () => ({ start: 1, end: 2 })) }, "task.depends_on.task_id_ranges"],
  ])("%#", (dependsOn, field) => {
    expect(task({ dependsOn })).toBe(field);
  });
});

describe("row 71: paths of resource files", () => {
  test.each(["../x", "/abs", "~", "~/x", "a//b", ".", "", "x".repeat(5_000), "a/", "wd/../../shared", "a\\b", "a\0b"])("%j", (filePath) => {
    expect(task({ resourceFiles: [{ url: "artifact://a", filePath }] })).toBe("task.resource_files[0].file_path");
  });
  test("a path inside is good", () => {
    expect(task({ resourceFiles: [{ url: "artifact://a", filePath: "in/a.txt" }] })).toBeNull();
  });
});

describe("rows 75 and 78: urls", () => {
  const urls = [
    "gopher://a",
    "ftp://a/b",
    "data:text/plain,x",
    "javascript:alert(1)",
    "http:/x",
    "http://",
    "x",
    "",
    "http://user:pass@host/x",
    "http://host\\@evil/x",
    "http://host/a\r\nb",
    "http://host:0/",
    "http://host:99999/",
    "artifact:",
    "artifact://../x",
  ];
  test.each(urls)("%j", (url) => {
    expect(task({ resourceFiles: [{ url, filePath: "a" }] })).toBe("task.resource_files[0].url");
    expect(task({ outputFiles: [{ filePattern: "a", destinationUrl: url }] })).toBe("task.output_files[0].destination_url");
  });
  test.each(["https://host/a?sig=x", "http://10.0.0.1:8080/a", "file:///data/a", "artifact://a/b", "artifact:a"])("%j is good", (url) => {
    expect(task({ resourceFiles: [{ url, filePath: "a" }] })).toBeNull();
  });
  test("a password is not repeated", () => {
    const refused = newTaskFromWire(
      wire("TaskSpec", { id: "t", commandLine: "true", resourceFiles: [{ url: "http://user:hunter2@host/x", filePath: "a" }] }),
      "task",
    );
    expect(JSON.stringify(refused)).not.toContain("hunter2");
  });
});

describe("row 81: names of variables", () => {
  test.each(["", "A=B", "1A", "A B", "A\0", "é", "AZ_BATCH_TASK_ID", "az_batch_x", "x".repeat(300)])("%j", (name) => {
    expect(task({ environment: [{ name, value: "v" }] })).toBe("task.environment[0].name");
  });
  test("twice the same, and ten thousand", () => {
    expect(task({ environment: [{ name: "A" }, { name: "A" }] })).toBe("task.environment[1].name");
    expect(task({ environment: Array.from({ length: 10_000 }, (_, index) => ({ name: `A${index}` })) })).toBe("task.environment");
  });
  test("PATH and LD_PRELOAD are the task's own affair", () => {
    expect(
      task({
        environment: [
          { name: "PATH", value: "/bin" },
          { name: "LD_PRELOAD", value: "x.so" },
        ],
      }),
    ).toBeNull();
  });
});

test("row 82: variables that the kernel would refuse", () => {
  expect(task({ environment: [{ name: "A", value: "x".repeat(131_072) }] })).toBe("task.environment[0].value");
  expect(task({ environment: [{ name: "A", value: "***", secret: true }] })).toBe("task.environment[0].value");
  const many = Array.from({ length: 30 }, (_, index) => ({ name: `A${index}`, value: "x".repeat(99_000) }));
  expect(task({ environment: many })).toBe("task.environment");
});

test("row 83: whatever a value holds goes through", () => {
  const value = "a\nb $(x) %s \u001b[31m";
  const taken = newTaskFromWire(wire("TaskSpec", { id: "t", commandLine: "true", environment: [{ name: "A", value }] }), "task");
  if ("reason" in taken) throw new Error(taken.message);
  const { environment } = codec<object, { environment: { value: string }[] }>("stint.batch.v1.TaskSpec").decode(taken.spec);
  expect(environment[0]?.value).toBe(value);
});

describe("row 84: command lines", () => {
  test.each(["", "   ", "a\0b", "'open", '"open', "x".repeat(200_000), "''"])("%#", (commandLine) => {
    expect(task({ commandLine })).toBe("task.command_line");
  });
  test.each(["; rm -rf /", "echo é 🙂", "$(boom)"])("%j is words, not a shell's", (commandLine) => {
    expect(task({ commandLine })).toBeNull();
  });
});

describe("row 90: resizes, removals and updates of pools", () => {
  const resize = (change: Wire) => fault(resizeFromWire(wire("ResizePoolRequest", { poolId: "p", ...change })));
  const remove = (change: Wire) => fault(removalFromWire(wire("RemoveNodesRequest", { poolId: "p", ...change })));
  const update = (change: Wire) => fault(poolChangeFromWire(wire("UpdatePoolRequest", { poolId: "p", ...change })));
  test.each([
    [{}, "target_dedicated_nodes"],
    [{ targetDedicatedNodes: -1 }, "target_dedicated_nodes"],
    [{ targetLowPriorityNodes: 1_000_000_000 }, "target_low_priority_nodes"],
    [{ targetDedicatedNodes: 1, resizeTimeoutMs: 5 }, "resize_timeout_ms"],
    [{ targetDedicatedNodes: 1, deallocationOption: 77 }, "deallocation_option"],
    [{ targetDedicatedNodes: 0 }, null],
  ])("resize %j", (change, field) => {
    expect(resize(change)).toBe(field);
  });
  test.each([
    [[], "node_ids"],
    [Array.from({ length: 101 }, (_, at) => `n${at}`), "node_ids"],
    [["n1", "n1"], "node_ids"],
    [["n1", "../n2"], "node_ids[1]"],
    [["n1"], null],
  ])("removal %#", (nodeIds, field) => {
    expect(remove({ nodeIds })).toBe(field);
  });
  test.each([
    [{ startTask: { commandLine: "" } }, "start_task.command_line"],
    [{ startTask: { commandLine: "x".repeat(32_769) } }, "start_task"],
    [{ startTask: { commandLine: "true" }, removeStartTask: true }, "remove_start_task"],
    [{ displayName: "x".repeat(1_025) }, "display_name"],
    [{ startTask: { commandLine: "true" } }, null],
  ])("update %#", (change, field) => {
    expect(update(change)).toBe(field);
  });
  test("a provider's name belongs to a provider that has one", () => {
    expect(pool({ provider: "NODE_PROVIDER_COMMAND" })).toBe("spec.provider_name");
    expect(pool({ provider: "NODE_PROVIDER_STATIC", providerName: "cloud" })).toBe("spec.provider_name");
    expect(pool({ targetLowPriorityNodes: -1 })).toBe("spec.target_low_priority_nodes");
  });
});

describe("rows 89 and 90: numbers", () => {
  test.each([-1, 257, 2_147_483_647])("requiredSlots %i", (requiredSlots) => {
    expect(task({ requiredSlots })).toBe("task.required_slots");
  });
  test.each([-1, 1_000_000_000])("targetDedicatedNodes %i", (targetDedicatedNodes) => {
    expect(pool({ targetDedicatedNodes })).toBe("spec.target_dedicated_nodes");
  });
  test.each([-1, 257])("taskSlotsPerNode %i", (taskSlotsPerNode) => {
    expect(pool({ taskSlotsPerNode })).toBe("spec.task_slots_per_node");
  });
});
