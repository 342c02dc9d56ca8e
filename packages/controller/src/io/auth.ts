/** Who calls: the bearer key of a call, compared in constant time or found by its digest, and what it may do. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Metadata } from "@grpc/grpc-js";
import { type CallerKind, mayCall, StintFailure } from "@stint/contract";
import { type AttemptKey, type Cluster, idKey, isCurrentAttempt, stintError } from "@stint/core";
import type { AccountKeys } from "./account-keys.ts";
import type { TaskTokens } from "./task-tokens.ts";

export interface Principal {
  readonly kind: CallerKind;
  readonly account: string;
  /** The only job that it reaches; null = every job of the account. */
  readonly jobId: string | null;
}

export interface AuthenticatorOptions {
  readonly account: string;
  readonly accountKey: string;
  readonly nodeKey: string;
  readonly accountKeys: AccountKeys;
  readonly taskTokens: TaskTokens;
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

  /** Refuses a request that reaches beyond the caller's job. Throws PERMISSION_DENIED. */
  static guardScope({ jobId }: Principal, request: unknown): void {
    if (jobId === null) return;
    const asked = (request as { jobId?: string } | undefined)?.jobId ?? "";
    if (idKey(asked) !== idKey(jobId)) throw new StintFailure(stintError("PERMISSION_DENIED", "A task's token reaches its own job only."));
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
    if (header === undefined) return { kind: "nobody", account: "", jobId: null };
    const key = /^Bearer ([^\s]{1,4096})$/.exec(String(header))?.[1];
    if (key === undefined) return null;
    const { account, accountKeys, taskTokens, cluster } = this.#options;
    const given = digest(key);
    const isOperator = timingSafeEqual(given, this.#operatorDigest);
    const isNode = timingSafeEqual(given, this.#nodeDigest);
    if (isOperator) return { kind: "operator", account, jobId: null };
    if (isNode) return { kind: "nodeKey", account, jobId: null };
    const state = cluster();
    if (state === null) throw new StintFailure(stintError("NOT_LEADER", "This controller is a standby."));
    const attempt = taskTokens.read(key);
    if (attempt !== null) return taskOf(state, attempt);
    const owner = accountKeys.accountOf(state, key);
    return owner === null ? null : { kind: "accountKey", account: owner, jobId: null };
  }
}

/** A token ends with its attempt. */
function taskOf(cluster: Cluster, key: AttemptKey): Principal | null {
  const record = cluster.jobs.get(key.jobUid)?.record;
  if (record == null || !isCurrentAttempt(cluster, key)) return null;
  return { kind: "taskToken", account: record.account, jobId: record.spec.id };
}

function digest(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
