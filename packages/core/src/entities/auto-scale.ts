/**
 * A pool that sets its own size by a formula. Its samples are taken while it does, and are kept for as long as `samplesPerPool` lasts; a
 * run that fails leaves the pool as it is and says why.
 */
export interface AutoScaleSettings {
  readonly formula: string;
  readonly intervalMs: number;
}

export interface AutoScaleRunError {
  readonly code: string;
  readonly message: string;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

/** One evaluation. */
export interface AutoScaleRun {
  readonly timestampMs: number;
  /** `$TargetDedicatedNodes=10;$TargetLowPriorityNodes=0;$NodeDeallocationOption=requeue;…` */
  readonly results: string;
  /** null = its targets are the pool's. */
  readonly error: AutoScaleRunError | null;
}

export interface AutoScaleState {
  /** When it was last switched on; 0 = never. */
  readonly enabledAtMs: number;
  readonly dueAtMs: number;
  /** The last one since it was switched on. */
  readonly run: AutoScaleRun | null;
}

export const NO_AUTO_SCALE: AutoScaleState = { enabledAtMs: 0, dueAtMs: 0, run: null };

/** What a pool was like at one moment. */
export interface PoolSample {
  readonly atMs: number;
  /** Ready, but for a free slot. */
  readonly activeTasks: number;
  readonly runningTasks: number;
  readonly succeededTasks: number;
  readonly failedTasks: number;
  readonly dedicatedNodes: number;
  readonly lowPriorityNodes: number;
  readonly preemptedNodes: number;
  readonly usableNodes: number;
  readonly taskSlotsPerNode: number;
}
