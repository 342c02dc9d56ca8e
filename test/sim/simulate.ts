/**
 * One seed, from an empty etcd to the last task's end: controllers and agents with their real logic on virtual time, faults as the plan
 * has them, then a time without faults in which everything must come to its end. Throws with the first thing that does not hold.
 */
import type { Cluster, Node } from "@stint/core";
import { seededRandom } from "@stint/runtime";
import { keysOf } from "@stint/store";
import { CloudModel } from "./cloud-model.ts";
import { Client } from "./client.ts";
import { CLUSTER, ControllerHost, type HostOptions } from "./controller-host.ts";
import { EtcdModel } from "./etcd-model.ts";
import { checkJournal, checkKept, checkNewLeader, checkRunning, checkWatchers } from "./invariants.ts";
import { lead, LIFE } from "./foreman.ts";
import { Network } from "./network.ts";
import { type Fault, type Plan, planOf } from "./plan.ts";
import { Scheduler } from "./scheduler.ts";
import { SimNode } from "./sim-node.ts";
import { Truth } from "./truth.ts";
import { Watcher } from "./watchers.ts";

export interface SimResult {
  readonly seed: string;
  readonly events: number;
  readonly virtualMs: number;
  readonly tasks: number;
  readonly starts: number;
  readonly leaderships: number;
}

/** All that is left takes less than this once nothing fails any more. */
const END_LIMIT_MS = 600_000;
const LOOK_EVERY_MS = 500;

export async function simulate(seed: string, bugs: HostOptions["bugs"] = {}): Promise<SimResult> {
  const plan = planOf(seed);
  const random = seededRandom(`${seed}/world`);
  const scheduler = new Scheduler();
  const violations: string[] = [];
  const violation = (what: string): void => void violations.push(`at ${(scheduler.nowMs / 1_000).toFixed(3)} s: ${what}`);
  const truth = new Truth(violation);
  const etcd = new EtcdModel({
    scheduler,
    random: random.fork("etcd"),
    faults: { lost: plan.lost, dropped: plan.dropped, delayMs: Math.min(plan.delayMs, 100) },
  });
  const guard = (check: () => void): void => {
    try {
      check();
    } catch (error) {
      violation((error as Error).message);
    }
  };
  const onLeading = ({ leading }: ControllerHost): void => guard(() => leading !== null && checkNewLeader(leading.engine.cluster, etcd));
  const controllers: ControllerHost[] = [];
  const machine = { slots: plan.slots, scheduler, truth, violation };
  const cloud =
    plan.cloud === null
      ? null
      : new CloudModel({
          scheduler,
          random: random.fork("cloud"),
          plan: plan.cloud,
          violation,
          makeNode: ({ nodeId: name, name: fork, isDedicated }, onTakenBack) =>
            new SimNode({ ...machine, name, spot: !isDedicated, random: random.fork(fork), network, onTakenBack }),
        });
  for (let index = 0; index < plan.controllers; index++) {
    const { nodeLeaseMs: leaseMs, leaderLeaseSeconds } = plan;
    const name = `controller-${index}`;
    controllers.push(
      new ControllerHost({
        name,
        scheduler,
        random: random.fork(name),
        etcd,
        cloud,
        leaseMs,
        leaderLeaseSeconds,
        bugs,
        violation,
        onLeading,
      }),
    );
  }
  const network: Network = new Network({ scheduler, random: random.fork("network"), controllers, delayMs: plan.delayMs });
  const client = new Client({ scheduler, random: random.fork("client"), controllers, faults: { lost: plan.lost, delayMs: plan.delayMs } });
  const watching = new Client({ scheduler, random: random.fork("watching"), controllers, faults: client.faults });
  const journalKeys = keysOf(CLUSTER);
  const firstSeq = () => journalKeys.seqOfJournal(etcd.firstKey(journalKeys.journalPrefix) ?? journalKeys.journal(1));
  const watchers = ["one", "two"].map((name) => new Watcher({ client: watching, random: random.fork(`watcher-${name}`), firstSeq }));
  const ids = plan.tasks.map(({ id }) => id);
  let submitted = false;
  let operated = false;
  let led = false;
  let over = false;
  const users = [
    client.work(plan).then(() => {
      submitted = true;
    }),
    client.endSome(plan.ended),
    client.readOn(ids, () => over),
    client.keepSchedule(() => over),
    ...watchers.map((watcher) => watcher.watchOn(() => over)),
    lead(client.hands, plan.life).then(() => {
      led = true;
    }),
    client.operate(plan.acts, plan).then(() => {
      operated = true;
    }),
  ];
  for (const user of users) user.catch((error: unknown) => violation(error instanceof Error ? error.message : String(error)));
  const fixed = Array.from({ length: cloud === null ? plan.nodes : 0 }, (_, index) => {
    const name = `node-${index}`;
    const spot = index >= plan.nodes - plan.spotNodes;
    return new SimNode({ ...machine, name, spot, random: random.fork(name), network, onTakenBack: null });
  });
  const nodes = (): readonly SimNode[] => cloud?.nodes ?? fixed;
  for (const fault of plan.faults)
    scheduler.after(fault.atMs, () => strike(fault, { controllers, nodes: nodes(), network, etcd, scheduler }));
  const look = (): void => {
    for (const { leading } of controllers) if (leading !== null) guard(() => checkRunning(leading.engine));
    if (!over) scheduler.after(LOOK_EVERY_MS, look);
  };
  look();
  const failed = () => violations.length > 0;
  await scheduler.run(plan.faultsUntilMs, failed);
  etcd.faults = { ...etcd.faults, lost: 0, dropped: 0 };
  cloud?.mend();
  for (const user of [client, watching]) user.faults = { ...user.faults, lost: 0 };
  const allDone = () =>
    submitted &&
    operated &&
    led &&
    truth.alive.length === 0 &&
    controllers.some(({ leading }) => leading !== null && isDone(leading.engine.cluster, plan));
  const ended = await scheduler.run(plan.faultsUntilMs + END_LIMIT_MS, () => failed() || allDone());
  if (!ended && process.env["STINT_SIM_SEED"] !== undefined) describeEnd(controllers);
  if (!ended)
    violation(
      `liveness: not done ${END_LIMIT_MS / 1_000} s after the last fault; ${truth.alive.length} programs run, submitted: ${submitted}`,
    );
  const newest = Math.max(...controllers.map(({ leading }) => leading?.feed.newest ?? 0));
  if (!failed()) await scheduler.run(scheduler.nowMs + 3 * plan.nodeLeaseMs, failed);
  over = true;
  for (const { cursor } of watchers) if (cursor < newest) violation(`I21: a watcher is still at ${cursor}, the feed was at ${newest}`);
  if (!failed()) guard(() => checkJournal(etcd, { truth, acknowledged: client.acknowledged }));
  if (!failed()) guard(() => checkWatchers(etcd, watchers));
  if (!failed() && truth.alive.length > 0) violation(`I9: ${truth.alive.length} programs run that nobody wants`);
  const leaderships = controllers.reduce((sum, { leadership }) => sum + leadership, 0);
  if (!failed()) guard(() => checkKept(nodes()));
  const leader = controllers.find(({ leading }) => leading !== null)?.leading;
  if (!failed() && leader != null) guard(() => cloud?.check(leader.engine.cluster));
  if (failed()) throw new Error(`seed ${seed}: ${violations.slice(0, 3).join("\n")}`);
  return { seed, events: scheduler.events, virtualMs: scheduler.nowMs, tasks: plan.tasks.length, starts: truth.runs.length, leaderships };
}

