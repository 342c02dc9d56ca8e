/**
 * The controllers of the cluster as an agent calls them: it holds one channel to each endpoint, and speaks to the one that welcomed it
 * last; when that fails, to the next.
 */
import type { ClientDuplexStream, ServiceError } from "@grpc/grpc-js";
import { agent, agentMessageToWire, batch, channelTo, controllerMessageFromWire, fromGrpcError, keyMetadata } from "@stint/contract";
import type { AgentMessage, SessionEnd } from "@stint/core";
import type { Uplink, UplinkEvents } from "../logic/ports.ts";

export type AgentClient = InstanceType<typeof agent.AgentService>;
type ApplicationServiceClient = InstanceType<typeof batch.ApplicationService>;
export type ArtifactServiceClient = InstanceType<typeof batch.ArtifactService>;

type SessionCall = ClientDuplexStream<ReturnType<typeof agentMessageToWire>, Parameters<typeof controllerMessageFromWire>[0]>;

export class Controllers {
  readonly #agents: AgentClient[];
  readonly #artifacts: ArtifactServiceClient[];
  readonly #applications: ApplicationServiceClient[];
  readonly #key: string;
  #current = 0;

  constructor(options: { endpoints: readonly string[]; key: string; ca: Buffer | null }) {
    const { endpoints, key, ca } = options;
    this.#key = key;
    const channels = endpoints.map((endpoint) => channelTo(endpoint, ca));
    this.#agents = channels.map((channel) => new agent.AgentService(...channel));
    this.#applications = channels.map((channel) => new batch.ApplicationService(...channel));
    this.#artifacts = channels.map((channel) => new batch.ArtifactService(...channel));
  }

  get agent(): AgentClient {
    return this.#agents[this.#current] as AgentClient;
  }

  get artifacts(): ArtifactServiceClient {
    return this.#artifacts[this.#current] as ArtifactServiceClient;
  }

  get applications(): ApplicationServiceClient {
    return this.#applications[this.#current] as ApplicationServiceClient;
  }

  get metadata(): ReturnType<typeof keyMetadata> {
    return keyMetadata(this.#key);
  }

  connect(events: UplinkEvents): Uplink {
    const call = this.agent.session(this.metadata) as unknown as SessionCall;
    let over = false;
    const end = (reason: SessionEnd): void => {
      if (over) return;
      over = true;
      this.#current = (this.#current + 1) % this.#agents.length;
      events.onEnd(reason);
    };
    call.on("data", (wire: Parameters<typeof controllerMessageFromWire>[0]) => {
      if (over) return;
      try {
        events.onMessage(controllerMessageFromWire(wire));
      } catch (error) {
        call.cancel();
        end({ reason: "PROTOCOL_VIOLATION", message: error instanceof Error ? error.message : String(error) });
      }
    });
    call.on("error", (error: ServiceError) => {
      const { reason, message } = fromGrpcError(error);
      end({ reason, message });
    });
    call.on("end", () => end({ reason: "CONNECTION_LOST", message: "the controller closed the session" }));
    return {
      send: (message: AgentMessage) => {
        if (!over) call.write(agentMessageToWire(message));
      },
      close: () => {
        over = true;
        call.end();
        call.cancel();
      },
    };
  }

  close(): void {
    for (const client of [...this.#agents, ...this.#artifacts, ...this.#applications]) client.close();
  }
}
