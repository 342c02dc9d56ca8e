/** What is done to a node's machine by its agent: users for people, real ones, and the agent's log in a container of Azurite. */
import { BatchServiceClient, BatchSharedKeyCredentials } from "@azure/batch";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Azurite } from "../../support/azurite.ts";
import { GatewayProcess } from "../../support/gateway-process.ts";
import { ACCOUNT, ACCOUNT_KEY, TestCluster } from "../../support/test-cluster.ts";
import { Recorder } from "../recorder.ts";
import { property, refusal, taskDone, until } from "./context.ts";

const isRoot = process.getuid?.() === 0;
const PREFIX = "sttest-u";
const PUBLIC_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VmYWtlZmFrZWZha2VmYWtlZmFrZWZha2VmYWtl someone@example";
const IN_AN_HOUR = () => new Date(Date.now() + 3_600_000);

/** What only an agent that is root can show; elsewhere what was seen before stands. */
export const ONLY_AS_ROOT: readonly string[] = isRoot ? [] : ["ComputeNode_AddUser", "ComputeNode_DeleteUser", "ComputeNode_UpdateUser"];

/** Also of a run that was cut. */
function removeUsers(): void {
  for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
    const name = line.split(":")[0] ?? "";
    if (name.startsWith(PREFIX)) spawnSync("/usr/sbin/userdel", ["--force", "--remove", name], { stdio: "ignore" });
  }
}

