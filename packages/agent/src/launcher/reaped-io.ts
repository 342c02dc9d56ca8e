/**
 * What children that have ended moved: the kernel adds it to their parent's own counters when it takes them up, with that of all whom they
 * took up themselves. So it is known for a program without a look at it while it runs. Children that are taken up in the same instant
 * cannot be told apart: what they moved is all counted for the first of them. Processes that outlived their parents are not counted.
 */
import { counterIn, KernelFile } from "./kernel-file.ts";

export interface ReapedIo {
  /** Calls that read and that wrote. */
  readonly readOps: number;
  readonly writeOps: number;
  /** From and to disks. */
  readonly readBytes: number;
  readonly writeBytes: number;
}

export const NOTHING_MOVED: ReapedIo = { readOps: 0, writeOps: 0, readBytes: 0, writeBytes: 0 };

const COUNTERS = { readOps: "syscr:", writeOps: "syscw:", readBytes: "read_bytes:", writeBytes: "write_bytes:" } as const;

export class ReapedIoMeter {
  readonly #process: KernelFile;
  /** All that this process does itself is done here. */
  readonly #thread: KernelFile;
  #before: ReapedIo;

  /** null where the kernel does not count. */
  static open(): ReapedIoMeter | null {
    try {
      return new ReapedIoMeter();
    } catch {
      return null;
    }
  }

  private constructor() {
    this.#process = new KernelFile(`/proc/${process.pid}/io`, "r");
    this.#thread = new KernelFile(`/proc/${process.pid}/task/${process.pid}/io`, "r");
    this.#before = this.#read();
  }

  /** Since the last call. */
  take(): ReapedIo {
    const before = this.#before;
    const now = this.#read();
    this.#before = now;
    const moved = (name: keyof ReapedIo) => Math.max(0, now[name] - before[name]);
    return {
      readOps: moved("readOps"),
      writeOps: moved("writeOps"),
      readBytes: moved("readBytes"),
      writeBytes: moved("writeBytes"),
    };
  }

  #read(): ReapedIo {
    const all = this.#process.read();
    const own = this.#thread.read();
    const counted = (name: string) => (counterIn(all, name) ?? 0) - (counterIn(own, name) ?? 0);
    return {
      readOps: counted(COUNTERS.readOps),
      writeOps: counted(COUNTERS.writeOps),
      readBytes: counted(COUNTERS.readBytes),
      writeBytes: counted(COUNTERS.writeBytes),
    };
  }
}

export function addMoved(to: ReapedIo, more: ReapedIo): ReapedIo {
  return {
    readOps: to.readOps + more.readOps,
    writeOps: to.writeOps + more.writeOps,
    readBytes: to.readBytes + more.readBytes,
    writeBytes: to.writeBytes + more.writeBytes,
  };
}
