/**
 * Tokens by which a running task reaches its own job, or the other instances of its gang: for one attempt, and as long as that is the
 * task's current one. A token says whose and what for it is, and is signed with the cluster's secret; nothing of it is stored.
 */
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { AttemptKey } from "@stint/core";

const PREFIXES = { task: "stint-task", gang: "stint-gang" } as const;
const TOKEN = /^((stint-task|stint-gang)\.([0-9]{1,16})\.([0-9]{1,10})\.([0-9]{1,10}))\.([\w-]{43})$/;

/** What a token is for: the task's job, or commands beside the other instances of its attempt. Neither does for the other. */
export type TokenKind = keyof typeof PREFIXES;

export class TaskTokens {
  readonly #secret: Buffer;

  /** `secret` is the same on every controller of the cluster. */
  constructor(secret: string) {
    this.#secret = Buffer.from(hkdfSync("sha256", secret, "", "stint task tokens", 32));
  }

  issue(key: AttemptKey, kind: TokenKind = "task"): string {
    const said = [PREFIXES[kind], key.jobUid, key.row, key.attempt].join(".");
    return `${said}.${this.#sign(said).toString("base64url")}`;
  }

  /** The attempt that a token of this kind was issued for; null = it is none of this cluster's. */
  read(token: string, kind: TokenKind = "task"): AttemptKey | null {
    const match = TOKEN.exec(token);
    if (match === null) return null;
    const [, said = "", prefix, jobUid, row, attempt, signature = ""] = match;
    if (prefix !== PREFIXES[kind]) return null;
    if (!timingSafeEqual(this.#sign(said), Buffer.from(signature, "base64url"))) return null;
    return { jobUid: Number(jobUid), row: Number(row), attempt: Number(attempt), instance: 0 };
  }

  #sign(said: string): Buffer {
    return createHmac("sha256", this.#secret).update(said).digest();
  }
}
