/** A cluster for tests of the core: runs commands one by one at given times, and can be rebuilt from its facts or its chunks. */
import type { Command, Effect, Reply } from "../commands.ts";
import { Decision } from "../decide/decision.ts";
import { decide } from "../decide/decide.ts";
import { workOffEndings } from "../decide/job-end.ts";
import { nextTickInMs, tick } from "../decide/tick.ts";
import { DEFAULT_EXECUTION, EMPTY_SETUP } from "../entities/execution.ts";
import type { JobPreparationTask, JobReleaseTask, JobSpec } from "../entities/job.ts";
import type { PoolSpec } from "../entities/pool.ts";
import { type AttemptUsage, type NewTask, NO_USAGE, type TaskOutcome } from "../entities/task.ts";
import { type Now, type Position, positionOf } from "../ids.ts";
import type { Fact } from "../records.ts";
import { dispatchPool } from "../scheduling/dispatch.ts";
import { apply } from "../state/apply/apply.ts";
import { Cluster } from "../state/cluster.ts";
import type { Chunk, ChunkKey } from "../state/chunk.ts";
import { type ChunkContents, chunkContents, clean, loadChunk } from "../state/snapshot.ts";
import { accountUsage, poolUsage } from "../state/usage-views.ts";
import { sanityCheck } from "./sanity-check.ts";

export const CALLER: { readonly account: string } = { account: "devbatch" };
const LEASE_MS = 60_000;
/** For what grows with time. */
const NEVER_MS = 1e13;

export class World {
  cluster: Cluster = new Cluster();
  readonly journal: { readonly fact: Fact; readonly position: Position }[] = [];
  readonly effects: Effect[] = [];
  nowMs: number = 1_000_000;
  readonly #saved = new Map<string, { readonly key: ChunkKey; readonly position: Position; readonly contents: ChunkContents }>();
  #seq = 1;

  run(command: Command, ifMatch = ""): Reply {
    return this.#step((decision) => decide(decision, command, { leaseMs: LEASE_MS, account: CALLER.account }, ifMatch));
  }

  /** What follows from no command. */
  change(act: (decision: Decision) => void): void {
    this.#step(act);
  }

