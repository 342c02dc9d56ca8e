/**
 * The agent: what one node does. It holds attempts from their lease until their end is acknowledged, whatever happens to it meanwhile;
 * after a restart it first hears from the launcher what became of everything, and only then says hello.
 */
import {
  type AttemptKey,
  attemptName,
  type ControllerMessage,
  type Hello,
  type NodeCertificate,
  type NodeSetup,
  type OpenFile,
  taskDirectory,
  type TaskOutcome,
  type Welcome,
} from "@stint/core";
import type { Clock, Logger, Random } from "@stint/runtime";
import type { Launcher } from "./launcher-port.ts";
import { JobEndings } from "./job-endings.ts";
import { Launches } from "./launches.ts";
import { NodeRuns } from "./node-runs.ts";
import { NodeSetUp } from "./node-set-up.ts";
import { cancelledOutcome } from "./outcome.ts";
import type { AgentIdentity, AttemptRecord, ConnectUplink, MachineMeter, NodeStore, StepsIo } from "./ports.ts";
import { Reports } from "./reports.ts";
import { Retention } from "./retention.ts";
import { Session } from "./session.ts";
import { Slots } from "./slots.ts";
import { TaskRun, type TaskRunParts } from "./task-run.ts";

export interface AgentOptions {
  readonly identity: AgentIdentity;
  readonly connect: ConnectUplink;
  readonly launcher: Launcher;
  readonly store: NodeStore;
  readonly io: StepsIo;
  readonly meter: MachineMeter;
  readonly clock: Clock;
  readonly random: Random;
  readonly logger: Logger;
  /** Whether the launcher kills what outlives the node's lease. */
  readonly watchdog: boolean;
  readonly onDismissed: () => void;
  /** Nothing of the node's is left: its machine shall restart, or be taken back. */
  readonly onRestart: (restart: "reboot" | "reimage" | "preempt") => void;
  /** Something that cannot be went wrong: the process ends, and starts anew from what is durable. */
  readonly onFailure: (error: unknown) => void;
}

const RECONNECT_LAUNCHER_MS = 100;

export class Agent {
  readonly #options: AgentOptions;
  readonly #runs = new Map<string, TaskRun>();
  readonly #launches: Launches;
  readonly #nodeRuns: NodeRuns;
  readonly #setUp: NodeSetUp;
  readonly #endings: JobEndings;
  readonly #reports: Reports;
  readonly #session: Session;
  readonly #retention: Retention;
  readonly #parts: TaskRunParts;
  readonly #confirmations = new Map<string, ((current: boolean) => void)[]>();
  /** Work that came while the node's lease was in doubt. */
  #deferred: Extract<ControllerMessage, { kind: "runTasks" }>[] = [];
  /** Attempts that this session was told to end before it was told to begin them: a lease that comes late is not begun. */
  readonly #refused = new Set<string>();
  #accountUrl = "";
  /** The node waits until nothing is kept: whoever leads wants to know of every change. */
  #tellsRetention = false;
  #stopped = false;

