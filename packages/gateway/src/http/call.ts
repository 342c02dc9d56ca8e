/** What a route is given and what it gives back. */
import type { StintClient } from "@stint/client";
import type { Clock, Random } from "@stint/runtime";
import type { Operation } from "../api/operations.ts";
import type { Caller } from "../auth/authenticator.ts";
import type { Query } from "../api/query.ts";
import type { Conditions, Version } from "./conditions.ts";
import type { JsonObject } from "./json.ts";

export interface Call {
  readonly operation: Operation;
  /** Of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  /** Checked against its definition; empty when the operation has none, or none was sent. */
  readonly body: JsonObject;
  readonly conditions: Conditions;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly account: string;
  /** Development mode: pools of other systems are taken as labels. */
  readonly dev: boolean;
  readonly client: StintClient;
  /** How the caller has shown who it is. */
  readonly scheme: Caller["scheme"];
  /** Scheme and host as the caller reached them, e.g. `http://127.0.0.1:7231`. */
  readonly base: string;
  /** As sent, for links to the next page. */
  readonly rawPath: string;
  readonly rawQuery: string;
  readonly requestId: string;
  readonly clock: Clock;
  readonly random: Random;
}

export interface Answer {
  readonly body?: JsonObject;
  /** Of the entity, for its headers. */
  readonly version?: Version;
  /** The address of the entity that was made or changed; where it was changed, the headers show the address that was called. */
  readonly entityUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is not as it was asked for, for the caller's eyes and the log; empty = nothing. */
  readonly warning?: string;
  /** Instead of a body: bytes, and how they are called. */
  readonly bytes?: AsyncIterable<Uint8Array>;
  /** Instead of the operation's own. */
  readonly status?: number;
}

export type Handler = (call: Call) => Promise<Answer>;
/** By the operation's id. */
export type Handlers = Readonly<Record<string, Handler>>;
