import { DEFAULT_EXECUTION, type ResourceLimits } from "@stint/core";
import { expect, test } from "vitest";
import { StepFailure } from "../logic/ports.ts";
import { confinement, limitsOf } from "./confine.ts";

const NONE = { memoryBytes: null, cpuCores: null, pids: null, fileBytes: null, coreBytes: null };
const asked = (limits: Partial<ResourceLimits>) => ({ ...DEFAULT_EXECUTION, limits: { ...NONE, require: false, ...limits } });

test("a program's own limits win over the node's, and both need a node that enforces them", () => {
  const node = { defaults: { ...NONE, memoryBytes: 100, pids: 10 }, enforced: ["memory", "cpu", "pids"] as const };
  expect(limitsOf(DEFAULT_EXECUTION, node)).toEqual(node.defaults);
  expect(limitsOf(asked({ memoryBytes: 50, cpuCores: 2 }), node)).toEqual({ ...NONE, memoryBytes: 50, cpuCores: 2, pids: 10 });
  expect(limitsOf(asked({ memoryBytes: 50, fileBytes: 7 }), { ...node, enforced: ["cpu"] })).toEqual({ ...NONE, fileBytes: 7 });
});

test("a node that cannot enforce what is required does not run it", () => {
  const node = { defaults: NONE, enforced: ["pids"] as const };
  expect(() => limitsOf(asked({ memoryBytes: 50, require: true }), node)).toThrow(StepFailure);
  expect(() => limitsOf(asked({ memoryBytes: 50, require: true }), node)).toThrow(/cannot enforce: memory/);
  expect(limitsOf(asked({ pids: 5, require: true }), node)).toEqual({ ...NONE, pids: 5 });
});

test("a program that nothing sets apart is not confined", () => {
  expect(confinement({ user: null, limits: NONE, cleanup: [] })).toBeNull();
  expect(confinement({ user: null, limits: { ...NONE, pids: 1 }, cleanup: [] })).not.toBeNull();
});
