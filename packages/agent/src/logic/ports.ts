/** What the agent's logic needs of the world: everything that is slow, durable or far away. */
import type {
  AgentMessage,
  ApplicationPackageReference,
  AttemptKey,
  ControllerMessage,
  ExecutionSettings,
  FailureInfo,
  GangContext,
  JobContext,
  MachineUse,
  Node,
  NodeCertificate,
  NodeFacts,
  NodeOrder,
  NodeProgramKey,
  NodeSetup,
  OpenFile,
  ResourceFile,
  RunCommand,
  SessionEnd,
  TaskLease,
  TaskOutcome,
} from "@stint/core";
import type { Confinement } from "./launcher-port.ts";

/** One open stream to a controller. */
export interface Uplink {
  send(message: AgentMessage): void;
  close(): void;
}

export interface UplinkEvents {
  onMessage(message: ControllerMessage): void;
  onEnd(end: SessionEnd): void;
}

/** Opens a stream to one of the controllers; which one is its business. */
export type ConnectUplink = (events: UplinkEvents) => Uplink;

/** Small records that survive the agent, one per name. A record exists once `put` has returned. */
export interface NodeStore {
  all(): ReadonlyMap<string, unknown>;
  put(name: string, record: unknown): void;
  remove(name: string): void;
}

/** A program that the node runs: a task's, a preparation's or the start task's. */
export interface ProgramPlace {
  /** Its directory relative to the node's root, e.g. `workitems/job/job-1/task`. */
  readonly directory: string;
}

/** Something went wrong before or after the program; it is not retried. */
export class StepFailure extends Error {
  readonly failure: FailureInfo;

  constructor(failure: FailureInfo, options?: ErrorOptions) {
    super(failure.message, options);
    this.failure = failure;
  }
}

export type OutputDestination =
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "container"; readonly url: string; readonly path: string; readonly headers: Readonly<Record<string, string>> };

/** What the machine uses, from one measuring to the next. */
export interface MachineMeter {
  /** What was used up to now does not count. */
  begin(): void;
  /** null = it cannot be measured here. */
  measure(): MachineUse | null;
}

/** What a program is, decoded. */
export interface ProgramSpec {
  readonly commandLine: string;
  readonly resourceFiles: readonly ResourceFile[];
  readonly outputFiles: readonly {
    readonly filePattern: string;
    readonly destination: OutputDestination;
    readonly condition: "success" | "failure" | "completion";
  }[];
  /** null = it runs on one node. */
  readonly multiInstance: {
    readonly coordinationCommandLine: string;
    /** Fetched into the task's directory, on every node. */
    readonly commonResourceFiles: readonly ResourceFile[];
  } | null;
  readonly applicationPackages: readonly ApplicationPackageReference[];
  readonly environment: readonly { readonly name: string; readonly value: string }[];
  readonly execution: ExecutionSettings;
}

export interface PreparedProgram {
  readonly argv: readonly string[];
  readonly environment: readonly string[];
  readonly workingDirectory: string;
  readonly stdoutPath: string;
  readonly stderrPath: string;
}

export interface ConfinedProgram extends PreparedProgram {
  readonly confinement: Confinement | null;
}

export interface ProgramContext {
  /** Names its launch. */
  readonly key: string;
  /** Where it runs; no other program is there at the same time. */
  readonly slot: string;
  readonly role: "task" | "start" | "preparation" | "release";
  readonly directory: string;
  readonly jobId: string;
  readonly taskId: string;
  readonly preparationId: string;
  readonly accountUrl: string;
  readonly environment: readonly { readonly name: string; readonly value: string }[];
  /** Reaches the task's job; empty = none. */
  readonly authenticationToken: string;
  /** Of a multi-instance task: the others, and which of them this is; null = it runs on one node. */
  readonly gang: (GangContext & { readonly instance: number }) | null;
}

/** What the node does for commands that other instances of a task run here. */
export interface CommandIo {
  paths(commandId: string): { readonly stdoutPath: string; readonly stderrPath: string };
  /** Sends what a command writes, and how it ended, to whoever asked; never fails. */
  carry(command: RunCommand, options: { readonly ended: Promise<number>; readonly signal: AbortSignal }): void;
  /** Removes what they wrote. */
  forget(commandIds: readonly string[]): void;
}

/** Outputs that are uploaded and not yet visible. */
export interface StagedOutputs {
  readonly count: number;
  readonly sizeBytes: number;
  publish(): Promise<void>;
  discard(): Promise<void>;
}

/** What a node does for its programs besides files. Failures are StepFailures. */
export interface ProgramHost {
  /** What the pool gives its nodes: users, file systems, images; and certificates for its programs. */
  useSetup(setup: NodeSetup, certificates: readonly NodeCertificate[]): void;
  /** Until the node has what the pool gives it. */
  nodeReady(): Promise<void>;
  /** The image that it runs in. */
  fetchImage(spec: ProgramSpec): Promise<void>;
  /** Its directory and all that is in it become its user's. */
  handOver(context: ProgramContext, spec: ProgramSpec): Promise<void>;
  confine(context: ProgramContext, spec: ProgramSpec, program: PreparedProgram): ConfinedProgram;
  /** The program is over: nobody but the node has its directory. */
  takeBack(context: ProgramContext): void;
}

/** The steps' hands. Every call may be made again after the agent was killed in the middle of it. Failures are StepFailures. */
export interface StepsIo {
  readonly host: ProgramHost;
  readonly commands: CommandIo;
  makeDirectory(context: ProgramContext): Promise<void>;
  /** Gives how many bytes were brought. */
  fetchFiles(context: ProgramContext, spec: ProgramSpec, signal: AbortSignal): Promise<number>;
  prepare(context: ProgramContext, spec: ProgramSpec): PreparedProgram;
  /** Installs the packages of the pool and of the program that are not installed yet; gives how many bytes were brought for that. */
  installPackages(spec: ProgramSpec, signal: AbortSignal): Promise<number>;
  /** Those of the pool alone, that all programs of the node find. */
  installPoolPackages(signal: AbortSignal): Promise<void>;
  stageOutputs(context: ProgramContext, spec: ProgramSpec, options: { exitCode: number; signal: AbortSignal }): Promise<StagedOutputs>;
  removeDirectory(directory: string): Promise<void>;
  decodeTask(spec: Uint8Array): ProgramSpec;
  /** Keeps what an ended attempt, or a program of the node, wrote for readers who come when the node is gone; never fails, and nothing waits for it. */
  spool(of: AttemptKey | NodeProgramKey, directory: string, outputPatterns: readonly string[]): void;
  /** Answers a reader; never fails. */
  serveFile(request: OpenFile, live: () => boolean): void;
  /** Does what somebody waits for on the machine, and answers; never fails. */
  carryOut(relayId: string, order: NodeOrder): void;
}

/** An attempt as the node keeps it, from the lease until its end is acknowledged. */
export interface AttemptRecord {
  readonly lease: Omit<TaskLease, "spec"> & { readonly spec: string };
  readonly job: JobContext;
  readonly outcome: TaskOutcome | null;
}

export interface AgentIdentity {
  readonly account: string;
  readonly poolId: string;
  readonly nodeId: string;
  readonly incarnation: NonNullable<Node["incarnation"]>;
  readonly isDedicated: boolean;
  readonly facts: NodeFacts;
}