/** For whoever looks into one seed: what the leader still has to do. */
function describeEnd(controllers: readonly ControllerHost[]): void {
  for (const {
    name,
    leading,
    process: { alive },
  } of controllers) {
    process.stdout.write(`${name}: ${alive ? "alive" : "dead"}, ${leading === null ? "follows" : `leads in epoch ${leading.epoch}`}\n`);
    const cluster = leading?.engine.cluster;
    for (const node of cluster?.nodes.values() ?? [])
      process.stdout.write(
        `  ${node.record.id} ${node.record.state} connected ${node.connected}, ${cluster?.slotsFree(node)} slots free\n`,
      );
    for (const job of cluster?.jobs.values() ?? []) {
      process.stdout.write(`  ${JSON.stringify(job.counts)}, ${job.ready.count} ready\n`);
      for (const chunk of job.taskChunks.values()) {
        for (let slot = 0; slot < chunk.length; slot++) {
          const status = chunk.has(slot) ? chunk.status(slot) : null;
          if (status !== null && status.state !== "completed") process.stdout.write(`  task ${chunk.id(slot)} ${JSON.stringify(status)}\n`);
        }
      }
    }
  }
}

/** I14: a pool always comes to rest, and so does every node of it. */
function isAtRest(cluster: Cluster): boolean {
  const drained = [...cluster.nodes.values()].every(({ record }) => record.drain === null && !isOnItsWay(record));
  return drained && [...cluster.poolsByUid.values()].every(({ record }) => record.allocationState === "steady");
}

function isOnItsWay({ state, machine }: Node): boolean {
  return state === "creating" || state === "starting" || (state === "preempted" && machine !== "");
}

function isDone(cluster: Cluster, plan: Plan): boolean {
  if (cluster.job("sim", LIFE)?.record?.state !== "completed") return false;
  if (!isAtRest(cluster)) return false;
  const job = cluster.job("sim", "job");
  if (job === undefined || job.taskCount < plan.tasks.length) return false;
  const waitsForEver = job.counts.active > 0 && job.ready.count === 0 && job.counts.preparing + job.counts.running === 0;
  return job.counts.preparing + job.counts.running === 0 && (job.counts.active === 0 || waitsForEver);
}

function strike(
  { kind, which, forMs }: Fault,
  world: { controllers: readonly ControllerHost[]; nodes: readonly SimNode[]; network: Network; etcd: EtcdModel; scheduler: Scheduler },
): void {
  const { controllers, nodes, network, etcd, scheduler } = world;
  const controller = controllers[which % controllers.length] as ControllerHost;
  const node = nodes[which % nodes.length];
  const undo = (act: () => void) => scheduler.after(forMs, act);
  if (kind === "controllerKilled") controller.kill();
  else if (kind === "controllerFrozen") {
    const { process } = controller;
    process.freeze();
    undo(() => process.thaw());
  } else if (kind === "controllerCut") {
    etcd.setCut(controller.name, true);
    undo(() => etcd.setCut(controller.name, false));
  } else if (kind === "wallJump") controller.machine.wallOffsetMs += which % 2 === 0 ? forMs : -forMs;
  else if (kind === "etcdDown") {
    etcd.down = true;
    undo(() => etcd.restart());
  } else if (kind === "etcdFull") etcd.full = true;
  else if (node === undefined) return;
  else if (kind === "agentKilled") node.kill();
  else if (kind === "agentFrozen") node.freeze(forMs);
  else if (kind === "nodeRebooted") node.reboot();
  else if (kind === "launcherCrashed") node.crashLauncher();
  else {
    network.setCut(node.name, true);
    undo(() => network.setCut(node.name, false));
  }
}
