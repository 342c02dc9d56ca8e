/** Usage metrics of pools: whose, of which time, and how much. Azure tells of what is hours old, so the cluster's nodes are given here. */
import type { Node, Pool } from "@stint/client";
import { describe, expect, test } from "vitest";
import { OPERATIONS } from "../api/operations.ts";
import { checkQuery, readQuery } from "../api/query.ts";
import type { Call } from "../http/call.ts";
import type { JsonObject } from "../http/json.ts";
import { STATISTICS_HANDLERS } from "./statistics.ts";

const NOW_MS = Date.parse("2026-03-04T12:00:00Z");
const HOUR_MS = 3_600_000;

const at = (hoursAgo: number) => ({ seconds: (NOW_MS - hoursAgo * HOUR_MS) / 1_000, nanos: 0 });
const pool = (id: string, hoursAgo: number, vmSize = "") =>
  ({ spec: { id, azureProperties: vmSize === "" ? "" : JSON.stringify({ vmSize }) }, creationTime: at(hoursAgo) }) as unknown as Pool;
const node = (cpuCount: number, hoursAgo: number) => ({ cpuCount, allocationTime: at(hoursAgo) }) as unknown as Node;

const POOLS = [pool("old", 100, "standard_d2"), pool("empty", 100), pool("new", 1)];
const NODES: Readonly<Record<string, readonly Node[]>> = { old: [node(4, 50), node(2, 4), node(8, 1)], empty: [], new: [node(64, 1)] };

async function metrics(query: string): Promise<JsonObject[]> {
  const operation = OPERATIONS.find(({ id }) => id === "Pool_ListUsageMetrics");
  if (operation === undefined) throw new Error("the operation is not there");
  const call = {
    operation,
    query: checkQuery(readQuery(`api-version=2022-10-01.16.0&${query}`), operation, { lenient: false }),
    client: {
      pools: { page: () => Promise.resolve({ items: POOLS, nextPageToken: "" }) },
      nodes: {
        async *list(poolId: string) {
          yield* await Promise.resolve(NODES[poolId] ?? []);
        },
      },
    },
    base: "http://batch",
    rawPath: "/poolusagemetrics",
    rawQuery: query,
    clock: { wallMs: () => NOW_MS },
  };
  const answer = await STATISTICS_HANDLERS["Pool_ListUsageMetrics"]?.(call as unknown as Call);
  return answer?.body?.["value"] as JsonObject[];
}

describe("usage metrics", () => {
  test("are of pools that had nodes then, each for the time that it was there", async () => {
    const query = "starttime=2026-03-04T06:00:00Z&endtime=2026-03-04T09:00:00Z";
    expect(await metrics(query)).toEqual([
      {
        poolId: "old",
        startTime: "2026-03-04T06:00:00.000Z",
        endTime: "2026-03-04T09:00:00.000Z",
        vmSize: "standard_d2",
        totalCoreHours: 4 * 3 + 2 * 1,
      },
    ]);
  });

  test("are of the last interval that is told of, when no time is given", async () => {
    expect(await metrics("")).toMatchObject([
      { startTime: "2026-03-04T09:30:00.000Z", endTime: "2026-03-04T10:00:00.000Z", totalCoreHours: 3 },
    ]);
  });

  test("are of the pools that are asked for", async () => {
    expect(await metrics("$filter=poolId eq 'empty'")).toEqual([]);
    expect((await metrics("$filter=startswith(poolId, 'o')")).map(({ poolId }) => poolId)).toEqual(["old"]);
  });

  test.each([
    "starttime=2026-03-04T10:00:00Z",
    "endtime=2026-03-04T10:00:01Z",
    "starttime=2026-03-04T08:00:00Z&endtime=2026-03-04T07:00:00Z",
  ])("%s is refused", async (query) => {
    await expect(metrics(query)).rejects.toMatchObject({ code: "InvalidQueryParameterValue", status: 400 });
  });
});
