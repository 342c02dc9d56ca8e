/** Who calls: the bearer key of a call, compared in constant time or found by its digest, and what it may do. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Metadata } from "@grpc/grpc-js";
import { type CallerKind, mayCall, StintFailure } from "@stint/contract";
import { type Cluster, stintError } from "@stint/core";
import type { AccountKeys } from "./account-keys.ts";

export interface Principal {
  readonly kind: CallerKind;
  readonly account: string;
}

export interface AuthenticatorOptions {
  readonly account: string;
  readonly accountKey: string;
  readonly nodeKey: string;
  readonly accountKeys: AccountKeys;
  /** The leader's state; null = this controller does not lead. */
  readonly cluster: () => Cluster | null;
}

export class Authenticator {
  readonly #options: AuthenticatorOptions;
  readonly #operatorDigest: Buffer;
  readonly #nodeDigest: Buffer;

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
    this.#operatorDigest = digest(options.accountKey);
    this.#nodeDigest = digest(options.nodeKey);
  }

  /** Throws UNAUTHENTICATED, PERMISSION_DENIED, or NOT_LEADER when only the leader can tell whose key it is. */
  authorize(path: string, metadata: Metadata): Principal {
    const principal = this.#identify(metadata);
    if (principal === null) {
      throw new StintFailure(stintError("UNAUTHENTICATED", "The call's key is not one of this cluster."));
    }
    if (mayCall(path, principal.kind)) return principal;
    const reason = principal.kind === "nobody" ? "UNAUTHENTICATED" : "PERMISSION_DENIED";
    throw new StintFailure(
      stintError(reason, reason === "UNAUTHENTICATED" ? "The call carries no key." : "This key may not make this call."),
    );
  }

  #identify(metadata: Metadata): Principal | null {
    const [header] = metadata.get("authorization");
    if (header === undefined) return { kind: "nobody", account: "" };
    const key = /^Bearer ([^\s]{1,4096})$/.exec(String(header))?.[1];
    if (key === undefined) return null;
    const { account, accountKeys, cluster } = this.#options;
    const given = digest(key);
    const isOperator = timingSafeEqual(given, this.#operatorDigest);
    const isNode = timingSafeEqual(given, this.#nodeDigest);
    if (isOperator) return { kind: "operator", account };
    if (isNode) return { kind: "nodeKey", account };
    const state = cluster();
    if (state === null) throw new StintFailure(stintError("NOT_LEADER", "This controller is a standby."));
    const owner = accountKeys.accountOf(state, key);
    return owner === null ? null : { kind: "accountKey", account: owner };
  }
}

function digest(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
