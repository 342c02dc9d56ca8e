/** What a seed means: the cluster, the work, and the faults. Each class of faults is left out by some seeds. */
import { seededRandom, type SeededRandom } from "@stint/runtime";
import { DEFAULT_EXECUTION, type NewTask, type StartTask } from "@stint/core";
import { type CloudPlan, cloudPlanOf } from "./cloud-model.ts";
import { simTask } from "./client.ts";
import { type Foremanship, foremanshipOf } from "./foreman.ts";
import { actsOf, type OperatorAct } from "./operator.ts";

export interface Plan {
  readonly seed: string;
  readonly controllers: number;
  readonly nodes: number;
  readonly slots: number;
  /** Of the nodes, the last ones. */
  readonly spotNodes: number;
  readonly startTask: StartTask | null;
  /** Makes the nodes; null = they join by themselves. */
  readonly cloud: CloudPlan | null;
  readonly leaderLeaseSeconds: number;
  readonly nodeLeaseMs: number;
  readonly tasks: readonly NewTask[];
  readonly ended: readonly string[];
  /** Until here there are faults; then all is well. */
  readonly faultsUntilMs: number;
  readonly delayMs: number;
  readonly lost: number;
  readonly dropped: number;
  readonly faults: readonly Fault[];
  readonly acts: readonly OperatorAct[];
  readonly life: Foremanship;
}

export type FaultKind =
  | "controllerKilled"
  | "controllerFrozen"
  | "controllerCut"
  | "wallJump"
  | "etcdDown"
  | "agentKilled"
  | "agentFrozen"
  | "nodeRebooted"
  | "nodeCut"
  | "etcdFull"
  | "launcherCrashed";

export interface Fault {
  readonly kind: FaultKind;
  readonly atMs: number;
  readonly forMs: number;
  /** Which controller or node. */
  readonly which: number;
}

const KINDS: readonly { readonly kind: FaultKind; readonly forMs: number }[] = [
  { kind: "controllerKilled", forMs: 0 },
  { kind: "controllerFrozen", forMs: 8_000 },
  { kind: "controllerCut", forMs: 12_000 },
  { kind: "wallJump", forMs: 60_000 },
  { kind: "etcdDown", forMs: 5_000 },
  { kind: "agentKilled", forMs: 0 },
  { kind: "agentFrozen", forMs: 15_000 },
  { kind: "nodeRebooted", forMs: 0 },
  { kind: "nodeCut", forMs: 15_000 },
  { kind: "etcdFull", forMs: 0 },
  { kind: "launcherCrashed", forMs: 0 },
];

export function planOf(seed: string): Plan {
  const random = seededRandom(seed);
  const shape = random.fork("shape");
  const chaos = random.fork("chaos");
  const nodes = 1 + shape.below(6);
  const slots = 1 + shape.below(4);
  const operator = random.fork("operator");
  const spotNodes = operator.chance(0.5) ? operator.below(nodes + 1) : 0;
  const faultsUntilMs = 30_000 + shape.below(60_000);
  const gangs = gangsOf(random.fork("gangs"), { nodes, spotNodes });
  const tasks = tasksOf(shape, { count: 10 + shape.below(70), slots, gangs });
  return {
    seed,
    controllers: 1 + shape.below(3),
    nodes,
    slots,
    spotNodes,
    cloud: cloudPlanOf(random.fork("cloud")),
    startTask: startTaskOf(random.fork("startTask")),
    leaderLeaseSeconds: 2 + shape.below(4),
    nodeLeaseMs: 6_000 + shape.below(10_000),
    tasks,
    ended: tasks.filter(() => shape.chance(0.05)).map(({ id }) => id),
    faultsUntilMs,
    delayMs: chaos.chance(0.7) ? 1 + chaos.below(40) : 500,
    lost: chaos.chance(0.6) ? chaos.next() * 0.1 : 0,
    dropped: chaos.chance(0.4) ? chaos.next() * 0.1 : 0,
    faults: faultsOf(chaos, faultsUntilMs),
    life: foremanshipOf(random.fork("foreman"), { slots, gangs, untilMs: faultsUntilMs }),
    acts: operator.chance(0.6) ? actsOf(operator, { nodes, spotNodes, untilMs: faultsUntilMs }) : [],
  };
}

/** It succeeds within the retries that it has. */
function startTaskOf(random: SeededRandom): StartTask | null {
  if (random.chance(0.4)) return null;
  const failures = random.below(3);
  const exitCodes = [...Array.from({ length: failures }, () => 1 + random.below(100)), 0];
  return {
    commandLine: `run ${random.below(9_000)} ${exitCodes.join(",")}`,
    resourceFiles: [],
    environment: [],
    maxTaskRetryCount: random.chance(0.3) ? -1 : failures + random.below(2),
    waitForSuccess: random.chance(0.8),
    execution: DEFAULT_EXECUTION,
  };
}

/** What makes some tasks run on several nodes at once; a pool of mixed nodes has none of these. */
export type Gangs = () => { instances: number; coordinationCodes: readonly number[] } | null;

function gangsOf(random: SeededRandom, { nodes, spotNodes }: { nodes: number; spotNodes: number }): Gangs {
  const share = spotNodes % nodes === 0 && random.chance(0.6) ? 0.3 * random.next() : 0;
  return () => {
    if (!random.chance(share)) return null;
    const coordinationCodes = random.chance(0.8) ? [0] : [1 + random.below(100), 0];
    return { instances: 1 + random.below(nodes), coordinationCodes };
  };
}

function tasksOf(random: SeededRandom, { count, slots, gangs }: { count: number; slots: number; gangs: Gangs }): NewTask[] {
  return Array.from({ length: count }, (_, index) => {
    const retries = random.below(3);
    const exitCodes = Array.from({ length: 1 + random.below(4) }, () => (random.chance(0.75) ? 0 : 1 + random.below(100)));
    const dependsOn = index > 0 && random.chance(0.15) ? [`${random.below(index)}`] : [];
    return simTask(`${index}`, {
      runsMs: random.chance(0.2) ? 10_000 * random.next() : 2_000 * random.next(),
      exitCodes,
      retries,
      slots: 1 + random.below(slots),
      dependsOn,
      outputs: random.chance(0.3),
      gang: gangs(),
    });
  });
}

function faultsOf(random: SeededRandom, untilMs: number): Fault[] {
  const faults: Fault[] = [];
  for (const { kind, forMs } of KINDS) {
    if (random.chance(0.45)) continue;
    const everyMs = 3_000 + random.below(25_000);
    for (let atMs = random.next() * everyMs; atMs < untilMs; atMs += random.next() * 2 * everyMs) {
      faults.push({ kind, atMs, forMs: Math.min(random.next() * forMs, untilMs - atMs), which: random.below(1_000) });
    }
  }
  return faults.sort((a, b) => a.atMs - b.atMs);
}
