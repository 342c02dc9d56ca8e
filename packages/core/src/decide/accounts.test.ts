import { expect, it } from "vitest";
import { CALLER, jobSpec, picture, poolSpec, World } from "../testing/world.ts";

function refusal(reply: ReturnType<World["run"]>): string {
  return reply.kind === "refused" ? reply.error.reason : reply.kind;
}

it("makes the configured account with the first leader, once", () => {
  const world = new World();
  world.run({ kind: "leaderStarted", epoch: 1 });
  world.run({ kind: "leaderStarted", epoch: 2 });
  expect([...world.cluster.accounts.values()].map(({ record }) => [record.name, record.configured])).toEqual([[CALLER.account, true]]);
});

it("counts pools, and jobs that have not ended, against the account's quotas", () => {
  const world = new World();
  world.run({ kind: "createAccount", name: "lab", quotas: { pools: 1, activeJobsAndSchedules: 2 } });
  const caller = { account: "lab" };
  expect(refusal(world.run({ kind: "createPool", caller, spec: poolSpec() }))).toBe("done");
  expect(refusal(world.run({ kind: "createPool", caller, spec: poolSpec({ id: "other" }) }))).toBe("POOL_QUOTA_REACHED");
  for (const id of ["a", "b"]) world.run({ kind: "createJob", caller, spec: jobSpec({ id }) });
  expect(refusal(world.run({ kind: "createJob", caller, spec: jobSpec({ id: "c" }) }))).toBe("JOB_QUOTA_REACHED");
  world.run({ kind: "terminateJob", caller, jobId: "a", reason: "" });
  world.settle();
  expect(refusal(world.run({ kind: "createJob", caller, spec: jobSpec({ id: "c" }) }))).toBe("done");
  expect(picture(world.replayed())).toBe(picture(world.cluster));
});

it("renews one key by its generation, and never the configured one", () => {
  const world = new World();
  world.run({ kind: "leaderStarted", epoch: 1 });
  world.run({ kind: "createAccount", name: "lab", quotas: {} });
  world.run({ kind: "regenerateAccountKey", name: "LAB", key: "secondary" });
  expect(world.cluster.account("lab")?.record.keyGenerations).toEqual({ primary: 0, secondary: 1 });
  expect(refusal(world.run({ kind: "regenerateAccountKey", name: CALLER.account, key: "primary" }))).toBe("ACCOUNT_KEY_CONFIGURED");
});

it("forgets only an account that holds nothing", () => {
  const world = new World();
  world.run({ kind: "createAccount", name: "lab", quotas: {} });
  world.run({ kind: "createPool", caller: { account: "lab" }, spec: poolSpec() });
  expect(refusal(world.run({ kind: "deleteAccount", name: "lab" }))).toBe("ACCOUNT_NOT_EMPTY");
  world.run({ kind: "deletePool", caller: { account: "lab" }, poolId: "pool" });
  world.settle();
  expect(refusal(world.run({ kind: "deleteAccount", name: "lab" }))).toBe("done");
  expect(world.cluster.account("lab")).toBeUndefined();
});
