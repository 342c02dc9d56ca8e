/** What of a pool is changed: properties that are kept for clients of Azure Batch, one by one. */
import { expect, test } from "vitest";
import { LIMITS } from "../limits.ts";
import { CALLER, poolSpec, World } from "../testing/world.ts";

function worldWith(azureProperties: string): World {
  const world = new World();
  world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ azureProperties }) });
  return world;
}

function patch(world: World, azurePropertiesPatch: string): string {
  const reply = world.run({ kind: "updatePool", caller: CALLER, poolId: "pool", change: { azurePropertiesPatch } });
  return reply.kind === "refused" ? reply.error.reason : (world.cluster.pool(CALLER.account, "pool")?.record.spec.azureProperties ?? "");
}

test.each([
  ["", '{"a":1}', '{"a":1}'],
  ['{"a":1,"b":[2]}', '{"a":{"c":3}}', '{"a":{"c":3},"b":[2]}'],
  ['{"a":1,"b":null}', '{"a":null,"d":null}', '{"b":null}'],
  ['{"a":1}', '{"a":null}', ""],
  ['{"a":1}', "", '{"a":1}'],
])("of %j, %j makes %j", (before, change, after) => {
  expect(patch(worldWith(before), change)).toBe(after);
});

test("they do not grow beyond their bound, patch by patch", () => {
  const world = worldWith("");
  const half = "x".repeat(LIMITS.azurePropertiesBytes / 2);
  const first = patch(world, JSON.stringify({ a: half }));
  expect(first.length).toBeGreaterThan(half.length);
  expect(patch(world, JSON.stringify({ b: half }))).toBe("OUT_OF_RANGE_INPUT");
  expect(patch(world, "{}")).toBe(first);
});
