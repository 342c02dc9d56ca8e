/** The SDK: a client for programs, with one member per kind of thing. */
import { systemRandom } from "@stint/runtime";
import { Accounts } from "./accounts.ts";
import { Applications } from "./applications.ts";
import { Artifacts } from "./artifacts.ts";
import { Certificates } from "./certificates.ts";
import { Connection, type ConnectionOptions } from "./connection.ts";
import { Events } from "./events.ts";
import { Files } from "./files.ts";
import { Jobs } from "./jobs.ts";
import { Nodes } from "./nodes.ts";
import { Pools } from "./pools.ts";
import { JobSchedules } from "./schedules.ts";
import { Tasks } from "./tasks.ts";

export { StintFailure } from "@stint/contract";
export type { ConnectionOptions } from "./connection.ts";
export type { Account, AccountKeys, AccountQuotas, MachineUsage, Usage } from "./accounts.ts";
export type { Application, ApplicationPackage, ApplicationUpdate, PackageUpload } from "./applications.ts";
export type { Certificate, NewCertificate } from "./certificates.ts";
export type { Condition } from "./condition.ts";
export type { Artifact } from "./artifacts.ts";
export type { Cluster, Event, EventBatch, EventType, WatchRequest } from "./events.ts";
export type { ListOptions } from "./list-options.ts";
export type { DeallocationOption, LogUpload, Node, NodeUser } from "./nodes.ts";
export type { FilePiece, FilePlace, ListFilesOptions, NodeFile, ReadOptions } from "./files.ts";
export type { DisableTasks, Job, JobNodeStatus, JobSpec, JobUpdate } from "./jobs.ts";
export { collect, type Page, type PageOptions } from "./pages.ts";
export type { AutoScaleRun, Pool, PoolNodeCounts, PoolSpec, PoolTargets, PoolUpdate, RemoveOptions } from "./pools.ts";
export type { JobSchedule, JobScheduleSpec, JobScheduleUpdate } from "./schedules.ts";
export type { Explanation, Subtask, Task, TaskAddResult, TaskAttempt, TaskConstraints, TaskCounts, TaskFilter, TaskSpec } from "./tasks.ts";

/** Every method throws a StintFailure, whose `error.reason` is stable. Close the client when done: open connections keep a process alive. */
export class StintClient {
  readonly accounts: Accounts;
  readonly applications: Applications;
  readonly certificates: Certificates;
  readonly pools: Pools;
  readonly nodes: Nodes;
  readonly jobs: Jobs;
  readonly schedules: JobSchedules;
  readonly tasks: Tasks;
  readonly files: Files;
  readonly artifacts: Artifacts;
  readonly events: Events;
  readonly #connection: Connection;

  constructor(options: ConnectionOptions) {
    this.#connection = new Connection(options);
    this.accounts = new Accounts(this.#connection);
    this.applications = new Applications(this.#connection);
    this.certificates = new Certificates(this.#connection);
    this.pools = new Pools(this.#connection);
    this.nodes = new Nodes(this.#connection);
    this.jobs = new Jobs(this.#connection);
    this.schedules = new JobSchedules(this.#connection);
    this.tasks = new Tasks(this.#connection, systemRandom());
    this.files = new Files(this.#connection);
    this.artifacts = new Artifacts(this.#connection);
    this.events = new Events(this.#connection);
  }

  /** `host:port` of every controller that is tried. */
  get endpoints(): readonly string[] {
    return this.#connection.endpoints;
  }

  close(): void {
    this.#connection.close();
  }
}
