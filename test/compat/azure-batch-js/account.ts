/** What the account offers, and who may ask. */
import { BatchServiceClient, BatchSharedKeyCredentials } from "@azure/batch";
import { expect, test } from "vitest";
import { ACCOUNT, type Of, refusal, taskDone, until } from "./context.ts";

export function accountSuite(of: Of): void {
  test("images are listed", async () => {
    const { batch } = of();
    const images = await batch.account.listSupportedImages({ accountListSupportedImagesOptions: { maxResults: 5 } });
    expect(images.length).toBe(5);
    const more = await batch.account.listSupportedImagesNext(images.odatanextLink ?? "");
    expect([...images, ...more].map(({ nodeAgentSKUId }) => nodeAgentSKUId)).toContain("batch.node.ubuntu 22.04");
    const filter = "nodeAgentSKUId eq 'batch.node.debian 12'";
    expect((await batch.account.listSupportedImages({ accountListSupportedImagesOptions: { filter } })).length).toBe(1);
  });

  test("who has another key is told the text to sign", async () => {
    const { recorder } = of();
    const stranger = new BatchServiceClient(new BatchSharedKeyCredentials(ACCOUNT, Buffer.from("x").toString("base64")), recorder.url);
    const error = (await stranger.pool.list().catch((reason: unknown) => reason)) as {
      statusCode: number;
      body: { values: { value: string }[] };
    };
    expect([error.statusCode, error.body.values[0]?.value]).toEqual([
      403,
      expect.stringContaining("/devbatch/pools\napi-version:2022-10-01.16.0"),
    ]);
  });

  test("what was used is told of tasks, jobs, schedules and pools, when that is asked for", async () => {
    const { batch } = of();
    await batch.job.add({ id: "used", poolInfo: { poolId: "local" } });
    const busy = "sleep 1; i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; dd if=/dev/zero of=moved bs=1024 count=1024 conv=fsync";
    await batch.task.add("used", { id: "1", commandLine: `/bin/sh -c '${busy}'` });
    await batch.task.add("used", { id: "2", commandLine: "/bin/false", constraints: { maxTaskRetryCount: 1 } });
    await taskDone(batch, "used", "1");
    await taskDone(batch, "used", "2");
    const task = await batch.task.get("used", "1", { taskGetOptions: { expand: "stats" } });
    expect(seconds(task.stats?.wallClockTime)).toBeGreaterThanOrEqual(1);
    expect(seconds(task.stats?.userCPUTime)).toBeGreaterThan(0);
    expect(task.stats?.writeIOps).toBeGreaterThanOrEqual(1_024);
    expect(task.stats?.writeIOGiB).toBeGreaterThan(0);
    const [listed] = await batch.task.list("used", { taskListOptions: { expand: "stats", filter: "id eq '1'" } });
    expect(listed?.stats).toMatchObject({ ...task.stats, lastUpdateTime: expect.any(Date) as Date });
    expect((await batch.task.get("used", "1")).stats).toBeUndefined();
    const job = await batch.job.get("used", { jobGetOptions: { expand: "stats" } });
    expect(job.stats).toMatchObject({ numSucceededTasks: 1, numFailedTasks: 1, numTaskRetries: 1 });
    expect(seconds(job.stats?.wallClockTime)).toBeGreaterThanOrEqual(1);
    expect(seconds(job.stats?.userCPUTime)).toBeGreaterThanOrEqual(seconds(task.stats?.userCPUTime));
    expect(job.stats?.writeIOps).toBeGreaterThanOrEqual(task.stats?.writeIOps ?? Number.POSITIVE_INFINITY);
    const [pool] = await batch.pool.list({ poolListOptions: { filter: "id eq 'local'", select: "id,stats" } });
    expect(seconds(pool?.stats?.usageStats?.dedicatedCoreTime)).toBeGreaterThan(0);
    const jobs = await batch.job.getAllLifetimeStatistics();
    expect(jobs.numTaskRetries).toBeGreaterThanOrEqual(1);
    const pools = await batch.pool.getAllLifetimeStatistics();
    expect(seconds(pools.usageStats?.dedicatedCoreTime)).toBeGreaterThan(0);
    for (const { resourceStats } of [pool?.stats, pools].flatMap((each) => each ?? [])) {
      expect(resourceStats?.avgMemoryGiB).toBeGreaterThan(0);
      expect(resourceStats?.peakMemoryGiB).toBeGreaterThanOrEqual(resourceStats?.avgMemoryGiB ?? Number.POSITIVE_INFINITY);
      expect(resourceStats?.avgCPUPercentage).toBeLessThanOrEqual(100);
      expect(resourceStats?.startTime.getTime()).toBeLessThan(resourceStats?.lastUpdateTime.getTime() ?? 0);
    }
    await batch.job.deleteMethod("used");
    await until(
      () => batch.job.list({ jobListOptions: { filter: "id eq 'used'" } }),
      (left) => left.length === 0,
    );
    const after = await batch.job.getAllLifetimeStatistics();
    expect(after.numTaskRetries).toBeGreaterThanOrEqual(jobs.numTaskRetries);
    expect(after.writeIOps).toBeGreaterThanOrEqual(jobs.writeIOps);
    expect((await batch.pool.listUsageMetrics()).length).toBe(0);
    const poolListUsageMetricsOptions = { startTime: new Date() };
    expect(await refusal(batch.pool.listUsageMetrics({ poolListUsageMetricsOptions }))).toBe("400 InvalidQueryParameterValue");
  });
}

/** Of a duration as it is on the wire. */
function seconds(duration: string | undefined): number {
  const [, hours = "0", minutes = "0", rest = "0"] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration ?? "") ?? [];
  return 3_600 * Number(hours) + 60 * Number(minutes) + Number(rest);
}
