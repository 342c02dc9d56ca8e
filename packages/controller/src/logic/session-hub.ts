/**
 * The leader's side of agent sessions. A session is one open stream of one node: it begins with a hello that the engine answers, renews
 * the node's lease by heartbeats, and turns durable effects into messages. Leases that become durable together travel together. A newer
 * session of the same incarnation replaces the old one; effects for a node without a session are dropped, as its next hello reconciles.
 */
import {
  type AttemptKey,
  attemptName,
  type Cluster,
  type ControllerMessage,
  type AgentMessage,
  type Effect,
  type GangContext,
  gangOf,
  type Hello,
  isLost,
  type JobContext,
  LIMITS,
  nodeCertificates,
  nodeHeardAgain,
  resumeNode,
  type NodeRuntime,
  type SessionEnd,
  silenceLimitMs,
  type JobRuntime,
  slotOf,
  type StintError,
  stintError,
  type TaskLease,
  type Uid,
} from "@stint/core";
import type { Logger } from "@stint/runtime";
import type { Engine } from "./engine.ts";

/** One stream to one agent, as the wire gives it. */
export interface AgentLink {
  send(message: ControllerMessage): void;
  close(end: SessionEnd): void;
}

export interface HubOptions {
  readonly engine: Engine;
  readonly clusterGeneration: string;
  readonly accountUrl: string;
  /** A token by which an attempt's program reaches its job. */
  readonly issueToken: (key: AttemptKey) => string;
  /** A token by which an attempt of a multi-instance task starts commands beside its other instances. */
  readonly issueGangToken: (key: AttemptKey) => string;
  readonly monotonicMs: () => number;
  readonly wallMs: () => number;
  /** How long the leader may still grant: the end of its own lease. */
  readonly leadsUntilMs: () => number;
  readonly logger: Logger;
}

interface Session {
  readonly link: AgentLink;
  nodeUid: Uid;
  greeted: boolean;
  /** Jobs whose context this session was sent, with whether their preparation was owed. */
  readonly knownJobs: Map<Uid, boolean>;
}

export class SessionHub {
  readonly #options: HubOptions;
  readonly #byNode = new Map<Uid, Session>();

  constructor(options: HubOptions) {
    this.#options = options;
  }

  get sessionCount(): number {
    return this.#byNode.size;
  }

  /** Takes a new stream; the returned handlers are called with what arrives on it. */
  open(link: AgentLink): { receive: (message: AgentMessage) => void; closed: () => void } {
    const session: Session = { link, nodeUid: 0, greeted: false, knownJobs: new Map() };
    return {
      receive: (message) => this.#receive(session, message),
      closed: () => this.#closed(session),
    };
  }

  /** Sends a message to a node's agent; false = it has no session. */
  sendTo(nodeUid: Uid, message: ControllerMessage): boolean {
    const session = this.#byNode.get(nodeUid);
    session?.link.send(message);
    return session !== undefined;
  }

  /** Carries out effects that are durable, in their order, leases of one node in one message. */
  perform(effects: readonly Effect[]): void {
    const leases = new Map<Uid, AttemptKey[]>();
    const cancels = new Map<Uid, AttemptKey[]>();
    for (const effect of effects) {
      if (effect.kind === "runTask") push(leases, effect.nodeUid, effect.key);
      else if (effect.kind === "cancelTask") push(cancels, effect.nodeUid, effect.key);
      else if (effect.kind === "runApplication") this.sendTo(effect.nodeUid, { kind: "runApplication", key: effect.key });
      else if (effect.kind === "acknowledge") this.#acknowledge(effect);
      else if (effect.kind === "cleanTask")
        this.sendTo(effect.nodeUid, { kind: "cleanTasks", tasks: [`${effect.jobId}/${effect.taskId}`] });
      else if (effect.kind === "endJob") this.#endJob(effect);
      else if (effect.kind === "restartNode") this.#restart(effect);
      else if (effect.kind === "askRetention") this.sendTo(effect.nodeUid, { kind: "tellRetention" });
      else if (effect.kind === "dismissNode") this.#dismiss(effect.nodeUid);
      else if (effect.kind === "endSession") this.#endSession(effect.nodeUid);
    }
    for (const [nodeUid, keys] of leases) this.#sendLeases(nodeUid, keys);
    for (const [nodeUid, keys] of cancels) this.sendTo(nodeUid, { kind: "cancelTasks", keys });
  }

