/**
 * The ended attempts of a chunk's tasks, the last few of each: rows of typed arrays, chained from the newest to the oldest, made when the
 * chunk's first attempt ends. Attempts are numbered without gaps, so that how many older ones are gone follows from the oldest that is
 * kept.
 */
import { ATTEMPT_ENDS, type AttemptEnd, type TaskAttempt } from "../entities/attempt.ts";
import type { AttemptUsage, FailureInfo } from "../entities/task.ts";
import { LIMITS } from "../limits.ts";
import { enlarged, NONE } from "./task-runs.ts";

/** Int32 columns. */
const number = { attempt: 0, exitCode: 1, end: 2, older: 3 } as const;
const NUMBER_COLUMNS = 4;
/** Float64 columns. */
const amount = { start: 0, end: 1, cpuUser: 2, cpuSystem: 3, memoryMax: 4, bytesIn: 5, bytesOut: 6 } as const;
const AMOUNT_COLUMNS = 7;
const ENTRIES_MIN = 8;
/** Stands for no amount. */
const UNKNOWN = -1;
/** Beside an end's number: what it moved on disks was measured. Most move nothing, and have no entry among those that did. */
const DISK_MEASURED = 256;

type DiskUse = Record<(typeof DISK_AMOUNTS)[number], number>;

const DISK_AMOUNTS = ["readOps", "writeOps", "readBytes", "writeBytes"] as const;
const NO_DISK_USE: DiskUse = { readOps: 0, writeOps: 0, readBytes: 0, writeBytes: 0 };
const UNKNOWN_DISK_USE = { readOps: null, writeOps: null, readBytes: null, writeBytes: null };

export class TaskAttempts {
  #numbers = new Int32Array(ENTRIES_MIN * NUMBER_COLUMNS);
  #amounts = new Float64Array(ENTRIES_MIN * AMOUNT_COLUMNS);
  readonly #nodeIds: string[] = [];
  readonly #failures = new Map<number, FailureInfo>();
  readonly #disks = new Map<number, DiskUse>();
  /** By slot, the entry of the newest. */
  readonly #newest = new Map<number, number>();
  #used = 0;
  readonly #free: number[] = [];

  /** Adds a task's newest; the oldest beyond the limit goes. */
  add(slot: number, attempt: TaskAttempt): void {
    const entry = this.#take();
    this.#write(entry, attempt, this.#newest.get(slot) ?? NONE);
    this.#newest.set(slot, entry);
    let last = entry;
    for (let kept = 1; kept < LIMITS.attemptsPerTask; kept++) {
      last = this.#number(last, number.older);
      if (last === NONE) return;
    }
    const beyond = this.#number(last, number.older);
    if (beyond === NONE) return;
    this.#numbers[last * NUMBER_COLUMNS + number.older] = NONE;
    this.#release(beyond);
  }

  /** The oldest first. */
  of(slot: number): TaskAttempt[] {
    const attempts: TaskAttempt[] = [];
    for (let entry = this.#newest.get(slot) ?? NONE; entry !== NONE; entry = this.#number(entry, number.older)) {
      attempts.unshift(this.#read(entry));
    }
    return attempts;
  }

  forget(slot: number): void {
    for (let entry = this.#newest.get(slot) ?? NONE; entry !== NONE; ) {
      const older = this.#number(entry, number.older);
      this.#release(entry);
      entry = older;
    }
    this.#newest.delete(slot);
  }

  #take(): number {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    const capacity = this.#numbers.length / NUMBER_COLUMNS;
    if (this.#used === capacity) {
      this.#numbers = enlarged(this.#numbers, new Int32Array(2 * capacity * NUMBER_COLUMNS));
      this.#amounts = enlarged(this.#amounts, new Float64Array(2 * capacity * AMOUNT_COLUMNS));
    }
    return this.#used++;
  }

  #release(entry: number): void {
    this.#failures.delete(entry);
    this.#disks.delete(entry);
    this.#nodeIds[entry] = "";
    this.#free.push(entry);
  }

  #write(entry: number, attempt: TaskAttempt, older: number): void {
    const numbers = this.#numbers.subarray(entry * NUMBER_COLUMNS, (entry + 1) * NUMBER_COLUMNS);
    numbers[number.attempt] = attempt.attempt;
    numbers[number.exitCode] = attempt.exitCode ?? NONE;
    const { usage } = attempt;
    const disk = diskUseOf(usage);
    numbers[number.end] = ATTEMPT_ENDS.indexOf(attempt.end) + (disk === null ? 0 : DISK_MEASURED);
    numbers[number.older] = older;
    if (disk !== null && DISK_AMOUNTS.some((name) => disk[name] > 0)) this.#disks.set(entry, disk);
    const amounts = this.#amounts.subarray(entry * AMOUNT_COLUMNS, (entry + 1) * AMOUNT_COLUMNS);
    amounts[amount.start] = attempt.startTimeMs ?? UNKNOWN;
    amounts[amount.end] = attempt.endTimeMs;
    amounts[amount.cpuUser] = usage.cpuUserMs ?? UNKNOWN;
    amounts[amount.cpuSystem] = usage.cpuSystemMs ?? UNKNOWN;
    amounts[amount.memoryMax] = usage.memoryMaxBytes ?? UNKNOWN;
    amounts[amount.bytesIn] = usage.bytesIn ?? UNKNOWN;
    amounts[amount.bytesOut] = usage.bytesOut ?? UNKNOWN;
    this.#nodeIds[entry] = attempt.nodeId;
    if (attempt.failure !== null) this.#failures.set(entry, attempt.failure);
  }

  #read(entry: number): TaskAttempt {
    const exitCode = this.#number(entry, number.exitCode);
    const end = this.#number(entry, number.end);
    return {
      attempt: this.#number(entry, number.attempt),
      nodeId: this.#nodeIds[entry] as string,
      startTimeMs: this.#amount(entry, amount.start),
      endTimeMs: this.#amount(entry, amount.end) as number,
      exitCode: exitCode === NONE ? null : exitCode,
      failure: this.#failures.get(entry) ?? null,
      end: ATTEMPT_ENDS[end & (DISK_MEASURED - 1)] as AttemptEnd,
      usage: {
        cpuUserMs: this.#amount(entry, amount.cpuUser),
        cpuSystemMs: this.#amount(entry, amount.cpuSystem),
        memoryMaxBytes: this.#amount(entry, amount.memoryMax),
        bytesIn: this.#amount(entry, amount.bytesIn),
        bytesOut: this.#amount(entry, amount.bytesOut),
        ...(end < DISK_MEASURED ? UNKNOWN_DISK_USE : (this.#disks.get(entry) ?? NO_DISK_USE)),
      },
    };
  }

  #number(entry: number, column: number): number {
    return this.#numbers[entry * NUMBER_COLUMNS + column] as number;
  }

  #amount(entry: number, column: number): number | null {
    const value = this.#amounts[entry * AMOUNT_COLUMNS + column] as number;
    return value === UNKNOWN ? null : value;
  }
}

function diskUseOf({ readOps, writeOps, readBytes, writeBytes }: AttemptUsage): DiskUse | null {
  if (readOps === null || writeOps === null || readBytes === null || writeBytes === null) return null;
  return { readOps, writeOps, readBytes, writeBytes };
}
