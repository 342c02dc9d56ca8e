/**
 * One connection to a cluster: which controller answers, with which key, for how long. A controller that is down or only stands by is
 * passed over for the next endpoint. A repeated create may find what its first try made and say so; submits carry a request id and do not.
 */
import type { ClientReadableStream, ClientWritableStream, requestCallback } from "@grpc/grpc-js";
import { batch, callUnary, channelTo, keyMetadata, messagesOf, sendAll, StintFailure } from "@stint/contract";
import { ERROR_CATALOGUE } from "@stint/core";
import { type Clock, sleep, systemClock } from "@stint/runtime";

export interface ConnectionOptions {
  /** `host:port` of every controller, or `https://host:port`. */
  readonly endpoints: readonly string[];
  /** The account's key. */
  readonly key: string;
  /** The certificate authority of the controllers; null uses plain connections on loopback and the system's authorities elsewhere. */
  readonly ca?: Buffer | null;
  /** How long a call may take, over all endpoints; 15 s unless given. */
  readonly deadlineMs?: number;
  /** How long to go on when no controller answers: as long as the call may take, unless given. */
  readonly unreachableMs?: number;
  readonly clock?: Clock;
}

type Services = typeof batch;
export type ServiceName =
  | "PoolService"
  | "NodeService"
  | "JobService"
  | "TaskService"
  | "FileService"
  | "ArtifactService"
  | "ClusterService"
  | "EventService"
  | "AdminService"
  | "ApplicationService"
  | "CertificateService"
  | "JobScheduleService";
type Client<S extends ServiceName> = InstanceType<Services[S]>;
export type RequestOf<M> = M extends (request: infer In, callback: requestCallback<infer _Out>) => unknown ? In : never;
export type ResponseOf<M> = M extends (request: infer _In, callback: requestCallback<infer Out>) => unknown ? Out : never;
type UploadResponseOf<M> = M extends (callback: requestCallback<infer Out>) => unknown ? Out : never;
export type StreamRequestOf<M> = M extends (request: infer In) => ClientReadableStream<infer _Out> ? In : never;
export type StreamMessageOf<M> = M extends (request: infer _In) => ClientReadableStream<infer Out> ? Out : never;

const DEADLINE_MS = 15_000;
const PAUSE_MS = 100;

export class Connection {
  readonly endpoints: readonly string[];
  readonly #options: ConnectionOptions;
  readonly #clock: Clock;
  readonly #clients = new Map<string, { close(): void }>();
  /** The endpoint that answered last. */
  #current = 0;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock();
    this.endpoints = options.endpoints;
  }

  /** One call. Throws a StintFailure; UNAVAILABLE only when no endpoint answered for as long as the options say. */
  async call<S extends ServiceName, M extends keyof Client<S> & string>(
    service: S,
    name: M,
    request: RequestOf<Client<S>[M]>,
  ): Promise<ResponseOf<Client<S>[M]>> {
    const started = this.#clock.monotonicMs();
    let mistrusted = 0;
    const deadlineMs = this.#options.deadlineMs ?? DEADLINE_MS;
    const unreachableMs = Math.min(this.#options.unreachableMs ?? deadlineMs, deadlineMs);
    for (;;) {
      const client = this.#client(service) as unknown as Record<string, Parameters<typeof callUnary>[0]>;
      const method = client[name] as NonNullable<(typeof client)[string]>;
      const spent = this.#clock.monotonicMs() - started;
      try {
        return (await callUnary(method.bind(client) as typeof method, {
          request,
          key: this.#options.key,
          deadlineMs: deadlineMs - spent,
        })) as ResponseOf<Client<S>[M]>;
      } catch (error) {
        if (isMistrust(error) && ++mistrusted === this.endpoints.length) throw error;
        if (!(isUnavailable(error) || isMistrust(error)) || this.#clock.monotonicMs() - started + PAUSE_MS >= unreachableMs) throw error;
        this.#current = (this.#current + 1) % this.endpoints.length;
      }
      await sleep(this.#clock, PAUSE_MS);
    }
  }

  /** Sends a stream of messages, for one answer. Throws a StintFailure; what was sent is then not in force. */
  upload<S extends ServiceName, M extends keyof Client<S> & string>(
    service: S,
    name: M,
    messages: AsyncIterable<object>,
  ): Promise<UploadResponseOf<Client<S>[M]>> {
    const client = this.#client(service) as unknown as Record<
      string,
      (metadata: unknown, callback: requestCallback<unknown>) => ClientWritableStream<object>
    >;
    const method = client[name] as NonNullable<(typeof client)[string]>;
    return sendAll<object, unknown>((callback) => method.call(client, keyMetadata(this.#options.key), callback), messages) as Promise<
      UploadResponseOf<Client<S>[M]>
    >;
  }

  /** The messages of a server's stream. Throws a StintFailure; a broken stream is the caller's to resume, at the next endpoint. */
  async *stream<S extends ServiceName, M extends keyof Client<S> & string>(
    service: S,
    name: M,
    request: StreamRequestOf<Client<S>[M]>,
  ): AsyncGenerator<StreamMessageOf<Client<S>[M]>> {
    const client = this.#client(service) as unknown as Record<
      string,
      (request: unknown, metadata: unknown) => ClientReadableStream<unknown>
    >;
    const method = client[name] as NonNullable<(typeof client)[string]>;
    const endpoint = this.#current;
    try {
      const messages = messagesOf(method.call(client, request, keyMetadata(this.#options.key)));
      yield* messages as AsyncGenerator<StreamMessageOf<Client<S>[M]>>;
    } catch (error) {
      if (isUnavailable(error) && this.#current === endpoint) this.#current = (endpoint + 1) % this.endpoints.length;
      throw error;
    }
  }

  close(): void {
    for (const client of this.#clients.values()) client.close();
    this.#clients.clear();
  }

  #client<S extends ServiceName>(service: S): Client<S> {
    const endpoint = this.endpoints[this.#current] as string;
    const known = this.#clients.get(`${service} ${endpoint}`);
    if (known !== undefined) return known as unknown as Client<S>;
    const Service = batch[service] as unknown as new (
      address: string,
      credentials: unknown,
      options: object,
    ) => Client<S> & { close(): void };
    const client = new Service(...channelTo(endpoint, this.#options.ca ?? null));
    this.#clients.set(`${service} ${endpoint}`, client);
    return client;
  }
}

/** The endpoint's certificate is not accepted: the next one may have a better; asking the same one again does not help. */
function isMistrust(error: unknown): boolean {
  return error instanceof StintFailure && error.error.reason === "TLS_FAILED";
}

function isUnavailable(error: unknown): boolean {
  return error instanceof StintFailure && ERROR_CATALOGUE[error.error.reason].kind === "unavailable";
}
