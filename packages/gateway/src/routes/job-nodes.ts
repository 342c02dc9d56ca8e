/** How a job's preparation and release went, node by node. */
import { compileFilter, parseFilter, PREPARATION_AND_RELEASE_FILTER, valueColumn } from "@stint/core";
import { StintFailure } from "@stint/client";
import type { Handlers } from "../http/call.ts";
import type { JsonObject } from "../http/json.ts";
import { jobNodeToRest } from "../convert/job-node.ts";
import { parseIsoDate } from "../values/date.ts";
import { listAnswer, pageOf } from "./answers.ts";

/** Read from what is answered: `jobReleaseTaskExecutionInfo/exitCode` and the like. */
const COLUMNS = Object.fromEntries([...PREPARATION_AND_RELEASE_FILTER].map(([name, { type }]) => [name, column(name, type === "time")]));

function column(name: string, isTime: boolean) {
  const [first = "", second] = name.split("/");
  return valueColumn<JsonObject>((json) => {
    const value = second === undefined ? json[first] : (json[first] as JsonObject | undefined)?.[second];
    if (value === undefined) return null;
    if (typeof value !== "string" && typeof value !== "number") return null;
    return isTime && typeof value === "string" ? parseIsoDate(value) : value;
  });
}

export const JOB_NODE_HANDLERS: Handlers = {
  Job_ListPreparationAndReleaseTaskStatus: async (call) => {
    const { filter: text, ...page } = pageOf(call);
    const filter = parseFilter(text, PREPARATION_AND_RELEASE_FILTER);
    if (filter !== null && "reason" in filter) throw new StintFailure(filter);
    const { items, nextPageToken } = await call.client.jobs.nodesPage(call.params["jobId"] as string, page);
    const json = items.map((status) => jobNodeToRest(status, call.base)).filter(compileFilter(filter, COLUMNS));
    return listAnswer(call, "jobpreparationandreleasetaskstatuslist", {
      items: json,
      nextPageToken,
      definition: "JobPreparationAndReleaseTaskExecutionInformation",
    });
  },
};
