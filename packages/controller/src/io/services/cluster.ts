/** ClusterService. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import type { Controller } from "../../logic/controller.ts";
import { Handlers, type Serving } from "../handlers.ts";

export function clusterService(
  serving: Serving,
  controller: Controller,
  about: { clusterId: string; version: string; store: string },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.ClusterService");
  return {
    getCluster: handle.unary("GetCluster", () => {
      const { leading } = controller;
      return {
        ...about,
        role: leading === null ? "standby" : "leader",
        epoch: leading?.epoch ?? 0,
        taskCount: leading?.engine.cluster.taskCount ?? 0,
        generation: controller.generation,
        spaceUsedBytes: leading?.space.space?.usedBytes ?? 0,
        spaceQuotaBytes: leading?.space.space?.quotaBytes ?? 0,
        quarantinedJobs: [...(leading?.engine.cluster.quarantine ?? [])].map(([uid, parts]) => ({
          jobUid: uid,
          jobId: leading?.engine.cluster.jobs.get(uid)?.record?.spec.id ?? "",
          chunks: [...parts],
        })),
      };
    }),
  };
}
