/** Tasks. */
import { expect, test } from "vitest";
import { IMAGE, type Of, refusal, taskDone, until } from "./context.ts";

export function taskSuite(of: Of): void {
  test("a task that failed runs again, with other constraints", async () => {
    const { batch } = of();
    await batch.job.add({ id: "again", poolInfo: { poolId: "local" } });
    await batch.task.add("again", { id: "1", commandLine: "/bin/false" });
    expect((await taskDone(batch, "again", "1")).previousState).toBe("running");
    await batch.task.reactivate("again", "1");
    await taskDone(batch, "again", "1");
    await batch.task.add("again", { id: "fickle", commandLine: "/bin/sh -c 'sleep 1; exit 1'", constraints: { maxTaskRetryCount: -1 } });
    const retried = await until(
      () => batch.task.get("again", "fickle"),
      ({ executionInfo }) => (executionInfo?.retryCount ?? 0) > 0,
    );
    expect([retried.executionInfo?.failureInfo, retried.executionInfo?.exitCode, retried.executionInfo?.result]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    await batch.task.terminate("again", "fickle");
    await batch.task.add("again", { id: "2", commandLine: "sleep 1000" });
    await batch.task.update("again", "2", { constraints: { maxTaskRetryCount: 3 } });
    expect((await batch.task.get("again", "2")).constraints).toMatchObject({ maxTaskRetryCount: 3, retentionTime: "P7D" });
    expect(await refusal(batch.task.reactivate("again", "2"))).toBe("409 TaskNotCompleted");
    expect(await refusal(batch.job.listPreparationAndReleaseTaskStatus("again"))).toBe("409 JobPreparationTaskOrReleaseTaskNotSpecified");
  });

  test("tasks run, fail, are counted, listed in pages, terminated and deleted", async () => {
    const { batch, recorder } = of();
    await batch.job.add({ id: "work", poolInfo: { poolId: "local" }, usesTaskDependencies: true });
    const added = await batch.task.add("work", {
      id: "one",
      commandLine: "/bin/sh -c 'echo $WORD; exit 3'",
      environmentSettings: [{ name: "WORD", value: "hi" }],
    });
    expect([added._response.status, added.dataServiceId]).toEqual([201, `${recorder.url}/jobs/work/tasks/one`]);
    expect(await taskDone(batch, "work", "one")).toMatchObject({
      executionInfo: {
        exitCode: 3,
        result: "failure",
        retryCount: 0,
        requeueCount: 0,
        failureInfo: { category: "UserError", code: "FailureExitCode" },
      },
      nodeInfo: { poolId: "local", taskRootDirectory: "workitems/work/job-1/one" },
      constraints: { maxTaskRetryCount: 0, retentionTime: "P7D" },
      requiredSlots: 1,
    });
    const { value = [] } = await batch.task.addCollection("work", [
      { id: "a", commandLine: "/bin/true" },
      { id: "a", commandLine: "/bin/true" },
      { id: "not an id", commandLine: "/bin/true" },
      {
        id: "b",
        commandLine: "/bin/true",
        dependsOn: { taskIds: ["a"] },
        exitConditions: { exitCodes: [{ code: 0, exitOptions: { dependencyAction: "block" } }] },
      },
      { id: "long", commandLine: "sleep 1000" },
    ]);
    expect(value.map(({ taskId, status, error }) => [taskId, status, error?.code])).toEqual([
      ["a", "Success", undefined],
      ["a", "ClientError", "TaskExists"],
      ["not an id", "ClientError", "InvalidPropertyValue"],
      ["b", "Success", undefined],
      ["long", "Success", undefined],
    ]);
    await taskDone(batch, "work", "b");
    await until(
      () => batch.task.get("work", "long"),
      ({ state }) => state === "running",
    );
    const { taskCounts } = await batch.job.getTaskCounts("work");
    expect(taskCounts).toEqual({ active: 0, running: 1, completed: 3, succeeded: 2, failed: 1 });
    const first = await batch.task.list("work", { taskListOptions: { maxResults: 3 } });
    const second = await batch.task.listNext(first.odatanextLink ?? "");
    expect([...first, ...second].map(({ id }) => id)).toEqual(["one", "a", "b", "long"]);
    expect(second.odatanextLink).toBeUndefined();
    expect((await batch.task.list("work", { taskListOptions: { filter: "state eq 'running'" } })).map(({ id }) => id)).toEqual(["long"]);
    expect(await refusal(batch.task.list("work", { taskListOptions: { filter: "color eq 'red'" } }))).toBe(
      "400 InvalidQueryParameterValue",
    );
    expect((await batch.task.listSubtasks("work", "one")).value).toEqual([]);
    await batch.task.terminate("work", "long");
    expect(await batch.task.get("work", "long")).toMatchObject({
      state: "completed",
      executionInfo: { result: "failure", failureInfo: { category: "UserError", code: "TaskEnded" } },
    });
    await batch.task.add("work", { id: "longer", commandLine: "sleep 1000" });
    await until(
      () => batch.task.get("work", "longer"),
      ({ state }) => state === "running",
    );
    await batch.task.deleteMethod("work", "longer");
    expect(await refusal(batch.task.get("work", "longer"))).toBe("404 TaskNotFound");
    expect(await refusal(batch.task.terminate("work", "long"))).toBe("409 TaskCompleted");
    await batch.task.deleteMethod("work", "one");
    expect(await refusal(batch.task.get("work", "one"))).toBe("404 TaskNotFound");
  });

  test("a task is given back as it was asked for, without what is secret in it", async () => {
    const { batch } = of();
    await batch.job.add({ id: "given-back", poolInfo: { poolId: "nowhere" } });
    const asked = {
      id: "all",
      commandLine: "/bin/true",
      userIdentity: { autoUser: { scope: "task" as const, elevationLevel: "admin" as const } },
      containerSettings: {
        imageName: "registry.example/tool:1",
        containerRunOptions: "--network none",
        workingDirectory: "containerImageDefault" as const,
      },
      applicationPackageReferences: [{ applicationId: "tool", version: "1.0" }],
      authenticationTokenSettings: { access: ["job" as const] },
      affinityInfo: { affinityId: "node-1" },
      environmentSettings: [{ name: "A", value: "b" }],
    };
    await batch.task.add("given-back", {
      ...asked,
      containerSettings: {
        ...asked.containerSettings,
        registry: { userName: "me", password: "secret-word", registryServer: "registry.example" },
      },
      resourceFiles: [
        { httpUrl: "https://store.example/a?sig=secret-word", filePath: "in/a", fileMode: "0644" },
        { storageContainerUrl: "https://store.example/c?sig=secret-word", blobPrefix: "x/", filePath: "in" },
        { autoStorageContainerName: "inputs" },
      ],
      outputFiles: [
        {
          filePattern: "../std*.txt",
          destination: {
            container: {
              containerUrl: "https://store.example/out?sig=secret-word",
              path: "logs",
              uploadHeaders: [{ name: "Content-Type", value: "text/plain" }],
            },
          },
          uploadOptions: { uploadCondition: "taskfailure" },
        },
      ],
    });
    const task = await batch.task.get("given-back", "all");
    expect(task).toMatchObject({
      ...asked,
      state: "active",
      resourceFiles: [
        { httpUrl: "https://store.example/a", filePath: "in/a", fileMode: "0644" },
        { storageContainerUrl: "https://store.example/c", blobPrefix: "x/", filePath: "in" },
        { autoStorageContainerName: "inputs" },
      ],
      outputFiles: [
        {
          filePattern: "../std*.txt",
          destination: { container: { containerUrl: "https://store.example/out", path: "logs" } },
          uploadOptions: { uploadCondition: "TaskFailure" },
        },
      ],
    });
    expect(JSON.stringify(task)).not.toContain("secret-word");
    await batch.task.add("given-back", { id: "plain", commandLine: "/bin/true" });
    const { eTag = "" } = await batch.task.get("given-back", "plain");
    expect((await batch.task.get("given-back", "plain")).eTag).toBe(eTag);
    expect((await batch.task.get("given-back", "plain")).userIdentity).toEqual({ autoUser: { scope: "pool", elevationLevel: "nonadmin" } });
    const update = (ifMatch: string) =>
      batch.task.update("given-back", "plain", { constraints: { maxTaskRetryCount: 1 }, taskUpdateOptions: { ifMatch } });
    expect(await refusal(update("0x1"))).toBe("412 ConditionNotMet");
    await update(eTag);
    expect(await refusal(update(eTag))).toBe("412 ConditionNotMet");
    await batch.job.deleteMethod("given-back");
  });

  test("a multi-instance task runs on two nodes, and its subtask is listed", async () => {
    const { batch } = of();
    const pool = { id: "gangs", vmSize: "small", virtualMachineConfiguration: IMAGE, targetDedicatedNodes: 2 };
    await batch.pool.add({ ...pool, enableInterNodeCommunication: true });
    expect((await batch.pool.get("gangs")).enableInterNodeCommunication).toBe(true);
    await batch.job.add({ id: "gangs", poolInfo: { poolId: "gangs" } });
    await batch.task.add("gangs", {
      id: "1",
      commandLine: "/bin/sh -c 'echo $AZ_BATCH_HOST_LIST'",
      multiInstanceSettings: { numberOfInstances: 2, coordinationCommandLine: "/bin/true" },
    });
    const task = await taskDone(batch, "gangs", "1");
    expect(task).toMatchObject({ executionInfo: { exitCode: 0 }, multiInstanceSettings: { numberOfInstances: 2 } });
    const [subtask, ...others] = (await batch.task.listSubtasks("gangs", "1")).value ?? [];
    expect(subtask).toMatchObject({ id: 1, state: "completed", previousState: "running", result: "success", exitCode: 0 });
    expect(subtask?.nodeInfo?.nodeId).not.toBe(task.nodeInfo?.nodeId);
    expect(others).toEqual([]);
  });
}
