/** The sweep of packages' bytes: what nobody names goes, and nothing else. */
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ApplicationPackage, Cluster, type Application } from "@stint/core";
import { createLogger, seededRandom, systemClock } from "@stint/runtime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ArtifactStore } from "./artifact-store.ts";
import { PackageBytes } from "./package-bytes.ts";

let root: string;
let artifacts: ArtifactStore;
let bytes: PackageBytes;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stint-packages-"));
  open();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** As a controller that starts. */
function open(): void {
  const seed = Date.now();
  artifacts = new ArtifactStore({ root, clock: systemClock(), random: seededRandom(seed) });
  bytes = new PackageBytes({ artifacts, random: seededRandom(seed + 1), logger: createLogger({ component: "test", write: () => {} }) });
}

async function uploaded(version: string): Promise<{ artifact: string; settled: () => void }> {
  const { upload, settled } = await bytes.begin({ account: "a", id: "app", version });
  await upload.write(Buffer.from(version));
  return { artifact: (await upload.finish()).name, settled };
}

function clusterOf(artifactNames: readonly string[]): Cluster {
  const cluster = new Cluster();
  const packages = artifactNames.map((artifact) => ({ artifact }) as ApplicationPackage);
  const record = { uid: 1, account: "a", id: "app", packages } as unknown as Application;
  cluster.applicationsByUid.set(1, { record } as never);
  return cluster;
}

const sweep = (cluster: Cluster) => bytes.sweep(async (query) => query(cluster));

test("what no record names goes, also after a restart; what one names, and what people stored, stays", async () => {
  const named = await uploaded("1");
  named.settled();
  const gone = await uploaded("2");
  gone.settled();
  const mine = await artifacts.begin("applications/mine");
  await mine.finish();
  open();
  expect(await sweep(clusterOf([named.artifact]))).toBe(1);
  open();
  expect((await artifacts.stat(named.artifact)).sizeBytes).toBe(1);
  expect((await artifacts.stat("applications/mine")).sizeBytes).toBe(0);
  await expect(artifacts.stat(gone.artifact)).rejects.toMatchObject({ error: { reason: "ARTIFACT_NOT_FOUND" } });
});

test("an upload whose record is not decided yet keeps its bytes; once it is refused they go", async () => {
  const { artifact, settled } = await uploaded("1");
  expect(await sweep(clusterOf([]))).toBe(0);
  settled();
  expect(await sweep(clusterOf([]))).toBe(1);
  await expect(artifacts.stat(artifact)).rejects.toMatchObject({ error: { reason: "ARTIFACT_NOT_FOUND" } });
});

test("one that came after the listing is not looked at", async () => {
  const late: { artifact: string; settled: () => void }[] = [];
  const early = await uploaded("1");
  early.settled();
  const count = await bytes.sweep(async (query) => {
    late.push(await uploaded("2"));
    late[0]?.settled();
    return query(clusterOf([early.artifact]));
  });
  expect(count).toBe(0);
  expect((await artifacts.stat(late[0]?.artifact ?? "")).sizeBytes).toBe(1);
});

test("bytes without a description go when nobody can be about to describe them", async () => {
  await uploaded("1");
  const folder = join(root, "objects", "zz");
  mkdirSync(folder);
  for (const name of ["old", "new"]) writeFileSync(join(folder, name), name);
  const longAgo = Date.now() / 1_000 - 7_200;
  utimesSync(join(folder, "old"), longAgo, longAgo);
  expect(await artifacts.sweep()).toBe(1);
  expect(readdirSync(folder)).toEqual(["new"]);
});
