/**
 * An operator who resizes the pool, lets it size itself, removes, restarts, disables and takes back nodes while everything else goes on,
 * and at last asks for the whole pool again, so that what is left of the work can come to its end.
 */
import type { Cluster, Command, Reply } from "@stint/core";
import type { SeededRandom } from "@stint/runtime";

type Operations = Extract<
  Command,
  {
    kind:
      | "resizePool"
      | "stopResize"
      | "enableAutoScale"
      | "disableAutoScale"
      | "removeNodes"
      | "disableScheduling"
      | "enableScheduling"
      | "restartNode"
      | "preemptNode";
  }
>;

/** What an operator does, so long after what he did before. */
export interface OperatorAct {
  readonly pauseMs: number;
  readonly command: Operations;
}

export interface Operated {
  readonly call: (command: Command) => Promise<Reply | null>;
  readonly read: <T>(query: (cluster: Cluster) => T) => Promise<T | null>;
  readonly pause: (ms: number) => Promise<void>;
}

interface Sizes {
  readonly nodes: number;
  readonly spotNodes: number;
  readonly cloud: object | null;
}

const POOL = { caller: { account: "sim" }, poolId: "pool" } as const;
const OPTIONS = ["requeue", "terminate", "taskcompletion", "retaineddata"] as const;
const DISABLE_OPTIONS = ["requeue", "terminate", "taskcompletion"] as const;
const PAUSE_MS = 500;
const EXPECTED_REFUSALS: ReadonlySet<string> = new Set([
  "NOT_LEADER",
  "SERVER_BUSY",
  "POOL_NOT_FOUND",
  "POOL_BEING_RESIZED",
  "POOL_NOT_RESIZING",
  "POOL_AUTOSCALED",
  "POOL_NOT_AUTOSCALED",
  "AUTOSCALE_ENABLED_TOO_OFTEN",
  "NODE_NOT_FOUND",
  "NODE_SCHEDULING_UNCHANGED",
  "NODE_BEING_CREATED",
  "NODE_BEING_STARTED",
  "NODE_BEING_REBOOTED",
  "NODE_BEING_REIMAGED",
  "NODE_WRONG_STATE",
  "NODE_UNAVAILABLE",
  "NODE_CANNOT_DO_THIS",
]);

export function actsOf(random: SeededRandom, { nodes, spotNodes, untilMs }: Omit<Sizes, "cloud"> & { untilMs: number }): OperatorAct[] {
  const acts: OperatorAct[] = [];
  const pick = <T>(items: readonly T[]): T => items[random.below(items.length)] as T;
  const everyMs = 1_000 + random.below(6_000);
  for (let atMs = 0; atMs < untilMs; ) {
    const pauseMs = random.next() * 2 * everyMs;
    atMs += pauseMs;
    const node = { ...POOL, nodeId: `node-${random.below(nodes)}` };
    const deallocationOption = pick(OPTIONS);
    const commands: Operations[] = [
      { kind: "resizePool", ...POOL, targetDedicatedNodes: random.below(nodes - spotNodes + 1), deallocationOption },
      { kind: "resizePool", ...POOL, targetLowPriorityNodes: random.below(spotNodes + 1), deallocationOption, resizeTimeoutMs: 5_000 },
      { kind: "stopResize", ...POOL },
      { kind: "enableAutoScale", ...POOL, formula: formulaOf(random, { nodes, spotNodes }), intervalMs: 1_000 + random.below(10_000) },
      { kind: "disableAutoScale", ...POOL },
      { kind: "removeNodes", ...POOL, nodeIds: [node.nodeId], deallocationOption },
      { kind: "disableScheduling", ...node, option: pick(DISABLE_OPTIONS) },
      { kind: "enableScheduling", ...node },
      { kind: "restartNode", restart: pick(["reboot", "reimage"] as const), ...node, option: deallocationOption },
      { kind: "preemptNode", ...POOL, nodeId: `node-${nodes - 1}`, gone: false },
    ];
    acts.push({ pauseMs, command: pick(commands) });
  }
  return acts;
}

/** By the queue, by chance, or one that fails in the middle. */
function formulaOf(random: SeededRandom, { nodes, spotNodes }: Omit<Sizes, "cloud">): string {
  const most = nodes - spotNodes;
  const option = OPTIONS[random.below(OPTIONS.length)] as string;
  const targets = `$TargetLowPriorityNodes = ${spotNodes}; $NodeDeallocationOption = ${option};`;
  const kinds = [
    `$TargetDedicatedNodes = min(${most}, $PendingTasks.GetSample(1)); ${targets}`,
    `$TargetDedicatedNodes = ${most} * rand() + 0.5; ${targets}`,
    `$TargetDedicatedNodes = 1; ${targets} x = 1 / (rand() > 0.5);`,
  ];
  return kinds[random.below(kinds.length)] as string;
}

/** Throws when something is refused for a reason that it must not be refused for. */
export async function operate(at: Operated, acts: readonly OperatorAct[], sizes: Sizes): Promise<void> {
  for (const { pauseMs, command } of acts) {
    await at.pause(pauseMs);
    const reply = await at.call(command);
    if (reply?.kind === "refused" && !EXPECTED_REFUSALS.has(reply.error.reason))
      throw new Error(`I14: ${command.kind} was refused: ${reply.error.reason} ${reply.error.message}`);
  }
  const { nodes, spotNodes } = sizes;
  await until(at, { kind: "disableAutoScale", ...POOL }, ["POOL_NOT_AUTOSCALED"]);
  const targets = { targetDedicatedNodes: nodes - spotNodes, targetLowPriorityNodes: spotNodes };
  const resize = { kind: "resizePool", ...POOL, ...targets, deallocationOption: "requeue", resizeTimeoutMs: 20_000 } as const;
  await until(at, resize, []);
  const enabled =
    sizes.cloud === null ? ["NODE_SCHEDULING_UNCHANGED"] : ["NODE_SCHEDULING_UNCHANGED", "NODE_NOT_FOUND", "NODE_WRONG_STATE"];
  for (let index = 0; index <= nodes; index++)
    if (sizes.cloud !== null || index < nodes) await until(at, { kind: "enableScheduling", ...POOL, nodeId: `node-${index}` }, enabled);
  if (sizes.cloud !== null) await replaceUnusable(at, resize);
}

/** A machine that was said to be made and is not, or a resize that failed, is the operator's to mend. */
async function replaceUnusable(at: Operated, resize: Extract<Operations, { kind: "resizePool" }>): Promise<void> {
  for (;;) {
    const found = await at.read((cluster) => {
      const pool = cluster.pool(POOL.caller.account, POOL.poolId);
      const nodes = [...(pool?.nodes.values() ?? [])].map(({ record }) => record);
      const unusable = nodes.filter(({ state, incarnation }) => state === "unusable" && incarnation === null).map(({ id }) => id);
      return { unusable, steady: pool?.record.allocationState === "steady", failed: (pool?.record.resizeErrors.length ?? 0) > 0 };
    });
    if (found !== null && found.steady) {
      if (found.unusable.length > 0)
        await at.call({ kind: "removeNodes", ...POOL, nodeIds: found.unusable, deallocationOption: "requeue" });
      else if (!found.failed) return;
      await until(at, resize, []);
    }
    await at.pause(PAUSE_MS);
  }
}

async function until({ call, pause }: Operated, command: Operations, done: readonly string[]): Promise<void> {
  for (;;) {
    const reply = await call(command);
    if (reply?.kind === "done" || (reply?.kind === "refused" && done.includes(reply.error.reason))) return;
    await pause(PAUSE_MS);
  }
}
