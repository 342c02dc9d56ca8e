/** Jobs. */
import { expect, test } from "vitest";
import { type Of, refusal, until } from "./context.ts";

export function jobSuite(of: Of): void {
  test("a job goes from active to completed and is deleted", async () => {
    const { batch } = of();
    await batch.job.add({
      id: "life",
      poolInfo: { poolId: "local" },
      priority: 5,
      constraints: { maxWallClockTime: "PT1H", maxTaskRetryCount: 2 },
      commonEnvironmentSettings: [{ name: "A", value: "b" }],
      metadata: [{ name: "x", value: "y" }],
    });
    expect(await refusal(batch.job.add({ id: "LIFE", poolInfo: { poolId: "local" } }))).toBe("409 JobExists");
    expect(await batch.job.get("life")).toMatchObject({
      state: "active",
      priority: 5,
      maxParallelTasks: -1,
      usesTaskDependencies: false,
      onAllTasksComplete: "noaction",
      onTaskFailure: "noaction",
      constraints: { maxTaskRetryCount: 2 },
      poolInfo: { poolId: "local" },
      executionInfo: { poolId: "local" },
      commonEnvironmentSettings: [{ name: "A", value: "b" }],
    });
    await batch.job.patch("life", { priority: 7 });
    expect((await batch.job.get("life", { jobGetOptions: { select: "priority" } })).priority).toBe(7);
    await batch.job.terminate("life", { terminateReason: "enough" });
    const ended = await until(
      () => batch.job.get("life"),
      ({ state }) => state === "completed",
    );
    expect(ended.executionInfo).toMatchObject({ terminateReason: "enough", endTime: expect.any(Date) });
    expect(await refusal(batch.job.terminate("life"))).toBe("409 JobCompleted");
    expect((await batch.job.list()).map(({ id }) => id)).toContain("life");
    const policy = { poolInfo: { poolId: "local" }, onAllTasksComplete: "terminatejob" as const };
    await batch.job.add({ id: "one-way", poolInfo: { poolId: "local" } });
    await batch.task.add("one-way", { id: "1", commandLine: "sleep 1000" });
    await batch.job.update("one-way", policy);
    expect(await refusal(batch.job.update("one-way", { poolInfo: policy.poolInfo }))).toBe("400 InvalidPropertyValue");
    await batch.task.add("one-way", { id: "2", commandLine: "/bin/sh -c 'trap \"\" TERM; sleep 1000 & wait; wait'" });
    await until(
      () => batch.task.get("one-way", "2"),
      ({ state }) => state === "running",
    );
    await batch.job.deleteMethod("one-way");
    expect(await refusal(batch.job.deleteMethod("one-way"))).toBe("409 JobBeingDeleted");
    expect(await refusal(batch.job.patch("one-way", { priority: 1 }))).toBe("409 JobBeingDeleted");
    await batch.job.deleteMethod("life");
    await until(
      () => refusal(batch.job.get("life")),
      (answer) => answer === "404 JobNotFound",
    );
  });

  test("a job is prepared, disabled, changed, enabled and released", async () => {
    const { batch } = of();
    await batch.job.add({
      id: "turns",
      poolInfo: { poolId: "local" },
      jobPreparationTask: { commandLine: "/bin/sh -c 'exit 0'" },
      jobReleaseTask: { commandLine: "/bin/sh -c 'exit 0'", maxWallClockTime: "PT1M" },
    });
    await batch.task.add("turns", { id: "1", commandLine: "sleep 1000" });
    await until(
      () => batch.task.get("turns", "1"),
      ({ state }) => state === "running",
    );
    await batch.job.disable("turns", "requeue");
    const disabled = await until(
      () => batch.job.get("turns"),
      ({ state }) => state === "disabled",
    );
    expect([disabled.previousState, disabled.previousStateTransitionTime]).toEqual(["disabling", expect.any(Date)]);
    expect(await batch.task.get("turns", "1")).toMatchObject({
      state: "active",
      previousState: "running",
      executionInfo: { requeueCount: 1 },
    });
    expect(await refusal(batch.job.enable("nothing"))).toBe("404 JobNotFound");
    await batch.job.update("turns", {
      poolInfo: { poolId: "local" },
      priority: 3,
      metadata: [{ name: "a", value: "b" }],
      constraints: { maxTaskRetryCount: 1 },
    });
    expect(await batch.job.get("turns")).toMatchObject({
      priority: 3,
      metadata: [{ name: "a", value: "b" }],
      constraints: { maxTaskRetryCount: 1 },
    });
    await batch.job.update("turns", { poolInfo: { poolId: "local" } });
    const cleared = await batch.job.get("turns");
    expect([cleared.priority, cleared.metadata, cleared.constraints?.maxTaskRetryCount]).toEqual([0, undefined, 0]);
    await batch.job.enable("turns");
    await until(
      () => batch.task.get("turns", "1"),
      ({ state }) => state === "running",
    );
    await batch.job.terminate("turns");
    await until(
      () => batch.job.get("turns"),
      ({ state }) => state === "completed",
    );
    const [status] = await batch.job.listPreparationAndReleaseTaskStatus("turns");
    expect(status).toMatchObject({
      poolId: "local",
      jobPreparationTaskExecutionInfo: { state: "completed", result: "success", exitCode: 0, retryCount: 0 },
      jobReleaseTaskExecutionInfo: { state: "completed", result: "success", exitCode: 0 },
    });
  });
}
