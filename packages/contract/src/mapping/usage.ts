/** What tasks and machines have used, on the wire. */
import type { MachineTotals, Usage } from "@stint/core";
import type { MachineUsage as WireMachineUsage } from "../gen/stint/batch/v1/MachineUsage.ts";
import type { Usage as WireUsage } from "../gen/stint/batch/v1/Usage.ts";
import { toTimestamp } from "./time.ts";

export function usageToWire(usage: Usage): WireUsage {
  return { ...usage };
}

export function machineUsageToWire({ sinceMs, sums, peakMemoryBytes, peakDiskBytes }: MachineTotals): WireMachineUsage {
  const { spanMs, cpuBusyMs, cpuTotalMs, memoryByteMs, diskByteMs, ...moved } = sums;
  return {
    since: toTimestamp(sinceMs),
    cpuPercent: cpuTotalMs === 0 ? 0 : (100 * cpuBusyMs) / cpuTotalMs,
    memoryBytesAverage: spanMs === 0 ? 0 : Math.round(memoryByteMs / spanMs),
    memoryBytesPeak: peakMemoryBytes,
    diskBytesAverage: spanMs === 0 ? 0 : Math.round(diskByteMs / spanMs),
    diskBytesPeak: peakDiskBytes,
    ...moved,
  };
}
