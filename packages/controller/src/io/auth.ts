/** Who calls: the bearer key of a call, compared in constant time, and what it may do. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Metadata } from "@grpc/grpc-js";
import { type CallerKind, mayCall, StintFailure } from "@stint/contract";
import { stintError } from "@stint/core";

export interface Principal {
  readonly kind: CallerKind;
  readonly account: string;
}

export interface Keys {
  readonly account: string;
  readonly accountKey: string;
  readonly nodeKey: string;
}

export class Authenticator {
  readonly #account: string;
  readonly #accountDigest: Buffer;
  readonly #nodeDigest: Buffer;

  constructor(keys: Keys) {
    this.#account = keys.account;
    this.#accountDigest = digest(keys.accountKey);
    this.#nodeDigest = digest(keys.nodeKey);
  }

  /** Throws UNAUTHENTICATED or PERMISSION_DENIED. */
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
    const given = digest(key);
    const isAccount = timingSafeEqual(given, this.#accountDigest);
    const isNode = timingSafeEqual(given, this.#nodeDigest);
    if (isAccount) return { kind: "accountKey", account: this.#account };
    return isNode ? { kind: "nodeKey", account: this.#account } : null;
  }
}

function digest(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
