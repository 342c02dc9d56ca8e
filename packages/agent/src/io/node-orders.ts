/** Does what somebody waits for on this machine, and answers by a stream of its own: users for people, and logs that are uploaded. */
import { open } from "node:fs/promises";
import type { ErrorReason, NodeOrder } from "@stint/core";
import type { Logger } from "@stint/runtime";
import { blobUrl, redactUrl, TransferError, type TransferParts, type Transport } from "@stint/transfer";
import type { Controllers } from "./controllers.ts";
import type { LogFile, LogFiles } from "./log-files.ts";
import { type NodeUsers, OrderRefused } from "./node-users.ts";
import { UserProblem } from "./system-users.ts";

export interface NodeOrdersOptions {
  readonly controllers: Controllers;
  readonly users: NodeUsers;
  readonly logs: LogFiles;
  readonly parts: TransferParts;
  readonly logger: Logger;
}

export class NodeOrders {
  readonly #options: NodeOrdersOptions;

  constructor(options: NodeOrdersOptions) {
    this.#options = options;
  }

  /** Never fails; the answer says what went wrong. */
  carryOut(relayId: string, order: NodeOrder): void {
    const { controllers, logger } = this.#options;
    const call = controllers.agent.sendFile(controllers.metadata, () => {});
    const gone = new AbortController();
    for (const event of ["error", "close"]) call.on(event, () => gone.abort(new Error("nobody waits any more")));
    call.write({ relayId });
    this.#do(order, gone.signal)
      .then((files) => {
        if (files.length > 0) call.write({ files: files.map(({ name, sizeBytes }) => ({ path: name, sizeBytes })) });
      })
      .catch((error: unknown) => {
        const { reason, message } = refusalOf(error);
        if (reason === "INTERNAL") logger.error({ err: error, order: order.kind }, "an order cannot be carried out");
        call.write({ relayId, errorReason: reason, errorMessage: message });
      })
      .finally(() => call.end());
  }

  async #do(order: NodeOrder, signal: AbortSignal): Promise<readonly LogFile[]> {
    const { users, logs, logger } = this.#options;
    logger.info({ order: order.kind, user: "user" in order ? order.user.name : undefined }, "an order comes from the controller");
    if (order.kind === "uploadLogs") {
      const files = logs.between(order.startTimeMs, order.endTimeMs);
      for (const file of files) await this.#upload(file, blobUrl(order.containerUrl, `${order.directory}/${file.name}`), signal);
      return files;
    }
    if (order.kind === "deleteUser") await users.remove(order.name);
    else if (order.kind === "addUser") await users.add(order.user);
    else await users.update(order.user);
    return [];
  }

  /** As long as it was when it was found: the current one grows. */
  async #upload({ name, path, sizeBytes }: LogFile, url: string, signal: AbortSignal): Promise<void> {
    const { parts } = this.#options;
    const source = { sizeBytes, identity: `log ${url} ${sizeBytes}`, open: () => open(path, "r") };
    const memo = { get: () => null, put: () => {}, remove: () => {} };
    const headers = { "Content-Type": name.endsWith(".log") ? "text/plain" : "application/octet-stream" };
    const staged = await (parts.transports["blob:"] as Transport).stage({ url, headers, source, memo, parts, signal });
    await staged.publish();
  }
}

function refusalOf(error: unknown): { reason: ErrorReason; message: string } {
  if (error instanceof OrderRefused) return error;
  if (error instanceof UserProblem) return { reason: "NODE_CANNOT_DO_THIS", message: error.message };
  if (error instanceof TransferError) return { reason: "UPLOAD_FAILED", message: `${error.code}: ${redactUrl(error.message)}` };
  return { reason: "INTERNAL", message: "The node cannot do it; its log says why." };
}