  /** This controller leads no more: every agent looks for the one that does. */
  closeAll(reason: StintError): void {
    for (const { link } of this.#byNode.values()) link.close({ reason: reason.reason, message: reason.message });
    this.#byNode.clear();
  }

  #receive(session: Session, message: AgentMessage): void {
    if (message.kind === "hello") {
      if (session.greeted) this.#violation(session, "A session has one hello.");
      else this.#greet(session, message.hello);
      return;
    }
    if (session.nodeUid === 0) {
      this.#violation(session, "A session begins with a hello, and goes on after its welcome.");
      return;
    }
    if (this.#byNode.get(session.nodeUid) !== session) return;
    this.#heard(session);
    if (message.kind === "heartbeat") this.#heartbeat(session, message);
    else if (message.kind === "reports") {
      void this.#options.engine.execute({ kind: "nodeReports", nodeUid: session.nodeUid, reports: message.reports });
    } else if (message.kind === "confirmOutputs") this.#confirm(session, message.key);
    else void this.#options.engine.execute({ kind: "nodeGoodbye", nodeUid: session.nodeUid });
  }

  #greet(session: Session, hello: Hello): void {
    session.greeted = true;
    const { engine, clusterGeneration } = this.#options;
    if (hello.generation === clusterGeneration && hello.epochSeen > engine.cluster.epoch) {
      this.#refuse(session, stintError("NOT_LEADER", "The node has seen a newer leader than this one."));
      return;
    }
    this.#replace(hello);
    const { account, poolId, nodeId, incarnation, isDedicated, facts, held, startTaskEnded } = hello;
    const command = { kind: "nodeHello" as const, account, poolId, nodeId, incarnation, isDedicated, facts, held, startTaskEnded };
    const welcomed = engine.execute(command).then((reply) => {
      if (reply.kind === "welcome") this.#welcome(session, reply);
      else if (reply.kind === "refused") {
        // Preempted, and the word of it was lost on the way.
        if (reply.error.reason === "NODE_UNAVAILABLE") session.link.send({ kind: "restart", restart: "preempt" });
        this.#refuse(session, reply.error);
      }
    });
    welcomed.catch((error: unknown) => {
      this.#options.logger.error({ err: error, nodeId }, "a hello could not be answered");
      this.#refuse(session, stintError("INTERNAL", "The hello could not be answered."));
    });
  }

