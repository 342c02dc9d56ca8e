/** Jobs that are over, as a node is told. */
import type { EndedJob } from "@stint/core";
import type { EndedJob as WireEndedJob, EndedJob__Output } from "../gen/stint/agent/v1/EndedJob.ts";
import { environment } from "./files-and-environment.ts";
import { jobSpecCodec } from "./job.ts";
import { releaseCodec, releaseFromWire, releaseToWire } from "./job-node-tasks.ts";
import { Check } from "./validate.ts";

export function endedJobToWire(job: EndedJob): WireEndedJob {
  const { jobUid, jobId, release, commonEnvironment, preparationId, preparationRetentionMs, forgotten } = job;
  return {
    jobUid,
    jobId,
    release: release === null ? Buffer.alloc(0) : releaseCodec.encode(releaseToWire(release)),
    commonEnvironment: jobSpecCodec.encode({ commonEnvironment: [...commonEnvironment] }),
    preparationId,
    preparationRetentionTimeMs: preparationRetentionMs,
    forgotten,
  };
}

export function endedJobFromWire(wire: EndedJob__Output): EndedJob {
  const check = new Check();
  return {
    jobUid: Number(wire.jobUid),
    jobId: wire.jobId,
    release: wire.release.length === 0 ? null : releaseFromWire(check, "release", releaseCodec.decode(wire.release)),
    commonEnvironment: environment(check, "common_environment", jobSpecCodec.decode(wire.commonEnvironment).commonEnvironment),
    preparationId: wire.preparationId,
    preparationRetentionMs: Number(wire.preparationRetentionTimeMs),
    forgotten: wire.forgotten,
  };
}
