/**
 * Where machines come from: a cloud that all controllers reach, and the program that each of them has for it. A program takes its time for
 * every single change, and may refuse, die in the middle, hang, be content with a part, or say of a machine that it made it when it did not.
 * It dies with its controller, and with its machine's pause. What was made is a node that joins by itself.
 *
 * I23: a name stands for one machine, which is made once; two machines of one node are there only when the owner took the first one back;
 * in the end the cloud has the machines of the pool's nodes and no others.
 */
import type { NodeProvider, ProviderAnswer, ProviderRequest } from "@stint/controller";
import type { Cluster, Machine } from "@stint/core";
import type { SeededRandom } from "@stint/runtime";
import type { Scheduler, SimProcess } from "./scheduler.ts";
import type { SimNode } from "./sim-node.ts";

/** How often a program does each of these. */
export interface CloudFaults {
  readonly refuses: number;
  readonly dies: number;
  readonly hangs: number;
  readonly waits: number;
  readonly lies: number;
}

export interface CloudPlan {
  readonly changeMs: number;
  readonly faults: CloudFaults;
}

export interface CloudModelOptions {
  readonly scheduler: Scheduler;
  readonly random: SeededRandom;
  readonly plan: CloudPlan;
  readonly makeNode: (machine: Machine, onTakenBack: () => void) => SimNode;
  readonly violation: (what: string) => void;
}

type Fate = "well" | keyof CloudFaults;

const NO_FAULTS: CloudFaults = { refuses: 0, dies: 0, hangs: 0, waits: 0, lies: 0 };

export class CloudModel {
  readonly #options: CloudModelOptions;
  readonly #machines = new Map<string, { readonly machine: Machine; readonly node: SimNode }>();
  readonly #made = new Set<string>();
  readonly #unwanted = new Set<string>();
  #faults: CloudFaults;

  constructor(options: CloudModelOptions) {
    this.#options = options;
    this.#faults = options.plan.faults;
  }

  get nodes(): readonly SimNode[] {
    return [...this.#machines.values()].map(({ node }) => node);
  }

  mend(): void {
    this.#faults = NO_FAULTS;
  }

  /** Of one life of a controller; `onDeath` calls when that ends. */
  provider(process: SimProcess, onDeath: (act: () => void) => void): NodeProvider {
    return { forgets: false, change: (request, signal) => this.#run(request, { signal, process, onDeath }) };
  }

  /** I23, when all is at rest. */
  check(cluster: Cluster): void {
    const wanted = [...cluster.nodes.values()].map(({ record }) => record.machine).sort();
    const here = [...this.#machines.keys()].sort();
    if (wanted.join() !== here.join())
      throw new Error(`I23: the cloud has the machines ${here.join(" ")}; the pool has ${wanted.join(" ")}`);
  }

  #run(
    request: ProviderRequest,
    life: { signal: AbortSignal; process: SimProcess; onDeath: (act: () => void) => void },
  ): Promise<ProviderAnswer> {
    const { scheduler, random, plan } = this.#options;
    const { signal, process } = life;
    const changes = [
      ...request.remove.map((machine) => ({ machine, adds: false })),
      ...request.add.map((machine) => ({ machine, adds: true })),
    ];
    const fate = this.#fate();
    const endsAt = fate === "well" ? changes.length : random.below(changes.length + 1);
    const done = { added: [] as string[], removed: [] as string[] };
    let alive = true;
    life.onDeath(() => {
      alive = false;
    });
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => {
        alive = false;
        reject(signal.reason as Error);
      });
      const step = (at: number): void => {
        scheduler.after(random.next() * plan.changeMs, () => {
          if (process.frozen) alive = false;
          if (!alive) return;
          const change = changes[at];
          if (change === undefined || (at === endsAt && fate !== "lies")) {
            this.#end({ fate, request, done }, { resolve, reject });
            return;
          }
          const { nodeId } = change.machine;
          if (change.adds && !(fate === "lies" && at === endsAt)) this.#make(change.machine);
          else if (!change.adds) this.#destroy(change.machine);
          done[change.adds ? "added" : "removed"].push(nodeId);
          step(at + 1);
        });
      };
      step(0);
    });
  }

  #end(
    { fate, request, done }: { fate: Fate; request: ProviderRequest; done: { added: string[]; removed: string[] } },
    promise: { resolve: (answer: ProviderAnswer) => void; reject: (error: Error) => void },
  ): void {
    if (fate === "hangs") return;
    if (fate === "dies") return promise.reject(new Error("it died"));
    const why = fate === "refuses" ? "no capacity" : null;
    const left = (machines: readonly Machine[], did: readonly string[]): string[] =>
      machines.map(({ nodeId }) => nodeId).filter((id) => !did.includes(id));
    const [notMade, notRemoved] = [left(request.add, done.added), left(request.remove, done.removed)];
    promise.resolve({
      ...done,
      notMade: why === null ? [] : notMade,
      notRemoved: why === null ? [] : notRemoved,
      failure: { added: notMade.length > 0 ? why : null, removed: notRemoved.length > 0 ? why : null },
    });
  }

  #fate(): Fate {
    const { random } = this.#options;
    const kinds = Object.entries(this.#faults) as [keyof CloudFaults, number][];
    return kinds.find(([, probability]) => random.chance(probability))?.[0] ?? "well";
  }

  #make(machine: Machine): void {
    const { violation, makeNode } = this.#options;
    const { name, nodeId } = machine;
    if (this.#machines.has(name)) return;
    if (this.#made.has(name)) return violation(`I23: the machine ${name} is asked for again after it was gone`);
    if (this.#unwanted.has(name)) return violation(`I23: the machine ${name} is asked for after it was to be taken away`);
    for (const other of this.#machines.values()) {
      if (other.machine.nodeId !== nodeId) continue;
      if (other.machine.isDedicated) violation(`I23: node ${nodeId} has the machines ${other.machine.name} and ${name}`);
      this.#destroy(other.machine);
    }
    this.#made.add(name);
    this.#machines.set(name, { machine, node: makeNode(machine, () => this.#destroy(machine)) });
  }

  #destroy({ name }: Machine): void {
    this.#unwanted.add(name);
    this.#machines.get(name)?.node.destroy();
    this.#machines.delete(name);
  }
}

/** Half of the seeds have one. */
export function cloudPlanOf(random: SeededRandom): CloudPlan | null {
  if (random.chance(0.5)) return null;
  const share = (): number => (random.chance(0.5) ? 0 : random.next() * 0.3);
  return {
    changeMs: random.chance(0.7) ? 300 : 3_000,
    faults: { refuses: share(), dies: share(), hangs: share(), waits: share(), lies: share() },
  };
}
