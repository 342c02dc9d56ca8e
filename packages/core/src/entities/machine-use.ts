/**
 * What a machine used in a span of time, all its processors, disks and networks together, as an agent on it measured. Several agents on one
 * host measure the same machine, and each tells of the whole of it.
 */
export interface MachineUse {
  readonly spanMs: number;
  /** Of all processors together; the part of `cpuTotalMs` in which they worked. */
  readonly cpuBusyMs: number;
  readonly cpuTotalMs: number;
  /** In use at the end of the span. */
  readonly memoryBytes: number;
  /** The same of the file system that holds the node's files. */
  readonly diskBytes: number;
  readonly diskReadBytes: number;
  readonly diskWriteBytes: number;
  readonly diskReadOps: number;
  readonly diskWriteOps: number;
  readonly networkInBytes: number;
  readonly networkOutBytes: number;
}

/** What a pool's machines were like between two samples: percentages and bytes in use are averages over them, all else is their sum. */
export interface MachineSample {
  readonly atMs: number;
  /** That told of themselves. */
  readonly nodes: number;
  readonly cpuPercent: number;
  readonly wallClockSeconds: number;
  readonly memoryBytes: number;
  readonly diskBytes: number;
  readonly diskReadBytes: number;
  readonly diskWriteBytes: number;
  readonly diskReadOps: number;
  readonly diskWriteOps: number;
  readonly networkInBytes: number;
  readonly networkOutBytes: number;
}
