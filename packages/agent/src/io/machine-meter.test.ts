/** What is read from /proc: texts as machines have them, counters that were reset, and this machine. */
import { expect, test } from "vitest";
import { machineCounters, type MachineTexts, memoryUsedBytes } from "./machine-counters.ts";
import { ProcMeter, type Reading, readMachine } from "./machine-meter.ts";

const STAT = `cpu  1000 200 300 8000 500 10 20 400 50 5
cpu0 500 100 150 4000 250 5 10 200 25 0
cpu1 500 100 150 4000 250 5 10 200 25 5
intr 123 0 0
ctxt 99
`;
const MEMINFO = `MemTotal:       16000000 kB
MemFree:         1000000 kB
MemAvailable:   12000000 kB
Buffers:          500000 kB
`;
const DISKSTATS = `   7       0 loop0 9 9 9 9 9 9 9 9 0 9 9 0 0 0 0 0 0
 259       0 nvme0n1 100 1 2000 5 50 2 1000 6 0 7 8 0 0 0 0 0 0
 259       1 nvme0n1p1 90 1 1900 5 45 2 900 6 0 7 8 0 0 0 0 0 0
   8       0 sda 10 0 40 0 20 0 80 0 0 0 0
   8       1 sda1 10 0 40 0 20 0 80 0 0 0 0
 202       1 xvda1 1 0 4 0 2 0 8 0 0 0 0
 253       0 dm-0 100 1 2000 5 50 2 1000 6 0 7 8
 252       0 zram0 5 0 5 0 5 0 5 0 0 0 0
`;
const NET_DEV = `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
    lo: 5000 10    0    0    0     0          0         0 5000 10    0    0    0     0       0          0
  eth0:1000 10    0    0    0     0          0         0 300 10    0    0    0     0       0          0
enp3s0: 20 1    0    0    0     0          0         0 7 1    0    0    0     0       0          0
eth0.7: 900 1    0    0    0     0          0         0 200 1    0    0    0     0       0          0
docker0: 400 1    0    0    0     0          0         0 400 1    0    0    0     0       0          0
veth12ab: 400 1    0    0    0     0          0         0 400 1    0    0    0     0       0          0
`;
const TEXTS: MachineTexts = { stat: STAT, meminfo: MEMINFO, diskstats: DISKSTATS, netDev: NET_DEV };

test("processors, whole disks and networks that lead out", () => {
  expect(machineCounters(TEXTS)).toEqual({
    // Guests are in user and nice already; what another machine stole was never there.
    cpuBusyMs: (1_000 + 200 + 300 + 10 + 20) * 10,
    cpuTotalMs: (1_000 + 200 + 300 + 8_000 + 500 + 10 + 20) * 10,
    diskReadBytes: (2_000 + 40 + 4) * 512,
    diskWriteBytes: (1_000 + 80 + 8) * 512,
    diskReadOps: 111,
    diskWriteOps: 72,
    networkInBytes: 1_020,
    networkOutBytes: 307,
  });
  expect(memoryUsedBytes(MEMINFO)).toBe(4_000_000 * 1_024);
});

test.each(["", "\n", "nonsense", "cpu\n", "cpu  x 2\n", "eth0: \n", " 8 0 sda\n"])("%j counts nothing that is no number", (text) => {
  const counters = machineCounters({ stat: text, meminfo: text, diskstats: text, netDev: text });
  for (const count of Object.values(counters)) expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
  expect(memoryUsedBytes(text)).toBe(0);
});

test("a reading counts from the one before; what was reset counts as not moved", () => {
  const later = STAT.replace("cpu  1000 200 300 8000", "cpu  1600 200 300 8600");
  const reset = NET_DEV.replace("eth0:1000", "eth0:10").replace("10 300", "10 500");
  const readings: (Reading | null)[] = [
    { atMs: 1_000, texts: TEXTS, diskBytes: 1 },
    { atMs: 6_000.4, texts: { ...TEXTS, stat: later, netDev: reset }, diskBytes: 2 },
    { atMs: 11_000, texts: { ...TEXTS, stat: STAT, netDev: reset }, diskBytes: 3 },
    null,
  ];
  const meter = new ProcMeter(() => readings.shift() ?? null);
  meter.begin();
  const still = { diskReadBytes: 0, diskWriteBytes: 0, diskReadOps: 0, diskWriteOps: 0, networkInBytes: 0 };
  const memoryBytes = 4_000_000 * 1_024;
  expect(meter.measure()).toEqual({
    ...still,
    spanMs: 5_000,
    cpuBusyMs: 6_000,
    cpuTotalMs: 12_000,
    memoryBytes,
    diskBytes: 2,
    networkOutBytes: 0,
  });
  expect(meter.measure()).toEqual({ ...still, spanMs: 5_000, cpuBusyMs: 0, cpuTotalMs: 0, memoryBytes, diskBytes: 3, networkOutBytes: 0 });
  expect(meter.measure()).toBeNull();
});

test("this machine can be read, and says what is possible", () => {
  let nowMs = 0;
  const meter = new ProcMeter(() => readMachine("/", () => (nowMs += 1_000)));
  meter.begin();
  const use = meter.measure();
  expect(use).toMatchObject({ spanMs: 1_000 });
  for (const amount of Object.values(use ?? { none: -1 })) expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
  expect(use?.memoryBytes).toBeGreaterThan(0);
  expect(use?.diskBytes).toBeGreaterThan(0);
  expect(readMachine("/there/is/no/such/directory", () => 0)).toBeNull();
});