/** A user's line in one of the machine's databases. */
const lineOf = (name: string, file: "passwd" | "shadow"): string[] =>
  readFileSync(`/etc/${file}`, "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .find(([own]) => own === name) ?? [];
const shadow = (name: string): string[] => lineOf(name, "shadow");
const isThere = (name: string): boolean => lineOf(name, "passwd").length > 0;

/** `seen` is given the recorder, which holds what succeeded. */
export function machineSuite(seen: (recorder: Recorder) => void): void {
  describe("a node's machine", () => {
    let cluster: TestCluster;
    let gateway: GatewayProcess;
    let recorder: Recorder;
    let batch: BatchServiceClient;
    let azurite: Azurite;

    beforeAll(async () => {
      if (isRoot) removeUsers();
      const agentArgs = isRoot ? ["--task-users", "on", "--user-prefix", PREFIX] : [];
      [cluster, azurite] = await Promise.all([TestCluster.start({ etcd: null, agentArgs }), Azurite.start()]);
      chmodSync(cluster.directory, 0o711);
      gateway = await GatewayProcess.start(cluster, { name: ACCOUNT, key: ACCOUNT_KEY });
      recorder = await Recorder.start(gateway.url);
      seen(recorder);
      batch = new BatchServiceClient(new BatchSharedKeyCredentials(ACCOUNT, ACCOUNT_KEY), recorder.url);
      await cluster.pool("machines", { nodes: 1, slots: 1 });
    });

    afterAll(async () => {
      recorder?.stop();
      await gateway?.stop();
      await cluster?.stop();
      await azurite?.stop();
      if (isRoot) removeUsers();
    });

    test.runIf(isRoot)("a user is made on it, changed, and taken away with all it runs", async () => {
      const name = `${PREFIX}-ann`;
      const users = batch.computeNode;
      await users.addUser("machines", "node-1", { name, expiryTime: IN_AN_HOUR(), password: "a first password", sshPublicKey: PUBLIC_KEY });
      expect(isThere(name)).toBe(true);
      const [, first = "", , , , , , expires] = shadow(name);
      expect([first.startsWith("$"), Number(expires) > 0]).toEqual([true, true]);
      const home = lineOf(name, "passwd")[5] ?? "";
      expect(readFileSync(join(home, ".ssh", "authorized_keys"), "utf8").trim()).toBe(PUBLIC_KEY);
      expect(await refusal(users.addUser("machines", "node-1", { name }))).toBe("409 NodeUserExists");
      expect(await refusal(users.addUser("machines", "node-1", { name: "games" }))).toBe("409 NodeUserExists");
      // What is left out is cleared.
      await users.updateUser("machines", "node-1", name, { password: "a second password", expiryTime: IN_AN_HOUR() });
      expect(shadow(name)[1]).not.toBe(first);
      expect(readFileSync(join(home, ".ssh", "authorized_keys"), "utf8")).toBe("");
      await users.updateUser("machines", "node-1", name, {});
      expect(shadow(name)[1]).toMatch(/^!/);
      await users.deleteUser("machines", "node-1", name);
      expect([isThere(name), existsSync(home)]).toEqual([false, false]);
      expect(await refusal(users.deleteUser("machines", "node-1", name))).toBe("404 NodeUserNotFound");
      expect(await refusal(users.updateUser("machines", "node-1", name, {}))).toBe("404 NodeUserNotFound");
      // Somebody else's.
      expect(await refusal(users.deleteUser("machines", "node-1", "games"))).toBe("404 NodeUserNotFound");
    });

    test.runIf(isRoot)("a user is gone when its time is over", async () => {
      const name = `${PREFIX}-bob`;
      await batch.computeNode.addUser("machines", "node-1", { name, expiryTime: new Date(Date.now() + 3_000) });
      expect(isThere(name)).toBe(true);
      await until(
        () => Promise.resolve(isThere(name)),
        (there) => !there,
      );
    });

    test("what is no user, and what no node does, is refused", async () => {
      const add = (user: { name: string; expiryTime?: Date; sshPublicKey?: string; password?: string }) =>
        batch.computeNode.addUser("machines", "node-1", user);
      expect(await property(add({ name: "root" }))).toBe("name");
      expect(await property(add({ name: "a b" }))).toBe("name");
      expect(await property(add({ name: "a", expiryTime: new Date(0) }))).toBe("expiryTime");
      expect(await property(add({ name: "a", sshPublicKey: "-----BEGIN RSA PRIVATE KEY-----" }))).toBe("sshPublicKey");
      expect(await property(add({ name: "a", password: "a\nroot:b" }))).toBe("password");
      expect(await refusal(batch.computeNode.addUser("machines", "nobody", { name: "a" }))).toBe("404 NodeNotFound");
    });

    test("a task fetches a container's blobs, and its files go to another", async () => {
      for (const name of ["inputs", "outputs"]) await azurite.createContainer(name);
      for (const name of ["a/1.txt", "a/2.txt", "b/3.txt"]) await azurite.put("inputs", name, `${name}\n`);
      await batch.job.add({ id: "moves", poolInfo: { poolId: "machines" } });
      await batch.task.add("moves", {
        id: "1",
        commandLine: "/bin/sh -c 'cat in/a/*.txt >all.txt; test ! -e in/b; echo said'",
        resourceFiles: [{ storageContainerUrl: azurite.containerUrl("inputs"), blobPrefix: "a/", filePath: "in" }],
        outputFiles: ["all.txt", "../std*.txt"].map((filePattern, at) => ({
          filePattern,
          destination: { container: { containerUrl: azurite.containerUrl("outputs"), path: at === 0 ? "whole.txt" : "logs" } },
          uploadOptions: { uploadCondition: "tasksuccess" as const },
        })),
      });
      expect((await taskDone(batch, "moves", "1")).executionInfo).toMatchObject({ exitCode: 0, result: "success" });
      expect(await azurite.list("outputs")).toEqual(["logs/stderr.txt", "logs/stdout.txt", "whole.txt"]);
      expect((await azurite.get("outputs", "whole.txt")).toString()).toBe("a/1.txt\na/2.txt\n");
    });

    test("its log is uploaded to a container", async () => {
      await azurite.createContainer("logs");
      const upload = (containerUrl: string) =>
        batch.computeNode.uploadBatchServiceLogs("machines", "node-1", { containerUrl, startTime: new Date(Date.now() - 3_600_000) });
      const { virtualDirectoryName, numberOfFilesUploaded } = await upload(azurite.containerUrl("logs"));
      const blobs = await azurite.list("logs");
      expect([numberOfFilesUploaded, blobs]).toEqual([1, [`${virtualDirectoryName}/agent.log`]]);
      const lines = (await azurite.get("logs", blobs[0] ?? "")).toString().trim().split("\n");
      expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toContain("joined");
      expect(await refusal(upload(azurite.containerUrl("logs", { permissions: "r" })))).toBe("409 OperationInvalidForCurrentState");
      expect(await property(upload("ftp://somewhere/logs"))).toBe("containerUrl");
      const early = { containerUrl: azurite.containerUrl("logs"), startTime: new Date(1_000), endTime: new Date(2_000) };
      expect(await batch.computeNode.uploadBatchServiceLogs("machines", "node-1", early)).toMatchObject({ numberOfFilesUploaded: 0 });
    });
  });
}
