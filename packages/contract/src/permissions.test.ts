import { expect, test } from "vitest";
import { SERVICES, serviceOf } from "./load.ts";
import { mayCall, PERMISSIONS } from "./permissions.ts";

test("every RPC of ours is in the table, and nothing else but health and reflection", () => {
  const served = SERVICES.flatMap((name) => Object.values(serviceOf(name)).map(({ path }) => path));
  const declared = Object.keys(PERMISSIONS).filter((path) => !path.startsWith("/grpc."));
  expect(declared.sort()).toEqual(served.sort());
});

test("an RPC that is not in the table is nobody's", () => {
  expect(mayCall("/stint.batch.v1.PoolService/Frobnicate", "accountKey")).toBe(false);
  expect(mayCall("constructor", "accountKey")).toBe(false);
});

test("a node reaches artifacts and its session, and no operator's call", () => {
  const reached = Object.keys(PERMISSIONS).filter((path) => mayCall(path, "nodeKey") && !path.startsWith("/grpc."));
  expect(reached.every((path) => /ArtifactService|ResolveApplicationPackages|AgentService|GetCluster/.test(path))).toBe(true);
  expect(mayCall("/stint.batch.v1.ArtifactService/DeleteArtifact", "nodeKey")).toBe(false);
});
