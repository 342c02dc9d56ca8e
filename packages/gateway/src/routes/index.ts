/** Every operation that is served, by its id. */
import type { Handlers } from "../http/call.ts";
import { ACCOUNT_HANDLERS } from "./account.ts";
import { APPLICATION_HANDLERS } from "./applications.ts";
import { CERTIFICATE_HANDLERS } from "./certificates.ts";
import { FILE_HANDLERS } from "./files.ts";
import { JOB_HANDLERS } from "./jobs.ts";
import { JOB_NODE_HANDLERS } from "./job-nodes.ts";
import { NODE_HANDLERS } from "./nodes.ts";
import { POOL_HANDLERS } from "./pools.ts";
import { SCHEDULE_HANDLERS } from "./schedules.ts";
import { STATISTICS_HANDLERS } from "./statistics.ts";
import { TASK_HANDLERS } from "./tasks.ts";

export const HANDLERS: Handlers = {
  ...ACCOUNT_HANDLERS,
  ...APPLICATION_HANDLERS,
  ...CERTIFICATE_HANDLERS,
  ...JOB_HANDLERS,
  ...JOB_NODE_HANDLERS,
  ...TASK_HANDLERS,
  ...POOL_HANDLERS,
  ...NODE_HANDLERS,
  ...SCHEDULE_HANDLERS,
  ...FILE_HANDLERS,
  ...STATISTICS_HANDLERS,
};
