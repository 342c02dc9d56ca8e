/** Pools that are made for a job. */
import type { Job, JobSpec } from "@stint/client";
import type { JsonObject } from "../http/json.ts";
import { invalidProperty } from "../http/rest-error.ts";
import { poolSpecOf, poolSpecToRest } from "./pool.ts";
import { entity } from "./values.ts";

type AutoPool = NonNullable<JobSpec["autoPool"]>;
type AutoPoolOutput = NonNullable<NonNullable<Job["spec"]>["autoPool"]>;

export interface RestAutoPool {
  readonly autoPoolIdPrefix?: string;
  readonly poolLifetimeOption: string;
  readonly keepAlive?: boolean;
  readonly pool?: JsonObject;
}

export function autoPoolOf(specification: RestAutoPool): AutoPool {
  const { pool } = specification;
  if (pool === undefined) throw invalidProperty("poolInfo.autoPoolSpecification.pool", "", "It must be given.");
  return {
    idPrefix: specification.autoPoolIdPrefix ?? "",
    lifetime: specification.poolLifetimeOption === "jobschedule" ? "POOL_LIFETIME_JOB_SCHEDULE" : "POOL_LIFETIME_JOB",
    keepAlive: specification.keepAlive ?? false,
    pool: poolSpecOf(pool),
  };
}

export function autoPoolToRest(autoPool: AutoPoolOutput): JsonObject {
  return entity({
    autoPoolIdPrefix: autoPool.idPrefix === "" ? undefined : autoPool.idPrefix,
    poolLifetimeOption: autoPool.lifetime === "POOL_LIFETIME_JOB_SCHEDULE" ? "jobschedule" : "job",
    keepAlive: autoPool.keepAlive,
    pool: autoPool.pool === null ? undefined : poolSpecToRest(autoPool.pool),
  });
}
