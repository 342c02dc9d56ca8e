/** Jobs and tasks: what they show, what changes them, and what they refuse in each state. */
import { expect, test } from "vitest";
import { Caller, type Entity, sentenceOf, type TheService } from "./service.ts";

const POOL = { poolId: "local" };
const NOWHERE = { poolId: "nowhere" };
const isDone = ({ state }: Entity): boolean => state === "completed";

export function jobsAndTasks(service: TheService): void {
  const it = new Caller(service);

  test("an etag goes with lastModified: what a task does by itself changes neither, what is done to it both", async () => {
    await it.taken("POST /jobs", 201, { id: "etags", poolInfo: POOL });
    const { headers } = await it.taken("POST /jobs/etags/tasks", 201, { id: "a", commandLine: "/bin/sh -c 'exit 3'" });
    const ended = await it.waitFor("/jobs/etags/tasks/a", isDone);
    expect([ended["eTag"], ended["lastModified"]]).toEqual([headers["etag"], ended["creationTime"]]);
    const etags = [ended["eTag"]];
    await it.taken("POST /jobs/etags/disable", 202, { disableTasks: "requeue" });
    for (const [call, status, body] of [
      ["POST /jobs/etags/tasks/a/reactivate", 204, undefined],
      ["PUT /jobs/etags/tasks/a", 200, { constraints: { maxTaskRetryCount: 3 } }],
      ["POST /jobs/etags/tasks/a/terminate", 204, undefined],
    ] as const) {
      const answer = await it.taken(call, status, body);
      const task = await it.get("/jobs/etags/tasks/a");
      expect(answer.headers["etag"]).toBe(task["eTag"]);
      etags.push(task["eTag"]);
    }
    expect(new Set(etags).size).toBe(4);
  });

  test("a failure has the sentence of its code, and details", async () => {
    await it.taken("POST /jobs", 201, { id: "failures", poolInfo: POOL });
    await it.taken("POST /jobs/failures/tasks", 201, { id: "a", commandLine: "/bin/sh -c 'exit 3'" });
    expect((await it.waitFor("/jobs/failures/tasks/a", isDone))["executionInfo"]).toMatchObject({
      exitCode: 3,
      result: "failure",
      failureInfo: {
        category: "UserError",
        code: "FailureExitCode",
        message: "The task exited with an exit code representing a failure",
        details: [
          { name: "Message", value: expect.stringContaining("code 3") },
          { name: "AdditionalErrorCode", value: "FailureExitCode" },
        ],
      },
    });
  });

  test("a job's end leaves its waiting tasks active, and they are counted so", async () => {
    await it.taken("POST /jobs", 201, { id: "ends", poolInfo: POOL });
    await it.taken("POST /jobs/ends/tasks", 201, { id: "runs", commandLine: "/bin/sleep 600" });
    await it.waitFor("/jobs/ends/tasks/runs", ({ state }) => state === "running");
    await it.taken("POST /jobs/ends/tasks", 201, { id: "waits", commandLine: "/bin/true", requiredSlots: 2 });
    await it.taken("POST /jobs/ends/terminate", 202);
    const job = await it.waitFor("/jobs/ends", isDone);
    expect(job).toMatchObject({ previousState: "terminating", executionInfo: { terminateReason: "UserTerminate" } });
    expect((await it.get("/jobs/ends/tasks/waits"))["state"]).toBe("active");
    expect(await it.get("/jobs/ends/tasks/runs")).toMatchObject({
      state: "completed",
      executionInfo: { failureInfo: { code: "TaskEnded" } },
    });
    expect(await it.get("/jobs/ends/taskcounts")).toMatchObject({
      "odata.metadata": `${it.url}/$metadata#taskcountsresult/@Element`,
      taskCounts: { active: 1, running: 0, completed: 1, succeeded: 0, failed: 1 },
    });
  });

  test("a completed job takes nothing any more, and its id no other job", async () => {
    await it.taken("POST /jobs", 201, { id: "over", poolInfo: NOWHERE });
    await it.taken("POST /jobs/over/terminate", 202, { terminateReason: "because" });
    await it.waitFor("/jobs/over", isDone);
    for (const [call, body] of [
      ["POST /jobs/over/terminate", undefined],
      ["POST /jobs/over/disable", { disableTasks: "wait" }],
      ["POST /jobs/over/enable", undefined],
      ["PATCH /jobs/over", { priority: 1 }],
      ["PUT /jobs/over", { poolInfo: NOWHERE }],
      ["POST /jobs/over/tasks", { id: "a", commandLine: "/bin/true" }],
      ["POST /jobs/over/addtaskcollection", { value: [{ id: "a", commandLine: "/bin/true" }] }],
      ["POST /jobs", { id: "OVER", poolInfo: NOWHERE }],
    ] as const)
      expect(`${call}: ${await it.refusal(call, body)}`).toBe(`${call}: 409 JobCompleted`);
    await it.taken("DELETE /jobs/over", 202);
  });

  test("durations have years of 365 days and months of 30; constraints are replaced whole, the manager's stay", async () => {
    const jobManagerTask = { id: "manager", commandLine: "/bin/true" };
    await it.taken("POST /jobs", 201, { id: "limits", poolInfo: NOWHERE, constraints: { maxTaskRetryCount: 5 }, jobManagerTask });
    await it.taken("POST /jobs/limits/tasks", 201, { id: "a", commandLine: "/bin/true" });
    expect((await it.get("/jobs/limits/tasks/a"))["constraints"]).toMatchObject({ maxTaskRetryCount: 5 });
    await it.taken("PATCH /jobs/limits", 200, { constraints: { maxWallClockTime: "P3Y6M4DT12H30M5S" } });
    expect(await it.get("/jobs/limits")).toMatchObject({
      constraints: { maxWallClockTime: "P1279DT12H30M5S", maxTaskRetryCount: 0 },
      jobManagerTask: { constraints: { maxTaskRetryCount: 5, retentionTime: "P7D" }, requiredSlots: 1, killJobOnCompletion: true },
    });
  });

  test("a job without preparation has no status of it; a task that was on no node has no files", async () => {
    await it.taken("POST /jobs", 201, { id: "plain", poolInfo: NOWHERE });
    await it.taken("POST /jobs/plain/tasks", 201, { id: "a", commandLine: "/bin/true" });
    const refused = await it.send("GET /jobs/plain/jobpreparationandreleasetaskstatus");
    expect([refused.status, refused.code, sentenceOf(refused)]).toEqual([
      409,
      "JobPreparationTaskOrReleaseTaskNotSpecified",
      "The specified job does not have either job preparation task or job release task.",
    ]);
    for (const call of ["GET /jobs/plain/tasks/a/files", "GET /jobs/plain/tasks/a/files/stdout.txt"])
      expect(await it.refusal(call)).toBe("409 OperationInvalidForCurrentState");
    expect(await it.refusal("GET /jobs/plain/tasks/none/files")).toBe("404 TaskNotFound");
  });

  test("a collection's results have words of their own", async () => {
    const { text } = await it.taken("POST /jobs/plain/addtaskcollection", 200, {
      value: [
        { id: "b", commandLine: "/bin/true" },
        { id: "b", commandLine: "/bin/true" },
      ],
    });
    expect(JSON.parse(text)).toMatchObject({
      "odata.metadata": `${it.url}/$metadata#taskaddresult`,
      value: [
        { status: "Success", taskId: "b", eTag: expect.stringMatching(/^0x8/), location: `${it.url}/jobs/plain/tasks/b` },
        { status: "ClientError", taskId: "b", error: { code: "TaskExists" } },
      ],
    });
  });

  test("metadata without a name, and dependencies that are too long, have codes of their own", async () => {
    const metadata = [{ name: "", value: "x" }];
    expect(await it.refusal("POST /jobs", { id: "nameless", poolInfo: POOL, metadata })).toBe("400 EmptyMetadataKey");
    await it.taken("POST /jobs", 201, { id: "dependent", poolInfo: POOL, usesTaskDependencies: true });
    const add = (dependsOn: object) => it.refusal("POST /jobs/dependent/tasks", { id: "a", commandLine: "/bin/true", dependsOn });
    const taskIds = Array.from({ length: 8_000 }, (_, index) => `task-${index + 1_000}`);
    expect(await add({ taskIds })).toBe("400 TaskDependencyListTooLong");
    const taskIdRanges = Array.from({ length: 1_001 }, (_, index) => ({ start: index, end: index }));
    expect(await add({ taskIdRanges })).toBe("400 TaskDependencyRangesTooLong");
  });

  test("a file is told with its length as text, its mode, and no entity tag", async () => {
    await it.taken("POST /jobs", 201, { id: "files", poolInfo: POOL });
    await it.taken("POST /jobs/files/tasks", 201, { id: "a", commandLine: "/bin/echo hello" });
    await it.waitFor("/jobs/files/tasks/a", isDone);
    const { value } = (await it.get("/jobs/files/tasks/a/files")) as { value: Entity[] };
    const url = `${it.url}/jobs/files/tasks/a/files/stdout.txt`;
    expect(value.find(({ name }) => name === "stdout.txt")).toEqual({
      ...{ name: "stdout.txt", url, isDirectory: false },
      properties: {
        lastModified: expect.any(String),
        contentLength: "6",
        contentType: "text/plain",
        fileMode: expect.stringMatching(/^0o100/),
      },
    });
    expect(value.find(({ name }) => name === "wd")).toEqual({ name: "wd", url: url.replace("stdout.txt", "wd"), isDirectory: true });
    const { headers } = await it.taken("HEAD /jobs/files/tasks/a/files/stdout.txt", 200);
    expect(headers).toMatchObject({
      "content-length": "6",
      "content-type": "text/plain",
      "last-modified": expect.stringContaining("GMT"),
      "ocp-batch-file-isdirectory": "False",
      "ocp-batch-file-url": encodeURIComponent(url),
    });
    expect([headers["etag"], headers["ocp-creation-time"]]).toEqual([undefined, undefined]);
  });
}
