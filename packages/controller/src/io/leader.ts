/** Commands and reads of services: through the leader's engine, or refused with NOT_LEADER. */
import { StintFailure } from "@stint/contract";
import { type Cluster, type Command, type Now, type Reply, stintError } from "@stint/core";
import type { Controller, Leading } from "../logic/controller.ts";

export class Leader {
  readonly #controller: Controller;

  constructor(controller: Controller) {
    this.#controller = controller;
  }

  get leading(): Leading {
    const { leading } = this.#controller;
    if (leading === null) throw new StintFailure(stintError("NOT_LEADER", "This controller is a standby."));
    return leading;
  }

  /** On the condition that the request has, if any. Throws a StintFailure when the command is refused. */
  async execute(command: Command, { ifMatch = "" }: { readonly ifMatch?: string } = {}): Promise<Reply> {
    const reply = await this.leading.engine.execute(command, ifMatch);
    if (reply.kind === "refused") throw new StintFailure(reply.error);
    return reply;
  }

  async read<T>(query: (cluster: Cluster, now: Now) => T): Promise<T> {
    return this.leading.engine.read(query);
  }
}
