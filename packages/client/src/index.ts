/** The SDK: a client for programs, with one member per kind of thing. */
import { systemRandom } from "@stint/runtime";
import { Connection, type ConnectionOptions } from "./connection.ts";
import { Files } from "./files.ts";
import { Jobs } from "./jobs.ts";
import { Pools } from "./pools.ts";
import { Tasks } from "./tasks.ts";

export { StintFailure } from "@stint/contract";
export type { ConnectionOptions } from "./connection.ts";
export type { ReadOptions, TaskFile } from "./files.ts";
export type { Job, JobSpec, JobUpdate } from "./jobs.ts";
export type { Pool, PoolSpec } from "./pools.ts";
export type { Explanation, Task, TaskAddResult, TaskCounts, TaskFilter, TaskSpec } from "./tasks.ts";

/** Every method throws a StintFailure, whose `error.reason` is stable. Close the client when done: open connections keep a process alive. */
export class StintClient {
  readonly pools: Pools;
  readonly jobs: Jobs;
  readonly tasks: Tasks;
  readonly files: Files;
  readonly #connection: Connection;

  constructor(options: ConnectionOptions) {
    this.#connection = new Connection(options);
    this.pools = new Pools(this.#connection);
    this.jobs = new Jobs(this.#connection);
    this.tasks = new Tasks(this.#connection, systemRandom());
    this.files = new Files(this.#connection);
  }

  close(): void {
    this.#connection.close();
  }
}
