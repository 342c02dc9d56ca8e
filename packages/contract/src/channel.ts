/**
 * The client's end of a channel: endpoints, options and calls. One channel per endpoint and process; every unary call has a deadline.
 */
import { isIP } from "node:net";
import { checkServerIdentity, type PeerCertificate } from "node:tls";
import {
  type CallOptions,
  type ChannelOptions,
  type ClientReadableStream,
  type ClientWritableStream,
  type ChannelCredentials,
  credentials,
  Metadata,
  type requestCallback,
  type ServiceError,
} from "@grpc/grpc-js";
import { stintError } from "@stint/core";
import { fromGrpcError, StintFailure } from "./status.ts";

/** Both ends: files travel in pieces of 256 KB, so nothing larger is ever needed. */
export const MESSAGE_BYTES_MAX: number = 4 * 1024 * 1024;

export const CHANNEL_OPTIONS: ChannelOptions = {
  "grpc.max_receive_message_length": MESSAGE_BYTES_MAX,
  "grpc.max_send_message_length": MESSAGE_BYTES_MAX,
  "grpc.keepalive_time_ms": 20_000,
  "grpc.keepalive_timeout_ms": 10_000,
  "grpc.keepalive_permit_without_calls": 1,
  "grpc.enable_http_proxy": 0,
  "grpc.enable_channelz": 0,
  "grpc.service_config_disable_resolution": 1,
  "grpc.initial_reconnect_backoff_ms": 100,
  "grpc.max_reconnect_backoff_ms": 2_000,
};

/** What an endpoint that is an address calls itself in TLS. */
const NAMELESS = "controller.stint.invalid";

export const SERVER_OPTIONS: ChannelOptions = {
  "grpc.max_receive_message_length": MESSAGE_BYTES_MAX,
  "grpc.max_send_message_length": MESSAGE_BYTES_MAX,
  "grpc.keepalive_time_ms": 20_000,
  "grpc.keepalive_timeout_ms": 10_000,
  "grpc.max_concurrent_streams": 1_000,
  "grpc.enable_channelz": 0,
};

/** Each `host:port`, with the `https://` or `http://` that was before it, if any; throws an INVALID_VALUE failure. */
export function parseEndpoints(text: string): string[] {
  const endpoints = text.split(",").map((part) => part.trim().replace(/\/$/, ""));
  for (const endpoint of endpoints) {
    const port = Number(/^(?:https?:\/\/)?(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+):([0-9]{1,5})$/.exec(endpoint)?.[1]);
    if (!(port >= 1 && port <= 65_535)) {
      throw new StintFailure(
        stintError("INVALID_VALUE", `${JSON.stringify(endpoint)} is no endpoint: give host:port or https://host:port.`, {
          field: "endpoint",
        }),
      );
    }
    if (endpoint.startsWith("http://") && !isLoopback(endpoint)) {
      const message = `${JSON.stringify(endpoint)} is not loopback: keys travel there by https:// only.`;
      throw new StintFailure(stintError("INVALID_VALUE", message, { field: "endpoint" }));
    }
  }
  return endpoints;
}

export function isLoopback(endpoint: string): boolean {
  const host = channelAddress(endpoint).replace(/:[0-9]+$/, "");
  return host === "localhost" || host === "[::1]" || /^127(\.[0-9]{1,3}){3}$/.test(host);
}

/** The endpoint without its scheme. */
export function channelAddress(endpoint: string): string {
  return endpoint.replace(/^https?:\/\//, "");
}

/**
 * What a channel to an endpoint is made of. TLS, by the given certificate authority or the system's; plain only on loopback, when neither
 * a scheme nor an authority asks for TLS.
 */
export function channelTo(
  endpoint: string,
  ca: Buffer | null,
): [address: string, credentials: ChannelCredentials, options: ChannelOptions] {
  const address = channelAddress(endpoint);
  const plain = endpoint.startsWith("http://") || (ca === null && !endpoint.startsWith("https://"));
  if (plain && isLoopback(endpoint)) return [address, credentials.createInsecure(), CHANNEL_OPTIONS];
  const host = address.replace(/:[0-9]+$/, "").replace(/^\[|\]$/g, "");
  if (isIP(host) === 0) return [address, credentials.createSsl(ca), CHANNEL_OPTIONS];
  // No address may be sent as the name of a server, so another is; the certificate is held against the address.
  const verify = { checkServerIdentity: (_: string, certificate: PeerCertificate) => checkServerIdentity(host, certificate) };
  return [address, credentials.createSsl(ca, null, null, verify), { ...CHANNEL_OPTIONS, "grpc.ssl_target_name_override": NAMELESS }];
}

export function keyMetadata(key: string): Metadata {
  const metadata = new Metadata();
  if (key !== "") metadata.set("authorization", `Bearer ${key}`);
  return metadata;
}

type UnaryMethod<In, Out> = (
  request: In,
  metadata: Metadata,
  options: CallOptions,
  callback: (error: ServiceError | null, response?: Out) => void,
) => { cancel(): void };

/** One unary call as a promise; rejects with a StintFailure. */
export function callUnary<In, Out>(
  method: UnaryMethod<In, Out>,
  options: { request: In; key: string; deadlineMs: number; signal?: AbortSignal },
): Promise<Out> {
  const { request, key, deadlineMs, signal } = options;
  return new Promise((resolve, reject) => {
    const deadline = new Date(Date.now() + deadlineMs);
    const call = method(request, keyMetadata(key), { deadline }, (error, response) => {
      signal?.removeEventListener("abort", cancel);
      if (error !== null) reject(new StintFailure(fromGrpcError(error), { cause: error }));
      else resolve(response as Out);
    });
    const cancel = () => call.cancel();
    if (signal?.aborted) cancel();
    signal?.addEventListener("abort", cancel, { once: true });
  });
}

/** The messages of a server's stream; throws a StintFailure when it ends in an error. Leaving the loop cancels the call. */
export async function* messagesOf<Out>(stream: ClientReadableStream<Out>): AsyncGenerator<Out> {
  try {
    for await (const message of stream) yield message as Out;
  } catch (error) {
    throw new StintFailure(fromGrpcError(error as ServiceError), { cause: error });
  } finally {
    stream.cancel();
  }
}

/** Sends every message of a client's stream, at the pace it is taken, and gives the answer; rejects with a StintFailure. */
export async function sendAll<In, Out>(
  open: (callback: requestCallback<Out>) => ClientWritableStream<In>,
  messages: AsyncIterable<In>,
): Promise<Out> {
  let call: ClientWritableStream<In> | null = null;
  const answered = new Promise<Out>((resolve, reject) => {
    call = open((error, response) => {
      if (error !== null) reject(new StintFailure(fromGrpcError(error), { cause: error }));
      else resolve(response as Out);
    });
  });
  const stream = call as unknown as ClientWritableStream<In>;
  stream.on("error", () => {});
  let refused = false;
  answered.catch(() => {
    refused = true;
  });
  try {
    for await (const message of messages) {
      if (refused) break;
      if (!stream.write(message)) await Promise.race([new Promise((resolve) => stream.once("drain", resolve)), answered]);
    }
  } catch (error) {
    stream.cancel();
    throw error;
  }
  stream.end();
  return await answered;
}
