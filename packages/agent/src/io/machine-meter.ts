/**
 * Measures what the whole machine uses, whoever uses it, from one reading to the next. A counter that is lower than before was reset: it
 * counts as not having moved.
 */
import { readFileSync, statfsSync } from "node:fs";
import type { MachineUse } from "@stint/core";
import type { MachineMeter } from "../logic/ports.ts";
import { type MachineCounters, machineCounters, type MachineTexts, memoryUsedBytes } from "./machine-counters.ts";

export interface Reading {
  readonly atMs: number;
  readonly texts: MachineTexts;
  /** In use, of the file system that holds the node's files. */
  readonly diskBytes: number;
}

export class ProcMeter implements MachineMeter {
  readonly #read: () => Reading | null;
  #last: { readonly atMs: number; readonly counters: MachineCounters } | null = null;

  /** `read` gives null where the machine has no such texts. */
  constructor(read: () => Reading | null) {
    this.#read = read;
  }

  begin(): void {
    this.measure();
  }

  measure(): MachineUse | null {
    const reading = this.#read();
    if (reading === null) return null;
    const { atMs, texts, diskBytes } = reading;
    const counters = machineCounters(texts);
    const before = this.#last;
    this.#last = { atMs, counters };
    if (before === null) return null;
    const grown = (name: keyof MachineCounters) => Math.max(0, counters[name] - before.counters[name]);
    const cpuTotalMs = grown("cpuTotalMs");
    return {
      spanMs: Math.max(0, Math.round(atMs - before.atMs)),
      cpuBusyMs: Math.min(grown("cpuBusyMs"), cpuTotalMs),
      cpuTotalMs,
      memoryBytes: memoryUsedBytes(texts.meminfo),
      diskBytes,
      diskReadBytes: grown("diskReadBytes"),
      diskWriteBytes: grown("diskWriteBytes"),
      diskReadOps: grown("diskReadOps"),
      diskWriteOps: grown("diskWriteOps"),
      networkInBytes: grown("networkInBytes"),
      networkOutBytes: grown("networkOutBytes"),
    };
  }
}

/** Of this machine; `directory` holds the node's files. The kernel makes these texts in memory: nothing waits for a disk. */
export function readMachine(directory: string, monotonicMs: () => number): Reading | null {
  const text = (name: string) => readFileSync(`/proc/${name}`, "latin1");
  try {
    const { blocks, bfree, bsize } = statfsSync(directory);
    const texts = { stat: text("stat"), meminfo: text("meminfo"), diskstats: text("diskstats"), netDev: text("net/dev") };
    return { atMs: monotonicMs(), texts, diskBytes: Math.min(Number.MAX_SAFE_INTEGER, (blocks - bfree) * bsize) };
  } catch {
    return null;
  }
}
