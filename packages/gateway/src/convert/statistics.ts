/**
 * What jobs, tasks and pools have used, as Azure tells it. Times are those of the tasks that have ended, each in its last attempt; processor
 * time, transfers and what nodes use of their machines are not measured and read 0.
 */
import type { Job, Node, Pool, Task } from "@stint/client";
import type { JsonObject } from "../http/json.ts";
import { formatIsoDate } from "../values/date.ts";
import { formatDuration } from "../values/duration.ts";
import { jobUrl } from "./job.ts";
import { poolUrl } from "./pool.ts";
import { scheduleUrl } from "./schedule.ts";
import { taskUrl } from "./task.ts";
import { msOf } from "./values.ts";

export interface Asked {
  readonly base: string;
  readonly nowMs: number;
}

/** Azure's places for them, which no operation reads. */
const SUFFIX = "/lifetimestats";
const NOT_MEASURED = { userCPUTime: "PT0S", kernelCPUTime: "PT0S", readIOps: 0, writeIOps: 0, readIOGiB: 0, writeIOGiB: 0 };
const RESOURCES_NOT_MEASURED = {
  avgCPUPercentage: 0,
  avgMemoryGiB: 0,
  peakMemoryGiB: 0,
  avgDiskGiB: 0,
  peakDiskGiB: 0,
  diskReadIOps: 0,
  diskWriteIOps: 0,
  diskReadGiB: 0,
  diskWriteGiB: 0,
  networkReadGiB: 0,
  networkWriteGiB: 0,
};
const HOUR_MS = 3_600_000;

function span(url: string, startMs: number, { nowMs }: Asked): { url: string; startTime: string; lastUpdateTime: string } {
  return { url, startTime: formatIsoDate(startMs), lastUpdateTime: formatIsoDate(nowMs) };
}

export function taskStatistics(task: Task, asked: Asked): JsonObject {
  const createdMs = msOf(task.creationTime);
  const startMs = task.startTime === null ? null : msOf(task.startTime);
  const endMs = task.state === "TASK_STATE_COMPLETED" ? msOf(task.endTime) : asked.nowMs;
  return {
    ...span(`${taskUrl(asked.base, task.jobId, task.spec?.id ?? "")}${SUFFIX}`, createdMs, asked),
    ...NOT_MEASURED,
    wallClockTime: duration(startMs === null ? 0 : endMs - startMs),
    waitTime: duration((startMs ?? endMs) - createdMs),
  };
}

export function jobStatistics(job: Job, asked: Asked): JsonObject {
  return { ...span(`${jobUrl(asked.base, job.spec?.id ?? "")}${SUFFIX}`, msOf(job.creationTime), asked), ...sumOf([job]) };
}

/** Of all its jobs that are there. */
export function scheduleStatistics(schedule: { id: string; createdMs: number; jobs: readonly Job[] }, asked: Asked): JsonObject {
  return { ...span(`${scheduleUrl(asked.base, schedule.id)}${SUFFIX}`, schedule.createdMs, asked), ...sumOf(schedule.jobs) };
}

/** Of all jobs of the account that are there. */
export function allJobsStatistics(jobs: readonly Job[], asked: Asked): JsonObject {
  const firstMs = jobs.reduce((first, job) => Math.min(first, msOf(job.creationTime)), asked.nowMs);
  return { ...span(`${asked.base}/lifetimejobstats`, firstMs, asked), ...sumOf(jobs) };
}

function sumOf(jobs: readonly Job[]): JsonObject {
  const sum = (of: (job: Job) => number) => jobs.reduce((total, job) => total + of(job), 0);
  return {
    ...NOT_MEASURED,
    wallClockTime: duration(sum((job) => Number(job.wallClockTimeMs))),
    waitTime: duration(sum((job) => Number(job.waitTimeMs))),
    numSucceededTasks: sum(({ taskCounts }) => taskCounts?.succeeded ?? 0),
    numFailedTasks: sum(({ taskCounts }) => taskCounts?.failed ?? 0),
    numTaskRetries: sum((job) => Number(job.taskRetryCount)),
  };
}

export function poolStatistics(pool: Pool, nodes: readonly Node[], asked: Asked): JsonObject {
  const common = span(`${poolUrl(asked.base, pool.spec?.id ?? "")}${SUFFIX}`, msOf(pool.creationTime), asked);
  return { ...common, ...statsOf(nodes, common) };
}

/** Of all nodes of the account that are there. */
export function allPoolsStatistics(nodes: readonly Node[], asked: Asked): JsonObject {
  const firstMs = nodes.reduce((first, node) => Math.min(first, msOf(node.allocationTime)), asked.nowMs);
  const common = span(`${asked.base}/lifetimepoolstats`, firstMs, asked);
  return { ...common, ...statsOf(nodes, common) };
}

function statsOf(nodes: readonly Node[], { startTime, lastUpdateTime }: { startTime: string; lastUpdateTime: string }): JsonObject {
  const untilMs = Date.parse(lastUpdateTime);
  const dedicated = nodes.filter(({ isDedicated }) => isDedicated);
  return {
    usageStats: { startTime, lastUpdateTime, dedicatedCoreTime: duration(coreMsOf(dedicated, { fromMs: 0, untilMs })) },
    resourceStats: { startTime, lastUpdateTime, ...RESOURCES_NOT_MEASURED },
  };
}

/** Core hours of the nodes that a pool has now, in a span of time. */
export function coreHours(nodes: readonly Node[], times: { fromMs: number; untilMs: number }): number {
  return coreMsOf(nodes, times) / HOUR_MS;
}

function coreMsOf(nodes: readonly Node[], { fromMs, untilMs }: { fromMs: number; untilMs: number }): number {
  return nodes.reduce(
    (sum, { cpuCount, allocationTime }) => sum + cpuCount * Math.max(0, untilMs - Math.max(fromMs, msOf(allocationTime))),
    0,
  );
}

function duration(ms: number): string {
  return formatDuration(Math.max(0, Math.round(ms)));
}
