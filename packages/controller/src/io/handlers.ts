/**
 * How every RPC is served: authorized by the table, refused in one form, and never able to crash the process. A service says what its
 * calls do; this says how they are called.
 */
import type {
  handleBidiStreamingCall,
  handleClientStreamingCall,
  handleServerStreamingCall,
  handleUnaryCall,
  Metadata,
  ServerDuplexStream,
  ServerReadableStream,
  ServerWritableStream,
} from "@grpc/grpc-js";
import { secretsRefusal, StintFailure, toGrpcStatus } from "@stint/contract";
import { type StintError, stintError } from "@stint/core";
import type { Logger } from "@stint/runtime";
import { ReadRefused } from "../logic/engine.ts";
import { Authenticator, type Principal } from "./auth.ts";

export interface Serving {
  readonly authenticator: Authenticator;
  readonly logger: Logger;
  /** The store is encrypted: values may be marked secret. */
  readonly keepsSecrets: boolean;
}

export class Handlers {
  readonly #serving: Serving;
  readonly #service: string;

  constructor(serving: Serving, service: string) {
    this.#serving = serving;
    this.#service = service;
  }

  unary<In, Out>(method: string, act: (request: In, caller: Principal) => Promise<Out> | Out): handleUnaryCall<In, Out> {
    return (call, callback) => {
      this.#run(method, call.metadata, (caller) => {
        Authenticator.guardScope(caller, call.request);
        this.#refuseSecrets(method, call.request);
        return act(call.request, caller);
      }).then(
        (response) => callback(null, response),
        (error: unknown) => callback(this.#refusal(method, error)),
      );
    };
  }

  serverStream<In, Out>(
    method: string,
    act: (call: ServerWritableStream<In, Out>, caller: Principal) => Promise<void>,
  ): handleServerStreamingCall<In, Out> {
    return (call) => {
      call.on("error", () => {});
      this.#run(method, call.metadata, (caller) => {
        Authenticator.guardScope(caller, call.request);
        return act(call, caller);
      }).then(
        () => call.end(),
        (error: unknown) => call.emit("error", this.#refusal(method, error)),
      );
    };
  }

  clientStream<In, Out>(
    method: string,
    act: (call: ServerReadableStream<In, Out>, caller: Principal) => Promise<Out>,
  ): handleClientStreamingCall<In, Out> {
    return (call, callback) => {
      call.on("error", () => {});
      this.#run(method, call.metadata, (caller) => act(call, caller)).then(
        (response) => callback(null, response),
        (error: unknown) => callback(this.#refusal(method, error)),
      );
    };
  }

  duplex<In, Out>(
    method: string,
    act: (call: ServerDuplexStream<In, Out>, caller: Principal) => Promise<void> | void,
  ): handleBidiStreamingCall<In, Out> {
    return (call) => {
      call.on("error", () => {});
      this.#run(method, call.metadata, (caller) => act(call, caller)).catch((error: unknown) =>
        call.emit("error", this.#refusal(method, error)),
      );
    };
  }

  /** A refusal in the form of the wire, for streams that end themselves. */
  refusal(method: string, error: unknown): ReturnType<typeof toGrpcStatus> {
    return this.#refusal(method, error);
  }

  /** Throws SECRETS_NOT_KEPT when the request holds what this cluster cannot keep secret. */
  #refuseSecrets(method: string, request: unknown): void {
    if (this.#serving.keepsSecrets || !/^(?:Create|Update|Submit)/.test(method)) return;
    const refusal = secretsRefusal(request);
    if (refusal !== null) throw new StintFailure(refusal);
  }

  async #run<T>(method: string, metadata: Metadata, act: (caller: Principal) => Promise<T> | T): Promise<T> {
    return act(this.#serving.authenticator.authorize(`/${this.#service}/${method}`, metadata));
  }

  #refusal(method: string, error: unknown): ReturnType<typeof toGrpcStatus> {
    return toGrpcStatus(this.#asStintError(method, error));
  }

  #asStintError(method: string, error: unknown): StintError {
    if (error instanceof StintFailure || error instanceof ReadRefused) return error.error;
    this.#serving.logger.error({ err: error, method: `${this.#service}/${method}` }, "a call failed");
    return stintError("INTERNAL", "The call failed inside the controller; its log says why.");
  }
}

/** Writes to a stream that may be slow: resolves when it takes more, rejects when it is gone. */
export function writeSlowly<Out>(call: ServerWritableStream<unknown, Out>, message: Out): Promise<void> {
  if (call.cancelled || call.destroyed) return Promise.reject(new StintFailure(stintError("SERVER_BUSY", "The caller is gone.")));
  if (call.write(message)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const done = () => {
      call.off("drain", drained);
      call.off("cancelled", gone);
      call.off("close", gone);
    };
    const drained = () => {
      done();
      resolve();
    };
    const gone = () => {
      done();
      reject(new StintFailure(stintError("SERVER_BUSY", "The caller is gone.")));
    };
    call.once("drain", drained);
    call.once("cancelled", gone);
    call.once("close", gone);
  });
}