  constructor(options: AgentOptions) {
    this.#options = options;
    const { store, io, meter, clock, random, logger, launcher, connect } = options;
    this.#launches = new Launches(launcher);
    this.#reports = new Reports({ clock, send: (reports) => this.#session.send({ kind: "reports", reports }) });
    const accountUrl = () => this.#accountUrl;
    this.#nodeRuns = new NodeRuns({
      store,
      io,
      launches: this.#launches,
      accountUrl,
      report: (report) => this.#reports.nodeTaskEnded(report),
      wallMs: () => clock.wallMs(),
    });
    this.#setUp = new NodeSetUp({
      io,
      clock,
      random,
      report: (error) => this.#reports.setupEnded(error),
      onFailure: (error) => this.#fail(error),
    });
    this.#retention = new Retention({ store, io, clock, logger, onRemoved: () => this.#tellsRetention && this.#tellRetention() });
    this.#endings = new JobEndings({
      store,
      nodeRuns: this.#nodeRuns,
      retention: this.#retention,
      report: (report) => this.#reports.nodeTaskEnded(report),
      onFailure: (error) => this.#fail(error),
    });
    this.#session = new Session({
      connect,
      clock,
      random,
      logger,
      meter,
      events: {
        buildHello: () => this.#hello(),
        onWelcome: (welcome) => this.#welcome(welcome),
        onMessage: (message) => this.#receive(message),
        onClosed: () => {
          this.#deferred = [];
          this.#refused.clear();
          this.#tellsRetention = false;
          this.#reports.clear();
        },
        onLease: (killAtMs) => this.#leaseRenewed(killAtMs),
        onLeaseOver: () => this.#leaseOver(),
        onDismissed: () => this.#dismissed(),
      },
    });
    this.#parts = {
      store,
      io,
      launches: this.#launches,
      nodeRuns: this.#nodeRuns,
      slots: new Slots(() => this.#launches.occupied),
      accountUrl,
      onStarted: (key, startedAtMs) => this.#reports.started(key, startedAtMs),
      onCoordinated: (key) => this.#reports.coordinated(key),
      onEnded: (run, outcome) => this.#ended(run, outcome),
      confirmOutputs: (key) => this.#confirmOutputs(key),
    };
  }

  /** By which programs of multi-instance tasks on this node start commands beside their other instances. */
  get gangTokens(): readonly string[] {
    return [...this.#runs.values()].flatMap(({ outcome, record }) => (outcome === null ? (record.lease.gang?.token ?? []) : []));
  }

  /** Attempts that run or wait to. */
  get unfinished(): number {
    return [...this.#runs.values()].filter(({ phase }) => phase !== "finished").length;
  }

  /** Whether the attempt has not ended here. */
  goesOn(name: string): boolean {
    return this.#runs.get(name)?.outcome === null;
  }

  async start(): Promise<void> {
    await this.#connectLauncher();
    const setup = this.#options.store.all().get("setup") as NodeSetup | undefined;
    const certificates = (this.#options.store.all().get("certificates") ?? []) as readonly NodeCertificate[];
    if (setup !== undefined) this.#options.io.host.useSetup(setup, certificates);
    for (const [name, record] of this.#options.store.all()) {
      if (name.startsWith("attempt/")) this.#begin(record as AttemptRecord);
    }
    this.#discardUnwanted();
    this.#endings.start();
    this.#retention.start();
    this.#session.start();
  }

  /** Lets go of everything; programs run on in the launcher. */
  stop(options: { goodbye: boolean }): void {
    if (options.goodbye) this.#session.send({ kind: "goodbye", reason: "the agent was stopped and nothing runs" });
    this.#stopped = true;
    this.#session.stop();
    this.#nodeRuns.stop();
    this.#setUp.stop();
    this.#retention.stop();
  }

  async #connectLauncher(): Promise<void> {
    await this.#launches.connect(() => {
      if (!this.#stopped) this.#options.clock.setTimer(RECONNECT_LAUNCHER_MS, () => this.#reconnectLauncher());
    });
  }

  #reconnectLauncher(): void {
    if (this.#stopped) return;
    this.#connectLauncher().then(
      () => this.#discardUnwanted(),
      (error: unknown) => this.#options.logger.warn({ err: error }, "the launcher cannot be reached"),
    );
  }

  /** Ends what the launcher has and nobody asks for: left by an earlier life, or its acknowledgement was lost with a connection. */
  #discardUnwanted(): void {
    for (const key of this.#launches.orphans()) {
      const wanted = /^[0-9]/.test(key) ? this.#isWanted(key) : this.#nodeRuns.wants(key) || this.#endings.wants(key);
      if (wanted) continue;
      this.#launches.kill(key, true);
      this.#launches.acknowledge(key);
    }
  }

  #hello(): Hello {
    const held = [...this.#runs.values()].map((run) => ({ key: run.key, phase: run.phase, outcome: run.outcome }));
    const { account, poolId, nodeId, incarnation, isDedicated, facts } = this.#options.identity;
    return {
      account,
      poolId,
      nodeId,
      incarnation,
      isDedicated,
      facts,
      held,
      startTaskEnded: this.#nodeRuns.startTaskEnded,
      epochSeen: 0,
      generation: "",
    };
  }

  #welcome(welcome: Welcome): void {
    this.#accountUrl = welcome.accountUrl;
    this.#options.store.put("setup", welcome.nodeSetup);
    this.#options.store.put("certificates", welcome.certificates);
    this.#options.logger.info({ epoch: welcome.epoch }, "joined");
    for (const key of welcome.kill) this.#forget(key);
    for (const key of welcome.acknowledged) this.#acknowledged(key);
    this.#reportAgain();
    const { nodeSetup, certificates, startTask, runStartTask } = welcome;
    this.#setUp.begin(nodeSetup, certificates, () => {
      if (startTask !== null && runStartTask) this.#nodeRuns.runStartTask(startTask);
    });
    for (const { jobUid, report } of this.#nodeRuns.unacknowledgedPreparations())
      this.#reports.nodeTaskEnded({ kind: "preparationEnded", jobUid, report });
    this.#endings.reportAgain();
    for (const [name, waiting] of this.#confirmations) if (waiting.length > 0) this.#askConfirmation(name);
  }

  /** What happened between the hello and its welcome was in neither. */
  #reportAgain(): void {
    for (const run of this.#runs.values()) {
      if (run.outcome !== null) this.#reports.ended({ kind: "taskEnded", key: run.key, outcome: run.outcome });
      else if (run.startedAtMs !== null) this.#reports.started(run.key, run.startedAtMs);
      if (run.outcome === null && run.coordinated) this.#reports.coordinated(run.key);
    }
  }

  #receive(message: ControllerMessage): void {
    if (message.kind === "runTasks") this.#accept(message);
    else if (message.kind === "runApplication") this.#runs.get(attemptName(message.key))?.gang?.runApplication();
    else if (message.kind === "runCommand") this.#runs.get(attemptName(message.request.key))?.gang?.runCommand(message.request);
    else if (message.kind === "stopCommand") this.#runs.get(attemptName(message.key))?.gang?.stopCommand(message.commandId);
    else if (message.kind === "cancelTasks") for (const key of message.keys) this.#cancel(key);
    else if (message.kind === "reportsAcknowledged") {
      for (const key of message.ended) this.#acknowledged(key);
      for (const jobUid of message.preparations) this.#nodeRuns.acknowledgePreparation(jobUid);
      for (const jobUid of message.releases) this.#endings.acknowledge(jobUid);
    } else if (message.kind === "outputsConfirmed") {
      for (const settle of this.#confirmations.get(attemptName(message.key)) ?? []) settle(message.current);
      this.#confirmations.delete(attemptName(message.key));
    } else if (message.kind === "openFile") {
      const { request } = message;
      this.#options.io.serveFile(request, () => this.#isLive(request));
    } else if (message.kind === "nodeOrder") this.#options.io.carryOut(message.relayId, message.order);
    else if (message.kind === "endJobs") for (const job of message.jobs) this.#endings.end(job);
    else if (message.kind === "cleanTasks") for (const task of message.tasks) this.#clean(task);
    else if (message.kind === "restart") this.#restart(message.restart);
    else if (message.kind === "tellRetention") {
      this.#tellsRetention = true;
      this.#tellRetention();
    }
  }

  #tellRetention(): void {
    this.#reports.filesRetained(this.#retention.untilMs);
  }

  #restart(restart: "reboot" | "reimage" | "preempt"): void {
    this.#options.logger.info({ nodeId: this.#options.identity.nodeId, restart }, "the machine restarts");
    for (const run of [...this.#runs.values()]) this.#forget(run.key);
    this.#options.onRestart(restart);
  }

  #accept(message: Extract<ControllerMessage, { kind: "runTasks" }>): void {
    for (const job of message.jobs) this.#options.store.put(`job/${job.jobUid}`, job);
    if (!this.#session.fresh) {
      this.#deferred.push(message);
      return;
    }
    for (const lease of message.leases) {
      const name = attemptName(lease.key);
      if (this.#runs.has(name) || this.#refused.has(name)) continue;
      const job = this.#options.store.all().get(`job/${lease.key.jobUid}`) as AttemptRecord["job"] | undefined;
      if (job === undefined) continue;
      const record: AttemptRecord = { lease: { ...lease, spec: Buffer.from(lease.spec).toString("base64") }, job, outcome: null };
      this.#options.store.put(`attempt/${name}`, record);
      this.#begin(record);
    }
  }

  #begin(record: AttemptRecord): void {
    const run = new TaskRun(record, this.#parts);
    this.#runs.set(run.name, run);
    run.run().catch((error: unknown) => this.#fail(error));
  }

  #fail(error: unknown): void {
    if (!this.#stopped) this.#options.onFailure(error);
  }

  #ended(run: TaskRun, outcome: TaskOutcome): void {
    if (this.#stopped) return;
    // Of a multi-instance task, what the primary wrote is the task's, and what another instance wrote its node's.
    const { jobUid, instance } = run.key;
    if (instance === 0) this.#options.io.spool(run.key, run.directory, run.outputPatterns);
    else this.#options.io.spool({ jobUid, taskId: run.record.lease.taskId }, run.directory, []);
    this.#retention.keep(run.directory, run.record.lease.retentionTimeMs);
    this.#reports.ended({ kind: "taskEnded", key: run.key, outcome });
  }

  /** An end that the controller has made durable: nothing of the attempt is kept but its files. */
  #acknowledged(key: AttemptKey): void {
    const run = this.#runs.get(attemptName(key));
    if (run === undefined || run.outcome === null) return;
    this.#runs.delete(run.name);
    this.#options.store.remove(`attempt/${run.name}`);
  }

  #cancel(key: AttemptKey): void {
    this.#deferred = this.#deferred.map((message) => ({
      ...message,
      leases: message.leases.filter((lease) => attemptName(lease.key) !== attemptName(key)),
    }));
    const run = this.#runs.get(attemptName(key));
    if (run !== undefined) run.cancel();
    else {
      this.#refused.add(attemptName(key));
      this.#reports.ended({ kind: "taskEnded", key, outcome: cancelledOutcome() });
    }
  }

  #forget(key: AttemptKey): void {
    const run = this.#runs.get(attemptName(key));
    this.#runs.delete(attemptName(key));
    run?.forget();
  }

  /** What runs for an attempt that goes on here: its own program, or one beside it. */
  #isWanted(launchKey: string): boolean {
    return this.goesOn(launchKey.split(":")[0] as string);
  }

  #leaseRenewed(killAtMs: number): void {
    if (this.#options.watchdog) this.#launches.setDeadline(killAtMs);
    for (const message of this.#deferred.splice(0)) this.#accept(message);
  }

  #leaseOver(): void {
    this.#options.logger.warn({ nodeId: this.#options.identity.nodeId }, "the node's lease is over: its tasks are killed");
    for (const run of this.#runs.values()) run.leaseOver();
  }

  #dismissed(): void {
    for (const run of [...this.#runs.values()]) this.#forget(run.key);
    this.#options.onDismissed();
  }

  #confirmOutputs(key: AttemptKey): Promise<boolean> {
    return new Promise((resolve) => {
      const name = attemptName(key);
      this.#confirmations.set(name, [...(this.#confirmations.get(name) ?? []), resolve]);
      this.#askConfirmation(name);
    });
  }

  #askConfirmation(name: string): void {
    const run = this.#runs.get(name);
    if (run !== undefined) this.#session.send({ kind: "confirmOutputs", key: run.key });
  }

  /** Whether a program that writes where this is may still run. */
  #isLive({ directory, path }: OpenFile): boolean {
    const place = `${directory === "" ? path : directory}/`;
    const writes = (into: string): boolean => place.startsWith(`${into}/`);
    return (
      this.#nodeRuns.runningIn.some(writes) || [...this.#runs.values()].some((run) => run.phase !== "finished" && writes(run.directory))
    );
  }

  #clean(task: string): void {
    const [jobId = "", taskId = ""] = task.split("/");
    this.#retention.remove(taskDirectory(jobId, taskId));
  }
}
