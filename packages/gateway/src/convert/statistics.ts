/**
 * What jobs, tasks and pools have used, as Azure tells it. Times are those of the tasks that have ended, each in its last attempt; processor
 * time and transfers those of all their attempts that have ended, as far as their nodes could measure them. What machines use is what
 * this leader was told of them, from when on it says.
 */
import type { Account, Job, JobSchedule, MachineUsage, Node, Pool, Task, Usage } from "@stint/client";
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
const GIB = 1_024 ** 3;
const HOUR_MS = 3_600_000;

function span(url: string, startMs: number, { nowMs }: Asked): { url: string; startTime: string; lastUpdateTime: string } {
  return { url, startTime: formatIsoDate(startMs), lastUpdateTime: formatIsoDate(nowMs) };
}

/** What of an attempt, or of all that counts, Azure calls so. */
type Moved = Partial<Record<"cpuUserMs" | "cpuSystemMs" | "readOps" | "writeOps" | "readBytes" | "writeBytes", number | string>>;

function moved(each: readonly Moved[]): JsonObject {
  const sum = (name: keyof Moved) => each.reduce((total, amounts) => total + Number(amounts[name] ?? 0), 0);
  return {
    userCPUTime: duration(sum("cpuUserMs")),
    kernelCPUTime: duration(sum("cpuSystemMs")),
    readIOps: sum("readOps"),
    writeIOps: sum("writeOps"),
    readIOGiB: sum("readBytes") / GIB,
    writeIOGiB: sum("writeBytes") / GIB,
  };
}

export function taskStatistics(task: Task, asked: Asked): JsonObject {
  const createdMs = msOf(task.creationTime);
  const startMs = task.startTime === null ? null : msOf(task.startTime);
  const endMs = task.state === "TASK_STATE_COMPLETED" ? msOf(task.endTime) : asked.nowMs;
  return {
    ...span(`${taskUrl(asked.base, task.jobId, task.spec?.id ?? "")}${SUFFIX}`, createdMs, asked),
    ...moved(task.attempts),
    wallClockTime: duration(startMs === null ? 0 : endMs - startMs),
    waitTime: duration((startMs ?? endMs) - createdMs),
  };
}

export function jobStatistics(job: Job, asked: Asked): JsonObject {
  return { ...span(`${jobUrl(asked.base, job.spec?.id ?? "")}${SUFFIX}`, msOf(job.creationTime), asked), ...usageOf(job.usage) };
}

export function scheduleStatistics(schedule: JobSchedule, asked: Asked): JsonObject {
  const url = `${scheduleUrl(asked.base, schedule.spec?.id ?? "")}${SUFFIX}`;
  return { ...span(url, msOf(schedule.creationTime), asked), ...usageOf(schedule.usage) };
}

export function allJobsStatistics({ creationTime, usage }: Account, asked: Asked): JsonObject {
  return { ...span(`${asked.base}/lifetimejobstats`, msOf(creationTime), asked), ...usageOf(usage) };
}

function usageOf(usage: Usage | null): JsonObject {
  return {
    ...moved(usage === null ? [] : [usage]),
    wallClockTime: duration(Number(usage?.wallClockMs ?? 0)),
    waitTime: duration(Number(usage?.waitMs ?? 0)),
    numSucceededTasks: Number(usage?.succeededTasks ?? 0),
    numFailedTasks: Number(usage?.failedTasks ?? 0),
    numTaskRetries: Number(usage?.taskRetries ?? 0),
  };
}

export function poolStatistics(pool: Pool, asked: Asked): JsonObject {
  const common = span(`${poolUrl(asked.base, pool.spec?.id ?? "")}${SUFFIX}`, msOf(pool.creationTime), asked);
  return { ...common, ...statsOf(pool, common) };
}

export function allPoolsStatistics(account: Account, asked: Asked): JsonObject {
  const common = span(`${asked.base}/lifetimepoolstats`, msOf(account.creationTime), asked);
  return { ...common, ...statsOf(account, common) };
}

function statsOf(
  { usage, machineUsage }: { readonly usage: Usage | null; readonly machineUsage: MachineUsage | null },
  { startTime, lastUpdateTime }: { startTime: string; lastUpdateTime: string },
): JsonObject {
  const since = machineUsage?.since ?? null;
  const amount = (name: Exclude<keyof MachineUsage, "since">) => Number(machineUsage?.[name] ?? 0);
  const gib = (name: Parameters<typeof amount>[0]) => amount(name) / GIB;
  return {
    usageStats: { startTime, lastUpdateTime, dedicatedCoreTime: duration(Number(usage?.dedicatedCoreMs ?? 0)) },
    resourceStats: {
      startTime: since === null ? lastUpdateTime : formatIsoDate(msOf(since)),
      lastUpdateTime,
      avgCPUPercentage: amount("cpuPercent"),
      avgMemoryGiB: gib("memoryBytesAverage"),
      peakMemoryGiB: gib("memoryBytesPeak"),
      avgDiskGiB: gib("diskBytesAverage"),
      peakDiskGiB: gib("diskBytesPeak"),
      diskReadIOps: amount("diskReadOps"),
      diskWriteIOps: amount("diskWriteOps"),
      diskReadGiB: gib("diskReadBytes"),
      diskWriteGiB: gib("diskWriteBytes"),
      networkReadGiB: gib("networkInBytes"),
      networkWriteGiB: gib("networkOutBytes"),
    },
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
