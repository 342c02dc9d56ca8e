/** File systems of a pool: a container of blobs, really mounted by FUSE, is read and written by tasks as files. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Azurite, AZURITE_ACCOUNT } from "../support/azurite.ts";
import { MountingNode, mountingMissing } from "../support/mounting-node.ts";
import { TestCluster } from "../support/test-cluster.ts";

const missing = mountingMissing();
const CONTAINER = "inputs";

let cluster: TestCluster;
let azurite: Azurite;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "stint-mounts-"));
  [cluster, azurite] = await Promise.all([TestCluster.start({ etcd: null }), Azurite.start()]);
  await azurite.createContainer(CONTAINER);
});

afterAll(async () => {
  await Promise.all([cluster.stop(), azurite.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Called as blobfuse2 is, it reads the same configuration, and mounts by rclone. */
function standIn(): string {
  const programs = join(folder, "programs");
  mkdirSync(programs);
  const script = `#!/bin/sh
value() { sed -n "s/^ *$1: *//p" "$config" | tr -d '"'; }
config=\${3#--config-file=}
url="${azurite.endpoint.replace(`/${AZURITE_ACCOUNT}`, "")}/$(value account-name)/$(value container)?$(value sas)"
exec rclone mount ":azureblob:$(value container)" "$2" --config /dev/null --cache-dir ${folder}/cache --azureblob-sas-url "$url" \\
  --vfs-cache-mode writes --vfs-write-back 0s --daemon
`;
  writeFileSync(join(programs, "blobfuse2"), script, { mode: 0o755 });
  return programs;
}

test.runIf(missing === null)("tasks read and write a mounted container's blobs, and the mount ends with its node", async () => {
  await azurite.put(CONTAINER, "in/numbers.txt", "1\n2\n3\n");
  const sasKey = new URL(azurite.containerUrl(CONTAINER, { permissions: "racwdl" })).search.slice(1);
  const azureBlobFileSystem = { accountName: AZURITE_ACCOUNT, containerName: CONTAINER, sasKey, relativeMountPath: "data" };
  await cluster.client.pools.create({
    id: "pool",
    taskSlotsPerNode: 1,
    targetDedicatedNodes: 1,
    provider: "NODE_PROVIDER_STATIC",
    mountConfiguration: [{ azureBlobFileSystem }],
  });
  await cluster.client.jobs.create({ id: "job", poolId: "pool" });
  const [endpoint = ""] = cluster.endpoints;
  const node = await MountingNode.start({ directory: join(folder, "node"), programs: standIn(), pool: "pool", endpoint });
  const commandLine = `sh -c 'cd "$AZ_BATCH_NODE_MOUNTS_DIR/data" && awk "{ s += \\$1 } END { print s }" in/numbers.txt > sum.txt'`;
  await cluster.submit("job", [{ id: "sum", commandLine }]);
  await cluster.jobDone("job");
  expect(await cluster.client.tasks.get("job", "sum")).toMatchObject({ exitCode: 0 });
  while (!(await azurite.list(CONTAINER)).includes("sum.txt")) await sleep(50);
  expect((await azurite.get(CONTAINER, "sum.txt")).toString()).toBe("6\n");
  expect(readFileSync("/proc/self/mounts", "utf8")).not.toContain(folder);

  await node.stop();
  rmSync(join(folder, "node"), { recursive: true });
  expect(await azurite.list(CONTAINER)).toEqual(["in/numbers.txt", "sum.txt"]);
});

test.runIf(missing === null)("a container that cannot be mounted makes the node unusable, which says why", async () => {
  const azureBlobFileSystem = { accountName: AZURITE_ACCOUNT, containerName: CONTAINER, sasKey: "sig=x", relativeMountPath: "data" };
  await cluster.client.pools.create({
    id: "refused",
    targetDedicatedNodes: 1,
    provider: "NODE_PROVIDER_STATIC",
    mountConfiguration: [{ azureBlobFileSystem }],
  });
  await cluster.startNodes("refused", 1);
  let errors: readonly string[] = [];
  for (; errors.length === 0; await sleep(20)) for await (const node of cluster.client.nodes.list("refused")) errors = node.errors;
  expect(errors).toEqual([expect.stringMatching(/^MountFailed: The file system data cannot be mounted: blobfuse2 cannot be run/)]);
});
