/**
 * Tokens by which a running task reaches its own job: for one attempt, and as long as that is the task's current one. A token says whose
 * it is and is signed with the cluster's secret; nothing of it is stored.
 */
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { AttemptKey } from "@stint/core";

const PREFIX = "stint-task";

export class TaskTokens {
  readonly #secret: Buffer;

  /** `secret` is the same on every controller of the cluster. */
  constructor(secret: string) {
    this.#secret = Buffer.from(hkdfSync("sha256", secret, "", "stint task tokens", 32));
  }

  issue(key: AttemptKey): string {
    const said = [PREFIX, key.jobUid, key.row, key.attempt].join(".");
    return `${said}.${this.#sign(said).toString("base64url")}`;
  }

  /** The attempt that a token was issued for; null = it is none of this cluster's. */
  read(token: string): AttemptKey | null {
    const match = /^(stint-task\.([0-9]{1,16})\.([0-9]{1,10})\.([0-9]{1,10}))\.([\w-]{43})$/.exec(token);
    if (match === null) return null;
    const [, said = "", jobUid, row, attempt, signature = ""] = match;
    if (!timingSafeEqual(this.#sign(said), Buffer.from(signature, "base64url"))) return null;
    return { jobUid: Number(jobUid), row: Number(row), attempt: Number(attempt) };
  }

  #sign(said: string): Buffer {
    return createHmac("sha256", this.#secret).update(said).digest();
  }
}
