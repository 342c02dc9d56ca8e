/**
 * What the machines of a pool use, as heartbeats tell this leader: sums since it first heard of them, and samples of the last while for
 * formulas. No fact says any of it: heartbeats are not journaled, so whoever leads next begins anew, and formulas see how little there is
 * by `GetSamplePercent`.
 */
import type { MachineSample, MachineUse } from "../entities/machine-use.ts";
import type { Uid } from "../ids.ts";
import { LIMITS } from "../limits.ts";

/** Amounts in use are multiplied by how long: divided by `spanMs` they are averages. */
interface Sums {
  spanMs: number;
  cpuBusyMs: number;
  cpuTotalMs: number;
  memoryByteMs: number;
  diskByteMs: number;
  diskReadBytes: number;
  diskWriteBytes: number;
  diskReadOps: number;
  diskWriteOps: number;
  networkInBytes: number;
  networkOutBytes: number;
}

/** A sample stands for what was used since the one before; one that is missing for longer than this many periods stands for nothing. */
const STALE_PERIODS = 2;

function noSums(): Sums {
  return {
    spanMs: 0,
    cpuBusyMs: 0,
    cpuTotalMs: 0,
    memoryByteMs: 0,
    diskByteMs: 0,
    diskReadBytes: 0,
    diskWriteBytes: 0,
    diskReadOps: 0,
    diskWriteOps: 0,
    networkInBytes: 0,
    networkOutBytes: 0,
  };
}

export interface MachineTotals {
  /** Wall time at which the first span began; null = no machine has told of itself. */
  readonly sinceMs: number | null;
  readonly sums: Readonly<Sums>;
  /** The most of any one machine. */
  readonly peakMemoryBytes: number;
  readonly peakDiskBytes: number;
}

export class PoolMachines implements MachineTotals {
  sinceMs: number | null = null;
  readonly sums: Sums = noSums();
  peakMemoryBytes: number = 0;
  peakDiskBytes: number = 0;
  /** Oldest first. */
  readonly samples: MachineSample[] = [];
  #window = noSums();
  #windowFromMs = Number.NEGATIVE_INFINITY;
  readonly #windowNodes = new Set<Uid>();

  note(nodeUid: Uid, use: MachineUse, wallMs: number): void {
    this.sinceMs ??= wallMs - use.spanMs;
    this.peakMemoryBytes = Math.max(this.peakMemoryBytes, use.memoryBytes);
    this.peakDiskBytes = Math.max(this.peakDiskBytes, use.diskBytes);
    add(this.sums, use);
    add(this.#window, use);
    this.#windowNodes.add(nodeUid);
  }

  /** Takes a sample, if a machine has told of itself since the last one. */
  sample(atMs: number, periodMs: number): void {
    const { spanMs, cpuBusyMs, cpuTotalMs, memoryByteMs, diskByteMs, ...counts } = this.#window;
    const follows = Math.abs(atMs - this.#windowFromMs) <= STALE_PERIODS * periodMs;
    if (follows && spanMs > 0) {
      this.samples.push({
        atMs,
        nodes: this.#windowNodes.size,
        cpuPercent: cpuTotalMs === 0 ? 0 : (100 * cpuBusyMs) / cpuTotalMs,
        wallClockSeconds: spanMs / 1_000,
        memoryBytes: memoryByteMs / spanMs,
        diskBytes: diskByteMs / spanMs,
        ...counts,
      });
      this.samples.splice(0, this.samples.length - LIMITS.samplesPerPool);
    }
    this.#window = noSums();
    this.#windowFromMs = atMs;
    this.#windowNodes.clear();
  }
}

function add(sums: Sums, use: MachineUse): void {
  sums.spanMs += use.spanMs;
  sums.cpuBusyMs += use.cpuBusyMs;
  sums.cpuTotalMs += use.cpuTotalMs;
  sums.memoryByteMs += use.memoryBytes * use.spanMs;
  sums.diskByteMs += use.diskBytes * use.spanMs;
  sums.diskReadBytes += use.diskReadBytes;
  sums.diskWriteBytes += use.diskWriteBytes;
  sums.diskReadOps += use.diskReadOps;
  sums.diskWriteOps += use.diskWriteOps;
  sums.networkInBytes += use.networkInBytes;
  sums.networkOutBytes += use.networkOutBytes;
}

/** Of several pools together. */
export function allMachines(pools: readonly MachineTotals[]): MachineTotals {
  const sums = noSums();
  for (const pool of pools) for (const name of Object.keys(sums) as (keyof Sums)[]) sums[name] += pool.sums[name];
  const since = pools.flatMap(({ sinceMs }) => sinceMs ?? []);
  return {
    sinceMs: since.length === 0 ? null : since.reduce((first, each) => Math.min(first, each)),
    sums,
    peakMemoryBytes: pools.reduce((most, each) => Math.max(most, each.peakMemoryBytes), 0),
    peakDiskBytes: pools.reduce((most, each) => Math.max(most, each.peakDiskBytes), 0),
  };
}
