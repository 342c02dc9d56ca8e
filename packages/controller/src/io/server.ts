/** The controller's gRPC server: every service, health and reflection, on one port. */
import { readFileSync } from "node:fs";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { addReflection, isLoopback, SERVER_OPTIONS, serviceOf } from "@stint/contract";
import type { NodeProviderKind } from "@stint/core";
import type { Clock, Random } from "@stint/runtime";
import { HealthImplementation } from "grpc-health-check";
import type { Controller } from "../logic/controller.ts";
import type { AccountKeys } from "./account-keys.ts";
import type { ArtifactStore } from "./artifact-store.ts";
import { CommandRelay } from "./command-relay.ts";
import { Downloads } from "./downloads.ts";
import { FileRelay } from "./file-relay.ts";
import type { Serving } from "./handlers.ts";
import { Leader } from "./leader.ts";
import { Pager } from "./paging.ts";
import { adminService } from "./services/admin.ts";
import { agentService } from "./services/agents.ts";
import { certificateService } from "./services/certificates.ts";
import { applicationService } from "./services/applications.ts";
import { artifactService } from "./services/artifacts.ts";
import { clusterService } from "./services/cluster.ts";
import { eventService } from "./services/events.ts";
import { fileService } from "./services/files.ts";
import { jobService } from "./services/jobs.ts";
import { nodeService } from "./services/nodes.ts";
import { poolService } from "./services/pools.ts";
import { scheduleService } from "./services/schedules.ts";
import { taskService } from "./services/tasks.ts";
import type { PackageBytes } from "./package-bytes.ts";
import type { Spool } from "./spool.ts";
import type { TaskTokens } from "./task-tokens.ts";
import { TaskFiles } from "./task-files.ts";

export interface TlsFiles {
  readonly certificate: string;
  readonly key: string;
}

export interface ServerParts {
  readonly controller: Controller;
  readonly serving: Serving;
  readonly accountKeys: AccountKeys;
  readonly taskTokens: TaskTokens;
  readonly artifacts: ArtifactStore;
  readonly spool: Spool;
  readonly packageBytes: PackageBytes;
  readonly downloads: { readonly perAccountMax: number; readonly idleMs: number };
  readonly pageKey: Uint8Array;
  readonly clock: Clock;
  readonly random: Random;
  readonly defaultProvider: NodeProviderKind;
  /** Of the operator's programs that make machines. */
  readonly providerNames: readonly string[];
  readonly about: { readonly clusterId: string; readonly version: string; readonly store: string };
}

export class ApiServer {
  readonly #server: Server;
  readonly #health: HealthImplementation;

  constructor(parts: ServerParts) {
    const { controller, serving, artifacts, about, clock, random } = parts;
    const leader = new Leader(controller);
    const relay = new FileRelay({ clock, random });
    const pager = new Pager({ key: parts.pageKey, generation: () => controller.generation, clock });
    const files = new TaskFiles({ leader, relay, spool: parts.spool });
    const downloads = new Downloads({ ...parts.downloads, clock });
    const implementations = {
      "stint.batch.v1.PoolService": poolService(serving, leader, {
        pager,
        defaultProvider: parts.defaultProvider,
        providerNames: parts.providerNames,
        clock,
      }),
      "stint.batch.v1.NodeService": nodeService(serving, leader, { pager, relay, clock }),
      "stint.batch.v1.JobService": jobService(serving, leader, { pager, defaultProvider: parts.defaultProvider }),
      "stint.batch.v1.JobScheduleService": scheduleService(serving, leader, { pager, defaultProvider: parts.defaultProvider }),
      "stint.batch.v1.TaskService": taskService(serving, leader, pager),
      "stint.batch.v1.FileService": fileService(serving, leader, { files, downloads, pager }),
      "stint.batch.v1.ArtifactService": artifactService(serving, artifacts, { downloads, pager }),
      "stint.batch.v1.CertificateService": certificateService(serving, leader, pager),
      "stint.batch.v1.ApplicationService": applicationService(serving, leader, { pager, packageBytes: parts.packageBytes }),
      "stint.batch.v1.ClusterService": clusterService(serving, controller, about),
      "stint.batch.v1.EventService": eventService(serving, leader, controller),
      "stint.batch.v1.AdminService": adminService(serving, leader, { pager, keys: parts.accountKeys, clock }),
      "stint.agent.v1.AgentService": agentService(serving, leader, {
        relay,
        commands: new CommandRelay({ leader, tokens: parts.taskTokens, clock }),
        spool: parts.spool,
      }),
    };
    this.#server = new Server(SERVER_OPTIONS);
    for (const [name, implementation] of Object.entries(implementations)) {
      this.#server.addService(serviceOf(name), implementation);
    }
    this.#health = new HealthImplementation({ "": "NOT_SERVING" });
    this.#health.addToServer(this.#server);
    addReflection(this.#server);
  }

  /** Listens; resolves with the port. Off loopback only with TLS. */
  listen(address: string, tls: TlsFiles | null): Promise<number> {
    if (tls === null && !isLoopback(address)) throw new Error(`${address} is not loopback: TLS files are needed to listen there`);
    const credentials =
      tls === null
        ? ServerCredentials.createInsecure()
        : ServerCredentials.createSsl(null, [{ cert_chain: readFileSync(tls.certificate), private_key: readFileSync(tls.key) }]);
    return new Promise((resolve, reject) => {
      this.#server.bindAsync(address, credentials, (error, port) => (error === null ? resolve(port) : reject(error)));
    });
  }

  setLeading(leads: boolean): void {
    this.#health.setStatus("", leads ? "SERVING" : "NOT_SERVING");
  }

  /** Ends every call; waits a little for those that are about to end by themselves. */
  async close(clock: Clock): Promise<void> {
    this.setLeading(false);
    await new Promise<void>((resolve) => {
      const timer = clock.setTimer(1_000, () => {
        this.#server.forceShutdown();
        resolve();
      });
      this.#server.tryShutdown(() => {
        timer.cancel();
        resolve();
      });
    });
  }
}
