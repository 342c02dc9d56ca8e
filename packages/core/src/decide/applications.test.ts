/** Applications: their versions, what references mean, and the limits. */
import { expect, test } from "vitest";
import type { Command } from "../commands.ts";
import { LIMITS } from "../limits.ts";
import { CALLER, poolSpec, World } from "../testing/world.ts";
import { resolvePackage } from "./applications.ts";

type Change = Extract<Command, { kind: "updateApplication" }>;

function create(world: World, change: Partial<Extract<Command, { kind: "createApplication" }>> = {}) {
  return world.run({ kind: "createApplication", caller: CALLER, id: "blender", displayName: "", allowUpdates: true, ...change });
}

function add(world: World, version: string, options: { activate?: boolean; artifact?: string } = {}) {
  const { activate = true, artifact = `packages/${version}` } = options;
  const bytes = { version, format: "zip" as const, artifact, sizeBytes: 7, sha256: "ab", activate };
  return world.run({ kind: "addApplicationPackage", caller: CALLER, id: "blender", package: bytes });
}

const update = (world: World, change: Omit<Change, "kind" | "caller" | "id">) =>
  world.run({ kind: "updateApplication", caller: CALLER, id: "Blender", ...change });
const resolve = (world: World, version: string) => resolvePackage(world.cluster, CALLER.account, { applicationId: "BLENDER", version });
const refusedWith = (reason: string) => ({ kind: "refused", error: { reason } });

test("a reference means an active version, or the default one", () => {
  const world = new World();
  create(world);
  expect(resolve(world, "")).toMatchObject({ reason: "APPLICATION_PACKAGE_NOT_FOUND" });
  add(world, "2.7");
  add(world, "2.8", { activate: false });
  expect(resolve(world, "2.7")).toMatchObject({ version: "2.7", artifact: "packages/2.7" });
  expect(resolve(world, "2.8")).toMatchObject({ reason: "APPLICATION_PACKAGE_NOT_FOUND" });
  expect(update(world, { defaultVersion: "2.8" })).toMatchObject(refusedWith("APPLICATION_PACKAGE_NOT_FOUND"));
  world.run({ kind: "activateApplicationPackage", caller: CALLER, id: "blender", version: "2.8" });
  update(world, { defaultVersion: "2.8", displayName: "Blender" });
  expect(resolve(world, "")).toMatchObject({ version: "2.8" });
  world.run({ kind: "deleteApplicationPackage", caller: CALLER, id: "blender", version: "2.8" });
  expect(resolve(world, "")).toMatchObject({ reason: "APPLICATION_PACKAGE_NOT_FOUND" });
  expect(resolvePackage(world.cluster, "another", { applicationId: "blender", version: "2.7" })).toMatchObject({
    reason: "APPLICATION_NOT_FOUND",
  });
});

test("a version is replaced only where updates are allowed", () => {
  const world = new World();
  create(world);
  add(world, "1");
  add(world, "1", { artifact: "packages/again" });
  expect(resolve(world, "1")).toMatchObject({ artifact: "packages/again" });
  update(world, { allowUpdates: false });
  expect(add(world, "1")).toMatchObject(refusedWith("APPLICATION_PACKAGE_EXISTS"));
  expect(add(world, "2")).toEqual({ kind: "done" });
});

test("an id is given once, and limits hold", () => {
  const world = new World();
  create(world);
  expect(create(world, { id: "BLENDER" })).toMatchObject(refusedWith("APPLICATION_EXISTS"));
  for (let count = 1; count <= LIMITS.packagesPerApplication; count++) expect(add(world, `v${count}`)).toEqual({ kind: "done" });
  expect(add(world, "one-too-many")).toMatchObject(refusedWith("QUOTA_REACHED"));
  expect(add(world, "V1")).toEqual({ kind: "done" });
  for (let count = 1; count < LIMITS.applicationsPerAccount; count++) create(world, { id: `a${count}` });
  expect(create(world, { id: "one-too-many" })).toMatchObject(refusedWith("QUOTA_REACHED"));
  expect(create(world, { caller: { account: "another" } })).toEqual({ kind: "done" });
});

test("a pool with a package that does not exist is refused, and an account with an application is not empty", () => {
  const world = new World();
  create(world);
  add(world, "1");
  const pool = (version: string) =>
    world.run({
      kind: "createPool",
      caller: CALLER,
      spec: poolSpec({ applicationPackageReferences: [{ applicationId: "blender", version }] }),
    });
  expect(pool("")).toMatchObject(refusedWith("INVALID_PACKAGE_REFERENCES"));
  expect(pool("2")).toMatchObject(refusedWith("INVALID_PACKAGE_REFERENCES"));
  expect(pool("1")).toEqual({ kind: "done" });
  world.run({ kind: "createAccount", name: "another", quotas: {} });
  create(world, { caller: { account: "another" } });
  expect(world.run({ kind: "deleteAccount", name: "another" })).toMatchObject(refusedWith("ACCOUNT_NOT_EMPTY"));
  world.run({ kind: "deleteApplication", caller: { account: "another" }, id: "blender" });
  expect(world.run({ kind: "deleteAccount", name: "another" })).toEqual({ kind: "done" });
});
