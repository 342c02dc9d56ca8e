/** Files of tasks, read through the controller from the node that has them. */
import type { batch } from "@stint/contract";
import type { Connection, ResponseOf } from "./connection.ts";

type Service = InstanceType<typeof batch.FileService>;
export type TaskFile = ResponseOf<Service["ListTaskFiles"]>["files"][number];

export interface ReadOptions {
  /** From this byte; negative = that many before the end. */
  readonly offset?: number;
  /** At most this many bytes; all unless given. */
  readonly length?: number;
  /** Goes on with what is written until the task has ended. */
  readonly follow?: boolean;
}

export class Files {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Errors: TASK_NOT_FOUND, TASK_FILES_UNAVAILABLE. */
  async list(jobId: string, taskId: string): Promise<readonly TaskFile[]> {
    return (await this.#connection.call("FileService", "ListTaskFiles", { jobId, taskId, recursive: true })).files;
  }

  /** The bytes, in pieces of at most 256 KB. Errors: FILE_NOT_FOUND, TASK_FILES_UNAVAILABLE. */
  async *read(file: { jobId: string; taskId: string; path: string }, options: ReadOptions = {}): AsyncGenerator<Uint8Array> {
    for await (const message of this.#connection.stream("FileService", "ReadTaskFile", { ...file, ...options })) yield message.data;
  }
}
