/** What was used: by all jobs, by all pools, and by each pool in a span of time. */
import { compileFilter, parseFilter, USAGE_METRICS_FILTER, valueColumn } from "@stint/core";
import { fieldNames } from "@stint/contract";
import { collect, type Job, type JobSchedule, type Node, type Pool, StintFailure, type Task } from "@stint/client";
import type { Answer, Call, Handlers } from "../http/call.ts";
import type { JsonObject } from "../http/json.ts";
import { invalidQuery } from "../http/rest-error.ts";
import {
  allJobsStatistics,
  allPoolsStatistics,
  type Asked,
  coreHours,
  jobStatistics,
  poolStatistics,
  scheduleStatistics,
  taskStatistics,
} from "../convert/statistics.ts";
import { kept } from "../convert/kept.ts";
import { msOf } from "../convert/values.ts";
import { formatIsoDate } from "../values/date.ts";
import { entityAnswer, listAnswer, pageOf } from "./answers.ts";

const PAGE_SIZE = 1_000;
/** Azure tells of an interval when it is this old. */
const START_AGE_MS = 2.5 * 3_600_000;
const END_AGE_MS = 2 * 3_600_000;

export const STATISTICS_HANDLERS: Handlers = {
  Job_GetAllLifetimeStatistics: async (call) =>
    entityAnswer(call, "jobstats", { json: allJobsStatistics(await call.client.accounts.get(), askedOf(call)) }),
  Pool_GetAllLifetimeStatistics: async (call) =>
    entityAnswer(call, "poolstats", { json: allPoolsStatistics(await call.client.accounts.get(), askedOf(call)) }),
  Pool_ListUsageMetrics: usageMetrics,
};

function askedOf({ base, clock }: Call): Asked {
  return { base, nowMs: clock.wallMs() };
}

/** Whether statistics are wanted: by $expand, or by $select. */
function wanted({ query }: Call): boolean {
  const selected = query.text("$select").split(",");
  return query.text("$expand").trim() === "stats" || selected.some((name) => name.trim() === "stats");
}

/** The property `stats` of a task; nothing when it is not asked for. */
export function taskStats(call: Call, task: Task): JsonObject {
  return wanted(call) ? { stats: taskStatistics(task, askedOf(call)) } : {};
}

/** Lists leave ended attempts out, of which statistics are made, unless they are selected: with everything else, then. */
export function taskStatsSelect(call: Call): { select?: readonly string[] } {
  return wanted(call) ? { select: fieldNames("stint.batch.v1.Task") } : {};
}

export function jobStats(call: Call, job: Job): JsonObject {
  return wanted(call) ? { stats: jobStatistics(job, askedOf(call)) } : {};
}

export function scheduleStats(call: Call, schedule: JobSchedule): JsonObject {
  return wanted(call) ? { stats: scheduleStatistics(schedule, askedOf(call)) } : {};
}

export function poolStats(call: Call, pool: Pool): JsonObject {
  return wanted(call) ? { stats: poolStatistics(pool, askedOf(call)) } : {};
}

const COLUMNS = { poolId: valueColumn<Pool>(({ spec }) => spec?.id ?? "") };

/** Of pools that have used something, a page of pools at a time; without times, in the last interval that is told of. */
async function usageMetrics(call: Call): Promise<Answer> {
  const { filter: text, ...page } = pageOf(call);
  const filter = parseFilter(text, USAGE_METRICS_FILTER);
  if (filter !== null && "reason" in filter) throw new StintFailure(filter);
  const times = timesOf(call);
  const { items, nextPageToken } = await call.client.pools.page(page);
  const metrics: JsonObject[] = [];
  for (const pool of items.filter(compileFilter(filter, COLUMNS))) metrics.push(...(await metricOf(call, pool, times)));
  return listAnswer(call, "poolusagemetrics", { items: metrics, nextPageToken, definition: "PoolUsageMetrics" });
}

async function metricOf(call: Call, pool: Pool, times: { fromMs: number; untilMs: number }): Promise<JsonObject[]> {
  if (msOf(pool.creationTime) >= times.untilMs) return [];
  const poolId = pool.spec?.id ?? "";
  const nodes: Node[] = await collect(call.client.nodes.list(poolId, { pageSize: PAGE_SIZE }));
  const totalCoreHours = coreHours(nodes, times);
  if (totalCoreHours === 0) return [];
  const size = kept(pool.spec?.azureProperties ?? "")["vmSize"];
  const vmSize = typeof size === "string" ? size : "";
  return [{ poolId, startTime: formatIsoDate(times.fromMs), endTime: formatIsoDate(times.untilMs), vmSize, totalCoreHours }];
}

function timesOf({ query, clock }: Call): { fromMs: number; untilMs: number } {
  const nowMs = clock.wallMs();
  const fromMs = query.dateMs("starttime") ?? nowMs - START_AGE_MS;
  const untilMs = query.dateMs("endtime") ?? nowMs - END_AGE_MS;
  if (fromMs > nowMs - START_AGE_MS)
    throw invalidQuery("starttime", query.text("starttime"), "It must lie at least two and a half hours back.");
  if (untilMs > nowMs - END_AGE_MS) throw invalidQuery("endtime", query.text("endtime"), "It must lie at least two hours back.");
  if (untilMs < fromMs) throw invalidQuery("endtime", query.text("endtime"), "It lies before starttime.");
  return { fromMs, untilMs };
}
