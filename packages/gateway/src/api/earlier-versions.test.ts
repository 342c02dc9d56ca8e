/** What clients of 2020 send and read, against today's form. */
import { expect, test } from "vitest";
import { type Dialect, dialectOf } from "./earlier-versions.ts";
import { type Operation, OPERATIONS } from "./operations.ts";

const operation = (id: string): Operation => OPERATIONS.find((each) => each.id === id) as Operation;
const dialect = (version: string): Dialect => dialectOf(version) as Dialect;
const [march, september] = [dialect("2020-03-01.11.0"), dialect("2020-09-01.12.0")];

test("the slots of a pool have their old name, also in the pool of a job", () => {
  const pool = { id: "p", vmSize: "small", maxTasksPerNode: 3 };
  expect(march.incoming(pool, operation("Pool_Add"))).toEqual({ id: "p", vmSize: "small", taskSlotsPerNode: 3 });
  const job = (slots: object) => ({ id: "j", poolInfo: { autoPoolSpecification: { poolLifetimeOption: "job", pool: slots } } }) as never;
  expect(march.incoming(job({ maxTasksPerNode: 2 }), operation("Job_Add"))).toEqual(job({ taskSlotsPerNode: 2 }));
  expect(march.outgoing(job({ taskSlotsPerNode: 2 }), operation("Job_Get"))).toEqual(job({ maxTasksPerNode: 2 }));
  expect(march.outgoing({ value: [{ id: "p", taskSlotsPerNode: 3 }] }, operation("Pool_List"))).toEqual({
    value: [{ id: "p", maxTasksPerNode: 3 }],
  });
  expect(march.selected("id, maxTasksPerNode")).toBe("id,taskSlotsPerNode");
  expect(september.incoming({ taskSlotsPerNode: 3 }, operation("Pool_Add"))).toEqual({ taskSlotsPerNode: 3 });
});

test("a name of the user's own is no property of ours", () => {
  const task = { id: "t", commandLine: "c", environmentSettings: [{ name: "maxTasksPerNode", value: "requiredSlots" }] };
  expect(march.incoming(task, operation("Task_Add"))).toEqual(task);
  expect(march.outgoing({ ...task, requiredSlots: 1 }, operation("Task_Get"))).toEqual(task);
});

test("counts of tasks stand alone in the first version of 2020", () => {
  const counts = { active: 1, running: 2, completed: 3, succeeded: 2, failed: 1 };
  const answer = { "odata.metadata": "m", taskCounts: counts, taskSlotCounts: counts };
  expect(march.outgoing(answer, operation("Job_GetTaskCounts"))).toEqual({ "odata.metadata": "m", ...counts });
  expect(september.outgoing(answer, operation("Job_GetTaskCounts"))).toEqual(answer);
});

test("what came later is left out", () => {
  const node = { id: "n", runningTasksCount: 0, runningTaskSlotsCount: 0, virtualMachineInfo: {} };
  expect(march.outgoing(node, operation("ComputeNode_Get"))).toEqual({ id: "n", runningTasksCount: 0 });
  expect(september.outgoing(node, operation("ComputeNode_Get"))).toEqual({ id: "n", runningTasksCount: 0, runningTaskSlotsCount: 0 });
  expect(september.outgoing({ id: "j", maxParallelTasks: -1, allowTaskPreemption: false }, operation("Job_Get"))).toEqual({ id: "j" });
});

test("later versions speak as today's does", () => {
  expect(["2021-06-01.14.0", "2022-10-01.16.0", "2025-06-01"].map(dialectOf)).toEqual([null, null, null]);
});
