/** A machine that always works at half of what it can, and reads and writes as time goes by. */
import type { MachineMeter } from "@stint/agent";
import type { MachineUse } from "@stint/core";
import type { Clock } from "@stint/runtime";

export class MeterModel implements MachineMeter {
  readonly #clock: Clock;
  #sinceMs = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  begin(): void {
    this.#sinceMs = this.#clock.monotonicMs();
  }

  measure(): MachineUse {
    const spanMs = Math.round(this.#clock.monotonicMs() - this.#sinceMs);
    this.begin();
    const moved = { diskReadBytes: spanMs, diskWriteBytes: spanMs, networkInBytes: spanMs, networkOutBytes: spanMs };
    return {
      spanMs,
      cpuBusyMs: spanMs,
      cpuTotalMs: 2 * spanMs,
      memoryBytes: 5e8,
      diskBytes: 1e9,
      ...moved,
      diskReadOps: 1,
      diskWriteOps: 1,
    };
  }
}
