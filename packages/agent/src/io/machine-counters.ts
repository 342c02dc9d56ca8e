/**
 * What the kernel counts of a machine, read from the texts of /proc: processors (`stat`), memory (`meminfo`), whole disks (`diskstats`)
 * and networks that lead out of the machine (`net/dev`). A text that is not as expected counts nothing.
 */
export interface MachineCounters {
  readonly cpuBusyMs: number;
  readonly cpuTotalMs: number;
  readonly diskReadBytes: number;
  readonly diskWriteBytes: number;
  readonly diskReadOps: number;
  readonly diskWriteOps: number;
  readonly networkInBytes: number;
  readonly networkOutBytes: number;
}

export interface MachineTexts {
  readonly stat: string;
  readonly meminfo: string;
  readonly diskstats: string;
  readonly netDev: string;
}

/** The kernel's for user space, on all of Linux. */
const TICK_MS = 10;
const SECTOR_BYTES = 512;
/** Devices that lie on others, which count the same bytes, or on nothing. */
const STACKED_DISK = /^(?:loop|ram|zram|dm-|md|sr|fd|nbd)[0-9]*/;
/** Interfaces that stay within the machine, or whose bytes go through another one too. */
const INNER_NETWORK = /^(?:lo|veth|docker|br-|virbr|cni|podman|flannel|cali|vxlan|dummy|ifb|tun|tap|bond|team|wg)[^.]*$|\./;

export function machineCounters({ stat, diskstats, netDev }: MachineTexts): MachineCounters {
  return { ...processors(stat), ...disks(diskstats), ...networks(netDev) };
}

/** In use: neither free nor given back on demand. */
export function memoryUsedBytes(meminfo: string): number {
  const kib = (name: string) => Number(new RegExp(`^${name}: +([0-9]+) kB$`, "m").exec(meminfo)?.[1] ?? 0);
  return Math.max(0, kib("MemTotal") - kib("MemAvailable")) * 1_024;
}

/** `cpu user nice system idle iowait irq softirq steal guest guest_nice`: guests are counted in user and nice, too. */
function processors(stat: string): { cpuBusyMs: number; cpuTotalMs: number } {
  const ticks = numbers(/^cpu +(.*)$/m.exec(stat)?.[1] ?? "").slice(0, 8);
  const total = ticks.reduce((sum, each) => sum + each, 0);
  const [, , , idle = 0, waiting = 0, , , stolen = 0] = ticks;
  return { cpuBusyMs: (total - idle - waiting - stolen) * TICK_MS, cpuTotalMs: (total - stolen) * TICK_MS };
}

/** `major minor name reads merged sectors ms writes merged sectors ms …` a line. */
function disks(diskstats: string): Pick<MachineCounters, "diskReadBytes" | "diskWriteBytes" | "diskReadOps" | "diskWriteOps"> {
  const rows = diskstats.split("\n").flatMap((line) => {
    const [, , name, ...counts] = line.trim().split(/ +/);
    return name === undefined || STACKED_DISK.test(name) ? [] : [{ name, counts: numbers(counts.join(" ")) }];
  });
  const names = new Set(rows.map(({ name }) => name));
  const whole = rows.filter(({ name }) => !isPartition(name, names)).map(({ counts }) => counts);
  const sum = (column: number) => whole.reduce((total, counts) => total + (counts[column] ?? 0), 0);
  return {
    diskReadBytes: sum(2) * SECTOR_BYTES,
    diskWriteBytes: sum(6) * SECTOR_BYTES,
    diskReadOps: sum(0),
    diskWriteOps: sum(4),
  };
}

/** `sda1` of `sda`; `nvme0n1p1` of `nvme0n1`. Some machines have partitions alone. */
function isPartition(name: string, names: ReadonlySet<string>): boolean {
  const disk = /^(.*[0-9])p[0-9]+$/.exec(name)?.[1] ?? /^(.*[^0-9])[0-9]+$/.exec(name)?.[1];
  return disk !== undefined && names.has(disk);
}

/** `name: bytes packets errs drop fifo frame compressed multicast bytes …` a line. */
function networks(netDev: string): { networkInBytes: number; networkOutBytes: number } {
  let networkInBytes = 0;
  let networkOutBytes = 0;
  for (const line of netDev.split("\n")) {
    const [, name, rest] = /^ *([^:]+):(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined || INNER_NETWORK.test(name)) continue;
    const counts = numbers(rest);
    networkInBytes += counts[0] ?? 0;
    networkOutBytes += counts[8] ?? 0;
  }
  return { networkInBytes, networkOutBytes };
}

function numbers(text: string): number[] {
  return text
    .trim()
    .split(/ +/)
    .map((each) => Number(each) || 0);
}
