/**
 * What a controller and an agent say to each other, as plain data: the wire's form lies in proto/stint/agent/v1/session.proto, whose
 * comments say when each is sent. Times are Unix milliseconds, durations milliseconds.
 */
import type { Uid } from "./ids.ts";
import type { AttemptKey, HeldAttempt, NodeReport, RunReport } from "./commands.ts";
import type { Incarnation, NodeFacts } from "./entities/node.ts";
import type { NodeCertificate } from "./entities/certificate.ts";
import type { MachineUse } from "./entities/machine-use.ts";
import type { EnvironmentSetting } from "./entities/task.ts";
import type { NodeSetup } from "./entities/execution.ts";
import type { StartTask } from "./entities/pool.ts";
import type { JobPreparationTask, JobReleaseTask } from "./entities/job.ts";
import type { ErrorReason } from "./errors.ts";

export interface Hello {
  readonly account: string;
  readonly poolId: string;
  readonly nodeId: string;
  readonly incarnation: Incarnation;
  readonly held: readonly HeldAttempt[];
  readonly startTaskEnded: RunReport | null;
  readonly isDedicated: boolean;
  readonly facts: NodeFacts;
  readonly epochSeen: number;
  readonly generation: string;
}

export interface TaskLease {
  readonly key: AttemptKey;
  readonly jobId: string;
  readonly taskId: string;
  /** Serialized stint.batch.v1.TaskSpec. */
  readonly spec: Uint8Array;
  readonly maxWallClockTimeMs: number | null;
  readonly retentionTimeMs: number;
  /** The job waits for a lost node: the dead-man must not kill this task. */
  readonly outlivesLease: boolean;
  /** For the program; empty = none. */
  readonly authenticationToken: string;
  /** null = it is no multi-instance task. */
  readonly gang: GangContext | null;
}

export interface JobContext {
  readonly jobUid: Uid;
  readonly jobId: string;
  readonly preparation: JobPreparationTask | null;
  /** It has to run here before the job's tasks. */
  readonly preparationOwed: boolean;
  readonly commonEnvironment: readonly EnvironmentSetting[];
}

/** What one instance of a multi-instance task knows of the others. */
export interface GangContext {
  /** Of the nodes, by the numbers of their instances. */
  readonly addresses: readonly string[];
  /** Lets it start commands beside its other instances, during this attempt. */
  readonly token: string;
}

/** A job whose tasks have all ended on this node: what still runs of its preparation is ended, and the release runs if there is one. */
export interface EndedJob {
  readonly jobUid: Uid;
  readonly jobId: string;
  readonly preparationId: string;
  readonly preparationRetentionMs: number;
  readonly release: JobReleaseTask | null;
  readonly commonEnvironment: readonly EnvironmentSetting[];
  /** The job was deleted: its files on the node go. */
  readonly forgotten: boolean;
}

export interface Welcome {
  readonly epoch: number;
  readonly generation: string;
  readonly leaseMs: number;
  readonly heartbeatMs: number;
  readonly slots: number;
  readonly keep: readonly AttemptKey[];
  readonly kill: readonly AttemptKey[];
  readonly acknowledged: readonly AttemptKey[];
  readonly startTask: StartTask | null;
  readonly runStartTask: boolean;
  readonly accountUrl: string;
  readonly nodeSetup: NodeSetup;
  readonly certificates: readonly NodeCertificate[];
}

export type FileOperation = "list" | "stat" | "read" | "delete";

/** What a reader wants of a node's files; which fields count depends on the operation. */
export interface OpenFile {
  readonly relayId: string;
  readonly operation: FileOperation;
  /** A task's directory relative to the node's root; "" = the root, of which only some directories are shown. */
  readonly directory: string;
  readonly path: string;
  readonly offset: number;
  readonly length: number;
  readonly follow: boolean;
  readonly recursive: boolean;
  readonly prefix: string;
  readonly after: string;
  readonly limit: number;
}

/** A user of the machine, for people who log in. */
export interface NodeUser {
  readonly name: string;
  readonly isAdmin: boolean;
  readonly expiryTimeMs: number;
  /** Empty = it cannot log in by one. */
  readonly password: string;
  /** Empty = none. */
  readonly sshPublicKey: string;
}

/** What somebody waits for to be done on a node. */
export type NodeOrder =
  | { readonly kind: "addUser" | "updateUser"; readonly user: NodeUser }
  | { readonly kind: "deleteUser"; readonly name: string }
  | {
      readonly kind: "uploadLogs";
      readonly containerUrl: string;
      readonly directory: string;
      readonly startTimeMs: number;
      readonly endTimeMs: number;
    };

/** A command to run beside an instance, or to go on sending what it writes from these offsets. */
export interface RunCommand {
  readonly commandId: string;
  readonly key: AttemptKey;
  readonly command: string;
  readonly stdoutOffset: number;
  readonly stderrOffset: number;
}

export type AgentMessage =
  | { readonly kind: "hello"; readonly hello: Hello }
  /** `machine` is what its machine used since the last one that said; null = this one does not say. */
  | { readonly kind: "heartbeat"; readonly sequence: number; readonly machine: MachineUse | null }
  | { readonly kind: "reports"; readonly reports: readonly NodeReport[] }
  | { readonly kind: "confirmOutputs"; readonly key: AttemptKey }
  | { readonly kind: "goodbye"; readonly reason: string };

export type ControllerMessage =
  | { readonly kind: "welcome"; readonly welcome: Welcome }
  | { readonly kind: "heartbeatAcknowledged"; readonly sequence: number; readonly leaseMs: number }
  | { readonly kind: "runTasks"; readonly jobs: readonly JobContext[]; readonly leases: readonly TaskLease[] }
  /** All instances are coordinated: the primary runs its application. */
  | { readonly kind: "runApplication"; readonly key: AttemptKey }
  | { readonly kind: "runCommand"; readonly request: RunCommand }
  | { readonly kind: "stopCommand"; readonly commandId: string; readonly key: AttemptKey }
  | { readonly kind: "cancelTasks"; readonly keys: readonly AttemptKey[] }
  | {
      readonly kind: "reportsAcknowledged";
      readonly ended: readonly AttemptKey[];
      readonly preparations: readonly Uid[];
      readonly releases: readonly Uid[];
      readonly startTask: boolean;
    }
  | { readonly kind: "outputsConfirmed"; readonly key: AttemptKey; readonly current: boolean }
  | { readonly kind: "openFile"; readonly request: OpenFile }
  | { readonly kind: "nodeOrder"; readonly relayId: string; readonly order: NodeOrder }
  | { readonly kind: "cleanTasks"; readonly tasks: readonly string[] }
  /** Nothing runs on the node: its machine restarts, or is taken back. */
  | { readonly kind: "restart"; readonly restart: "reboot" | "reimage" | "preempt" }
  | { readonly kind: "tellRetention" }
  | { readonly kind: "endJobs"; readonly jobs: readonly EndedJob[] }
  | { readonly kind: "dismissed"; readonly reason: string };

/** A session that ended, and what the agent should make of it. */
export interface SessionEnd {
  readonly reason: ErrorReason | "CONNECTION_LOST";
  readonly message: string;
}