  /** A newer stream of the same incarnation: the old one is dead, whether or not it knows. */
  #replace(hello: Hello): void {
    const node = this.#options.engine.cluster.pool(hello.account, hello.poolId)?.nodes.get(hello.nodeId);
    const old = node === undefined ? undefined : this.#byNode.get(node.record.uid);
    if (node === undefined || old === undefined) return;
    const { incarnation } = node.record;
    if (incarnation?.stateId !== hello.incarnation.stateId || incarnation.bootId !== hello.incarnation.bootId) return;
    this.#byNode.delete(node.record.uid);
    node.connected = false;
    old.link.close({ reason: "PROTOCOL_VIOLATION", message: "A newer session of this node was opened." });
  }

  #welcome(
    session: Session,
    reply: { nodeUid: Uid; leaseMs: number; keep: readonly AttemptKey[]; kill: readonly AttemptKey[]; acknowledge: readonly AttemptKey[] },
  ): void {
    const { engine, clusterGeneration, accountUrl } = this.#options;
    const node = engine.cluster.nodes.get(reply.nodeUid);
    if (node === undefined) {
      this.#refuse(session, stintError("NODE_NOT_FOUND", "The node was removed while it joined."));
      return;
    }
    session.nodeUid = reply.nodeUid;
    this.#byNode.set(reply.nodeUid, session);
    const pool = engine.cluster.poolOf(node);
    session.link.send({
      kind: "welcome",
      welcome: {
        epoch: engine.cluster.epoch,
        generation: clusterGeneration,
        leaseMs: reply.leaseMs,
        heartbeatMs: heartbeatMs(reply.leaseMs),
        slots: node.record.slots,
        keep: reply.keep,
        kill: reply.kill,
        acknowledged: reply.acknowledge,
        startTask: pool.record.spec.startTask,
        nodeSetup: pool.record.spec.nodeSetup,
        certificates: nodeCertificates(engine.cluster, pool.record),
        runStartTask: node.record.startTask?.state === "running",
        accountUrl,
      },
    });
    this.#sendPending(session, node, new Set(reply.keep.map(attemptName)));
    engine.change((decision) => resumeNode(decision, node));
  }

  /** Leases and cancels that were decided before the session could carry them. */
  #sendPending(session: Session, node: NodeRuntime, kept: ReadonlySet<string>): void {
    const { cluster } = this.#options.engine;
    const assigned = [...cluster.assignment(node.record.uid).attempts];
    const keys = assigned.filter(([name]) => !kept.has(name)).map(([, key]) => key);
    const unwanted = assigned.map(([, key]) => key).filter(({ jobUid, row }) => isTerminating(cluster.jobs.get(jobUid), row));
    void this.#options.engine
      .read(() => undefined)
      .then(
        () => {
          this.#sendLeases(session.nodeUid, keys);
          if (unwanted.length > 0) this.sendTo(session.nodeUid, { kind: "cancelTasks", keys: unwanted });
        },
        () => {},
      );
  }

  #heard(session: Session): void {
    const { engine, monotonicMs } = this.#options;
    const node = engine.cluster.nodes.get(session.nodeUid);
    if (node === undefined) return;
    node.heardAtMs = monotonicMs();
    if (node.record.state === "unknown") engine.change((decision) => nodeHeardAgain(decision, node));
  }

  /** Acknowledges only inside the leader's own lease: whoever follows it counts a whole node lease from its take-over. */
  #heartbeat(session: Session, { sequence, machine }: Extract<AgentMessage, { kind: "heartbeat" }>): void {
    const { engine, monotonicMs, wallMs, leadsUntilMs } = this.#options;
    const node = engine.cluster.nodes.get(session.nodeUid);
    if (node !== undefined && machine !== null) engine.cluster.poolOf(node).machines.note(session.nodeUid, machine, wallMs());
    if (node === undefined || isLost(node.record) || monotonicMs() >= leadsUntilMs()) return;
    session.link.send({ kind: "heartbeatAcknowledged", sequence, leaseMs: node.record.leaseMs });
  }

  #confirm(session: Session, key: AttemptKey): void {
    const { nodeUid } = session;
    void this.#options.engine.execute({ kind: "confirmOutputs", nodeUid, key }).then((reply) => {
      if (reply.kind === "outputsConfirmed") session.link.send({ kind: "outputsConfirmed", key, current: reply.current });
    });
  }

  #acknowledge(effect: Extract<Effect, { kind: "acknowledge" }>): void {
    const ended: AttemptKey[] = [];
    const preparations: Uid[] = [];
    const releases: Uid[] = [];
    let startTask = false;
    for (const report of effect.reports) {
      if (report.kind === "taskEnded") ended.push(report.key);
      else if (report.kind === "preparationEnded") preparations.push(report.jobUid);
      else if (report.kind === "releaseEnded") releases.push(report.jobUid);
      else if (report.kind === "startTaskEnded") startTask = true;
    }
    if (ended.length + preparations.length + releases.length === 0 && !startTask) return;
    this.sendTo(effect.nodeUid, { kind: "reportsAcknowledged", ended, preparations, releases, startTask });
  }

  #endJob(effect: Extract<Effect, { kind: "endJob" }>): void {
    const { jobUid, jobId, preparationId, preparationRetentionMs, forgotten } = effect;
    const spec = this.#options.engine.cluster.jobs.get(jobUid)?.record?.spec;
    const release = effect.release ? (spec?.release ?? null) : null;
    const commonEnvironment = spec?.commonEnvironment ?? [];
    const job = { jobUid, jobId, preparationId, preparationRetentionMs, release, commonEnvironment, forgotten };
    this.#byNode.get(effect.nodeUid)?.knownJobs.delete(jobUid);
    this.sendTo(effect.nodeUid, { kind: "endJobs", jobs: [job] });
  }

  #sendLeases(nodeUid: Uid, keys: readonly AttemptKey[]): void {
    const session = this.#byNode.get(nodeUid);
    const { cluster } = this.#options.engine;
    const node = cluster.nodes.get(nodeUid);
    if (session === undefined || node === undefined) return;
    const jobs: JobContext[] = [];
    const leases: TaskLease[] = [];
    for (const key of keys) {
      const lease = leaseOf(cluster, { nodeUid, key, options: this.#options });
      if (lease === null) continue;
      leases.push(lease);
      const context = contextOf(cluster, node, key.jobUid);
      if (context === null || session.knownJobs.get(key.jobUid) === context.preparationOwed) continue;
      session.knownJobs.set(key.jobUid, context.preparationOwed);
      jobs.push(context);
    }
    if (leases.length > 0) session.link.send({ kind: "runTasks", jobs, leases });
  }

  #dismiss(nodeUid: Uid): void {
    const session = this.#byNode.get(nodeUid);
    if (session === undefined) return;
    session.link.send({ kind: "dismissed", reason: "The node was taken out of its pool." });
    this.#byNode.delete(nodeUid);
    session.link.close({ reason: "NODE_NOT_FOUND", message: "The node was taken out of its pool." });
  }

  /** A machine that its owner takes back belongs to the pool no more until it is made again. */
  #restart({ nodeUid, restart }: Extract<Effect, { kind: "restartNode" }>): void {
    const session = this.#byNode.get(nodeUid);
    if (session === undefined) return;
    session.link.send({ kind: "restart", restart });
    if (restart !== "preempt") return;
    this.#byNode.delete(nodeUid);
    session.link.close({ reason: "NODE_UNAVAILABLE", message: "The node was preempted." });
  }

  #endSession(nodeUid: Uid): void {
    const session = this.#byNode.get(nodeUid);
    this.#byNode.delete(nodeUid);
    session?.link.close({ reason: "NODE_UNAVAILABLE", message: "The node's lease is over: it joins anew." });
  }

  #closed(session: Session): void {
    if (this.#byNode.get(session.nodeUid) !== session) return;
    this.#byNode.delete(session.nodeUid);
    const node = this.#options.engine.cluster.nodes.get(session.nodeUid);
    if (node !== undefined) node.connected = false;
  }

  #violation(session: Session, message: string): void {
    this.#closed(session);
    this.#refuse(session, stintError("PROTOCOL_VIOLATION", message));
  }

  #refuse(session: Session, error: StintError): void {
    session.link.close({ reason: error.reason, message: error.message });
  }
}

