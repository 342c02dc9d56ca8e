import { describe, expect, it } from "vitest";
import { open } from "../testing/steps.ts";
import { CALLER, picture, poolSpec, type World } from "../testing/world.ts";
import { nodeCertificates } from "./certificates.ts";

const THUMBPRINT = "0a".repeat(20);
const CONTENT = { thumbprint: THUMBPRINT, format: "pfx" as const, data: "AAEC", password: "word", publicData: "AA==" };
const REFERENCE = { thumbprint: THUMBPRINT, visibility: ["task" as const] };

const add = (world: World) => world.run({ kind: "addCertificate", caller: CALLER, certificate: CONTENT });
const remove = (world: World) => world.run({ kind: "deleteCertificate", caller: CALLER, thumbprint: THUMBPRINT });
const cancel = (world: World) => world.run({ kind: "cancelCertificateDeletion", caller: CALLER, thumbprint: THUMBPRINT });
const record = (world: World) => world.cluster.certificate(CALLER.account, THUMBPRINT)?.record;
const refusedWith = (reason: string, field?: string) => ({
  kind: "refused",
  error: { reason, ...(field === undefined ? {} : { field }) },
});
const refer = (world: World, certificateReferences: readonly (typeof REFERENCE)[]) =>
  world.run({ kind: "updatePool", caller: CALLER, poolId: "pool", change: { certificateReferences } });

describe("a certificate", () => {
  it("is there once, and is another account's business never", () => {
    const world = open();
    expect(add(world)).toEqual({ kind: "done" });
    expect(add(world)).toMatchObject(refusedWith("CERTIFICATE_EXISTS", "thumbprint"));
    expect(world.cluster.certificate("other", THUMBPRINT)).toBeUndefined();
    expect(cancel(world)).toMatchObject(refusedWith("CERTIFICATE_ACTIVE"));
    expect(remove(world)).toEqual({ kind: "done" });
    expect([record(world), remove(world)]).toMatchObject([undefined, refusedWith("CERTIFICATE_NOT_FOUND")]);
    expect(picture(world.replayed())).toBe(picture(world.cluster));
  });

  it("stays while a pool refers to it, and says which", () => {
    const world = open();
    expect(refer(world, [REFERENCE])).toMatchObject(refusedWith("INVALID_CERTIFICATE_REFERENCES", "certificates.references[0]"));
    const created = world.run({ kind: "createPool", caller: CALLER, spec: poolSpec({ id: "new", certificateReferences: [REFERENCE] }) });
    expect(created).toMatchObject(refusedWith("INVALID_CERTIFICATE_REFERENCES", "spec.certificate_references[0]"));
    add(world);
    refer(world, [REFERENCE]);
    const pool = world.cluster.pool(CALLER.account, "pool");
    expect(pool === undefined ? [] : nodeCertificates(world.cluster, pool.record)).toEqual([
      { thumbprint: THUMBPRINT, format: "pfx", data: "AAEC", password: "word", visibility: ["task"] },
    ]);
    world.nowMs += 1_000;
    expect(remove(world)).toEqual({ kind: "done" });
    expect(record(world)).toMatchObject({
      state: "deletefailed",
      previousState: "active",
      pools: ["pool"],
      stateTransitionTimeMs: world.nowMs,
    });
    const sinceMs = world.nowMs;
    world.nowMs += 1_000;
    remove(world);
    expect(record(world)).toMatchObject({ state: "deletefailed", previousState: "active", stateTransitionTimeMs: sinceMs });
    expect(cancel(world)).toEqual({ kind: "done" });
    expect(record(world)).toMatchObject({ state: "active", previousState: "deletefailed", pools: [] });
    refer(world, []);
    remove(world);
    expect(record(world)).toBeUndefined();
    expect(picture(world.replayed())).toBe(picture(world.cluster));
  });
});
