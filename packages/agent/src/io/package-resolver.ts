/** Asks the leader which packages a node has to install. */
import { fromGrpcError } from "@stint/contract";
import type { ServiceError } from "@grpc/grpc-js";
import type { ApplicationPackageReference } from "@stint/core";
import { backoff, type Clock, type Random, sleep } from "@stint/runtime";
import { StepFailure } from "../logic/ports.ts";
import type { Controllers } from "./controllers.ts";
import type { ResolvedPackage, ResolvePackages } from "./packages.ts";

const DEADLINE_MS = 15_000;

export function packageResolver(
  controllers: Controllers,
  node: { account: string; poolId: string; clock: Clock; random: Random },
): ResolvePackages {
  return async ({ references, withPool, signal }) => {
    const { account, clock, random } = node;
    const pauses = backoff({ random, firstMs: 200, maxMs: 10_000 });
    for (;;) {
      try {
        return await ask(controllers, clock, { account, poolId: withPool ? node.poolId : "", references: [...references] });
      } catch (error) {
        const { reason, message } = fromGrpcError(error as ServiceError);
        if (reason.endsWith("_NOT_FOUND") || reason === "INVALID_VALUE")
          throw new StepFailure({ category: "userError", code: "ApplicationPackageError", message }, { cause: error });
      }
      await sleep(clock, pauses.nextMs(), signal);
    }
  };
}

function ask(
  controllers: Controllers,
  clock: Clock,
  request: { account: string; poolId: string; references: ApplicationPackageReference[] },
): Promise<{ poolPackages: readonly ResolvedPackage[]; packages: readonly ResolvedPackage[] }> {
  return new Promise((resolve, reject) => {
    // grpc-js takes deadlines as wall time.
    const options = { deadline: new Date(clock.wallMs() + DEADLINE_MS) };
    controllers.applications.resolveApplicationPackages(request, controllers.metadata, options, (error, response) => {
      if (error !== null) reject(error);
      else resolve({ poolPackages: response?.poolPackages ?? [], packages: response?.packages ?? [] });
    });
  });
}