/** Several heartbeats fit into the silence that makes a node unknown. */
export function heartbeatMs(leaseMs: number): number {
  return Math.max(100, Math.min(5_000, silenceLimitMs(leaseMs) / 3));
}

function leaseOf(
  cluster: Cluster,
  { nodeUid, key, options }: { nodeUid: Uid; key: AttemptKey; options: Pick<HubOptions, "issueToken" | "issueGangToken"> },
): TaskLease | null {
  const job = cluster.jobs.get(key.jobUid);
  if (job?.record == null || !cluster.assignment(nodeUid).attempts.has(attemptName(key))) return null;
  const chunk = job.chunkAt(key.row);
  const slot = slotOf(key.row);
  const { maxWallClockTimeMs, retentionTimeMs, authenticationToken } = chunk.extras(slot);
  return {
    key,
    jobId: job.record.spec.id,
    taskId: chunk.id(slot),
    spec: chunk.spec(slot),
    maxWallClockTimeMs,
    retentionTimeMs: retentionTimeMs ?? (LIMITS.defaultRetentionMs as number),
    outlivesLease: job.record.spec.nodeLossPolicy === "wait",
    authenticationToken: authenticationToken ? options.issueToken({ ...key, instance: 0 }) : "",
    gang: gangContextOf(cluster, key, options.issueGangToken),
  };
}

function gangContextOf(cluster: Cluster, key: AttemptKey, issueToken: HubOptions["issueGangToken"]): GangContext | null {
  const gang = gangOf({ cluster }, key);
  if (gang === null) return null;
  const addresses = gang.instances.map(({ nodeUid }) => cluster.nodes.get(nodeUid)?.record.facts.ipAddress ?? "");
  return { addresses, token: issueToken({ ...key, instance: 0 }) };
}

function contextOf(cluster: Cluster, node: NodeRuntime, jobUid: Uid): JobContext | null {
  const job = cluster.jobs.get(jobUid)?.record;
  if (job == null) return null;
  const owed = node.record.preparations.some((preparation) => preparation.jobUid === jobUid && preparation.state === "owed");
  return {
    jobUid,
    jobId: job.spec.id,
    preparation: job.spec.preparation,
    preparationOwed: owed,
    commonEnvironment: job.spec.commonEnvironment,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function isTerminating(job: JobRuntime | undefined, row: number): boolean {
  return job?.chunkAt(row).terminating(slotOf(row)) === true;
}
