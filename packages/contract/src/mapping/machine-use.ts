/** What machines use, as agents tell it. */
import type { MachineUse } from "@stint/core";
import type { MachineUse__Output } from "../gen/stint/agent/v1/MachineUse.ts";
import { natural } from "./outcome.ts";

export function machineFromWire(machine: MachineUse__Output): MachineUse {
  return {
    spanMs: natural("span_ms", machine.spanMs),
    cpuBusyMs: natural("cpu_busy_ms", machine.cpuBusyMs),
    cpuTotalMs: natural("cpu_total_ms", machine.cpuTotalMs),
    memoryBytes: natural("memory_bytes", machine.memoryBytes),
    diskBytes: natural("disk_bytes", machine.diskBytes),
    diskReadBytes: natural("disk_read_bytes", machine.diskReadBytes),
    diskWriteBytes: natural("disk_write_bytes", machine.diskWriteBytes),
    diskReadOps: natural("disk_read_ops", machine.diskReadOps),
    diskWriteOps: natural("disk_write_ops", machine.diskWriteOps),
    networkInBytes: natural("network_in_bytes", machine.networkInBytes),
    networkOutBytes: natural("network_out_bytes", machine.networkOutBytes),
  };
}
