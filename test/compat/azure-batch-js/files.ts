/** Files of tasks and nodes. */
import { expect, test } from "vitest";
import { type Of, refusal, taskDone } from "./context.ts";

export function fileSuite(of: Of): void {
  test("files have the bytes that the task wrote, and are gone when deleted", async () => {
    const { batch } = of();
    await batch.job.add({ id: "files", poolInfo: { poolId: "local" } });
    await batch.task.add("files", {
      id: "1",
      commandLine: "/bin/sh -c 'mkdir -p sub; printf 0123456789 > \"sub/a b.txt\"; echo out; echo err >&2'",
    });
    const { nodeInfo } = await taskDone(batch, "files", "1");
    const nodeId = nodeInfo?.nodeId ?? "";
    const listed = await batch.file.listFromTask("files", "1", { fileListFromTaskOptions: { maxResults: 1000 }, recursive: true });
    expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(["stdout.txt", "stderr.txt", "wd", "wd/sub", "wd/sub/a b.txt"]));
    expect((await batch.file.listFromTask("files", "1")).map(({ name }) => name)).not.toContain("wd/sub");
    const filter = "startswith(name, 'std')";
    expect((await batch.file.listFromTask("files", "1", { fileListFromTaskOptions: { filter } })).length).toBe(2);
    expect(await textOf((await batch.file.getFromTask("files", "1", "stdout.txt")).readableStreamBody)).toBe("out\n");
    const part = await batch.file.getFromTask("files", "1", "wd/sub/a b.txt", { fileGetFromTaskOptions: { ocpRange: "bytes=2-4" } });
    expect([await textOf(part.readableStreamBody), part.contentLength]).toEqual(["234", 3]);
    const beyond = batch.file.getFromTask("files", "1", "stdout.txt", { fileGetFromTaskOptions: { ocpRange: "bytes=99-" } });
    expect(await refusal(beyond)).toMatch(/^416/);
    const about = await batch.file.getPropertiesFromTask("files", "1", "wd/sub/a b.txt");
    expect(about).toMatchObject({ contentLength: 10, ocpBatchFileMode: expect.stringMatching(/^0o100/) });
    const root = nodeInfo?.taskRootDirectory ?? "";
    expect(await textOf((await batch.file.getFromComputeNode("local", nodeId, `${root}/stderr.txt`)).readableStreamBody)).toBe("err\n");
    expect((await batch.file.getPropertiesFromComputeNode("local", nodeId, `${root}/stdout.txt`)).contentLength).toBe(4);
    const ofNode = await batch.file.listFromComputeNode("local", nodeId, { recursive: true });
    expect(ofNode.map(({ name }) => name)).toContain(`${root}/wd/sub/a b.txt`);
    expect(await refusal(batch.file.deleteFromTask("files", "1", "wd/sub"))).toMatch(/^4/);
    await batch.file.deleteFromTask("files", "1", "wd/sub", { recursive: true });
    await batch.file.deleteFromComputeNode("local", nodeId, `${root}/stderr.txt`);
    expect(await refusal(batch.file.getPropertiesFromTask("files", "1", "wd/sub/a b.txt"))).toMatch(/^404/);
    expect(await refusal(batch.file.getFromTask("files", "1", "nothing"))).toMatch(/^404/);
    expect(await refusal(batch.file.getFromTask("files", "1", "../../../etc/passwd"))).toMatch(/^40[04]/);
  });
}

const textOf = async (body: NodeJS.ReadableStream | undefined): Promise<string> => {
  let text = "";
  for await (const piece of body ?? []) text += String(piece);
  return text;
};