  /** Everything that is due: time, endings, placements. */
  settle(): void {
    do {
      this.#step((decision) => tick(decision));
      for (let again = true; again; ) again = this.#step((decision) => workOffEndings(decision));
      for (const pool of [...this.cluster.poolsByUid.values()]) {
        for (let again = true; again; ) again = this.#step((decision) => dispatchPool(decision, pool));
      }
    } while (nextTickInMs({ cluster: this.cluster, now: this.#now() }, 1) === 0);
  }

  takeEffects<K extends Effect["kind"]>(kind: K): Extract<Effect, { kind: K }>[] {
    const taken = this.effects.filter((effect): effect is Extract<Effect, { kind: K }> => effect.kind === kind);
    const left = this.effects.filter((effect) => effect.kind !== kind);
    this.effects.splice(0, this.effects.length, ...left);
    return taken;
  }

  replayed(): Cluster {
    const cluster = new Cluster();
    for (const { fact, position } of this.journal) apply(cluster, fact, position);
    return cluster;
  }

  /** Loads the chunks of this moment, in an order that `shuffle` gives, and the journal over them. */
  reloaded(shuffle: <T>(items: T[]) => T[]): Cluster {
    const cluster = new Cluster();
    for (const chunk of shuffle([...this.cluster.chunks].filter(({ gone }) => !gone))) {
      loadChunk(cluster, chunk.key, { position: chunk.position, contents: chunkContents(this.cluster, chunk) });
    }
    for (const { fact, position } of this.journal) apply(cluster, fact, position);
    return cluster;
  }

  /** Writes some of the chunks that have changed into the snapshot, as they are now. */
  save(chosen: (chunk: Chunk) => boolean): void {
    for (const chunk of [...this.cluster.dirtyChunks].filter(chosen)) {
      const name = `${chunk.key.uid}/${chunk.key.part}`;
      if (chunk.gone) this.#saved.delete(name);
      else
        this.#saved.set(name, { key: chunk.key, position: chunk.position, contents: structuredClone(chunkContents(this.cluster, chunk)) });
      clean(this.cluster, chunk);
    }
  }

  /** Loads the snapshot, whose chunks are of different moments, and the journal over them. */
  recovered(shuffle: <T>(items: T[]) => T[]): Cluster {
    const cluster = new Cluster();
    for (const { key, position, contents } of shuffle([...this.#saved.values()])) loadChunk(cluster, key, { position, contents });
    for (const { fact, position } of this.journal) apply(cluster, fact, position);
    return cluster;
  }

  #now(): Now {
    return { wallMs: this.nowMs, monotonicMs: this.nowMs };
  }

  #step<T>(act: (decision: Decision) => T): T {
    const decision = new Decision({ cluster: this.cluster, now: this.#now(), base: positionOf(this.#seq++, 0) });
    const result = act(decision);
    decision.facts.forEach((fact, at) => this.journal.push({ fact, position: positionOf(this.#seq - 1, at) }));
    this.effects.push(...decision.effects);
    sanityCheck(this.cluster);
    return result;
  }
}

/** What a client can see, as text: two clusters with the same picture are the same. */
export function picture(cluster: Cluster): string {
  const jobs = [...cluster.jobs.values()]
    .sort((a, b) => a.uid - b.uid)
    .map((job) => ({
      record: job.record,
      counts: job.counts,
      usage: job.usage,
      ready: job.ready.count,
      nextRow: job.nextRow,
      answers: [...job.answers.values()],
      tasks: [...job.taskChunks.values()]
        .sort((a, b) => a.number - b.number)
        .flatMap((chunk) =>
          Array.from({ length: chunk.length }, (_, slot) =>
            chunk.has(slot)
              ? {
                  uid: chunk.uid(slot),
                  changed: chunk.changedPosition(slot),
                  ...chunk.task(slot),
                  spec: [...chunk.spec(slot)],
                  ...chunk.status(slot),
                  attempts: chunk.attempts(slot),
                }
              : null,
          ),
        ),
    }));
  const nodes = [...cluster.nodes.values()]
    .sort((a, b) => a.record.uid - b.record.uid)
    .map(({ record }) => {
      const { succeeded, failed } = cluster.assignment(record.uid).ended;
      return { record, succeeded, failed };
    });
  const pools = [...cluster.poolsByUid.values()]
    .sort((a, b) => a.record.uid - b.record.uid)
    .map((pool) => ({ record: pool.record, nodes: [...pool.nodes.keys()].sort(), usage: poolUsage(cluster, pool, NEVER_MS) }));
  const accounts = [...cluster.accountsByUid.values()]
    .sort((a, b) => a.record.uid - b.record.uid)
    .map(({ record }) => ({ record, usage: accountUsage(cluster, record, NEVER_MS).usage }));
  const schedules = [...cluster.jobSchedules.values()].sort((a, b) => a.record.uid - b.record.uid).map(({ record }) => record);
  const applications = [...cluster.applicationsByUid.values()].sort((a, b) => a.record.uid - b.record.uid).map(({ record }) => record);
  const certificates = [...cluster.certificatesByUid.values()].sort((a, b) => a.record.uid - b.record.uid).map(({ record }) => record);
  const samples = [...cluster.samples].sort(([a], [b]) => a - b).map(([poolUid, history]) => ({ poolUid, samples: history.samples }));
  const past = [...cluster.ledger.past].sort(([a], [b]) => a - b).map(([uid, { owner, usage }]) => ({ owner, uid, usage }));
  return JSON.stringify(
    { accounts, applications, certificates, samples, past, schedules, epoch: cluster.epoch, tasks: cluster.taskCount, jobs, nodes, pools },
    null,
    1,
  );
}

export function poolSpec(change: Partial<PoolSpec> = {}): PoolSpec {
  return {
    id: "pool",
    displayName: "",
    taskSlotsPerNode: 2,
    interNodeCommunication: false,
    targetDedicatedNodes: 2,
    targetLowPriorityNodes: 0,
    nodeFillType: "spread",
    provider: "static",
    providerName: "",
    resizeTimeoutMs: 900_000,
    startTask: null,
    applicationPackageReferences: [],
    certificateReferences: [],
    autoScale: null,
    metadata: [],
    azureProperties: "",
    nodeSetup: EMPTY_SETUP,
    ...change,
  };
}

export function jobSpec(change: Partial<JobSpec> = {}): JobSpec {
  return {
    id: "job",
    displayName: "",
    poolId: "pool",
    priority: 0,
    maxParallelTasks: -1,
    usesTaskDependencies: false,
    onAllTasksComplete: "noaction",
    onTaskFailure: "noaction",
    nodeLossPolicy: "requeue",
    maxWallClockTimeMs: null,
    maxTaskRetryCount: 0,
    autoPool: null,
    manager: null,
    allowTaskPreemption: false,
    preparation: null,
    release: null,
    commonEnvironment: [],
    metadata: [],
    azureProperties: "",
    leaveWaitingTasks: false,
    ...change,
  };
}

export function newTask(id: string, change: Partial<NewTask> = {}): NewTask {
  return {
    id,
    requiredSlots: 1,
    instances: null,
    priority: 0,
    maxTaskRetryCount: null,
    maxWallClockTimeMs: null,
    retentionTimeMs: null,
    affinityId: "",
    exclusive: false,
    authenticationToken: false,
    allowLowPriorityNode: true,
    dependsOn: null,
    exitConditions: null,
    spec: new Uint8Array([1, 2, 3]),
    ...change,
  };
}

export function exited(exitCode: number, usage: Partial<AttemptUsage> = {}): TaskOutcome {
  const failure =
    exitCode === 0 ? null : { category: "userError" as const, code: "FailureExitCode", message: `It exited with ${exitCode}.` };
  return { exitCode, failure, phase: "execution", startTimeMs: 1, endTimeMs: 2, unknown: false, usage: { ...NO_USAGE, ...usage } };
}

export function hello(
  nodeId: string,
  change: Partial<Extract<Command, { kind: "nodeHello" }>> = {},
): Extract<Command, { kind: "nodeHello" }> {
  return {
    kind: "nodeHello",
    account: CALLER.account,
    poolId: "pool",
    nodeId,
    incarnation: { stateId: `state-${nodeId}`, bootId: "boot-1" },
    isDedicated: true,
    facts: {
      hostname: nodeId,
      ipAddress: "127.0.0.1",
      agentVersion: "0.1.0",
      containment: "marker",
      cpuCount: 2,
      memoryBytes: 1_000_000,
      canReboot: true,
      canReimage: true,
      taskUsers: false,
      limitsEnforced: [],
      containerRuntime: "",
    },
    held: [],
    startTaskEnded: null,
    ...change,
  };
}

export function preparationTask(change: Partial<JobPreparationTask> = {}): JobPreparationTask {
  return {
    id: "jobpreparation",
    commandLine: "prepare",
    resourceFiles: [],
    environment: [],
    maxTaskRetryCount: 0,
    maxWallClockTimeMs: null,
    waitForSuccess: true,
    rerunOnNodeRebootAfterSuccess: true,
    retentionTimeMs: null,
    execution: DEFAULT_EXECUTION,
    ...change,
  };
}

export function releaseTask(change: Partial<JobReleaseTask> = {}): JobReleaseTask {
  return {
    id: "jobrelease",
    commandLine: "release",
    resourceFiles: [],
    environment: [],
    maxWallClockTimeMs: 900_000,
    retentionTimeMs: null,
    execution: DEFAULT_EXECUTION,
    ...change,
  };
}
