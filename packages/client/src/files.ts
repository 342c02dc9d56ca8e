/**
 * Files of tasks and nodes, read through the controller. Of a task whose node is gone, or has cleaned up, what was spooled of its last
 * attempt answers; such a file says so (`spooled`), and whether bytes of its middle are missing (`truncated`).
 */
import type { batch } from "@stint/contract";
import type { Connection, ResponseOf, StreamMessageOf } from "./connection.ts";
import { type Page, type PageOptions, pages } from "./pages.ts";

type Service = InstanceType<typeof batch.FileService>;
export type NodeFile = ResponseOf<Service["ListTaskFiles"]>["files"][number];
export type FilePiece = StreamMessageOf<Service["ReadTaskFile"]>;

/** Whose files: a task's, below its directory; or a node's, below its root (`startup/stdout.txt`, `workitems/JOB/job-1/TASK/…`). */
export type FilePlace = { readonly jobId: string; readonly taskId: string } | { readonly poolId: string; readonly nodeId: string };

export interface ListFilesOptions {
  /** A directory; everything unless given. */
  readonly path?: string;
  /** Only the directory's own files; what lies deeper too unless given as false. */
  readonly recursive?: boolean;
  /** Only paths that begin so. */
  readonly prefix?: string;
}

export interface ReadOptions {
  /** From this byte; negative = that many before the end. */
  readonly offset?: number;
  /** At most this many bytes; all unless given. */
  readonly length?: number;
  /** Goes on with what is written until the program that writes has ended. */
  readonly follow?: boolean;
  /** Of a task: as this attempt spooled it. */
  readonly attempt?: number;
}

const PAGE_SIZE = 1_000;

export class Files {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** In order of path. Errors: TASK_NOT_FOUND, NODE_NOT_FOUND, FILE_NOT_FOUND, TASK_FILES_UNAVAILABLE, TASK_FILES_CLEANED_UP, NODE_UNAVAILABLE. */
  list(place: FilePlace, options: ListFilesOptions = {}): AsyncGenerator<NodeFile> {
    return pages((pageToken) => this.page(place, { ...options, pageToken }));
  }

  /** One page of the list. Errors: as `list`, INVALID_PAGE_TOKEN. */
  async page(place: FilePlace, options: ListFilesOptions & PageOptions & { readonly pageSize?: number }): Promise<Page<NodeFile>> {
    const { recursive = true, pageSize = PAGE_SIZE, pageToken = "", ...where } = options;
    const request = { ...where, recursive, pageSize, pageToken };
    const { files, nextPageToken } =
      "taskId" in place
        ? await this.#connection.call("FileService", "ListTaskFiles", { ...place, ...request })
        : await this.#connection.call("FileService", "ListNodeFiles", { ...place, ...request });
    return { items: files, nextPageToken };
  }

  /** What a file or directory is. Errors: as `list`. */
  async stat(place: FilePlace, path: string): Promise<NodeFile> {
    const { file } =
      "taskId" in place
        ? await this.#connection.call("FileService", "GetTaskFile", { ...place, path })
        : await this.#connection.call("FileService", "GetNodeFile", { ...place, path });
    return file as NodeFile;
  }

  /** The bytes, in pieces of at most 256 KB. Errors: as `list`; INVALID_RANGE. */
  async *read(file: FilePlace & { readonly path: string }, options: ReadOptions = {}): AsyncGenerator<Uint8Array> {
    for await (const { data } of this.pieces(file, options)) if (data.length > 0) yield data;
  }

  /** The same with their places: of a truncated file the bytes between two pieces may be missing. The first piece says what the file is. */
  pieces(file: FilePlace & { readonly path: string }, options: ReadOptions = {}): AsyncGenerator<FilePiece> {
    if ("taskId" in file) return this.#connection.stream("FileService", "ReadTaskFile", { ...file, ...options });
    const { attempt: _, ...range } = options;
    return this.#connection.stream("FileService", "ReadNodeFile", { ...file, ...range });
  }

  /** Removes a file, or a directory. Errors: as `list`; DIRECTORY_NOT_EMPTY unless recursive. */
  async delete(place: FilePlace, path: string, options: { recursive?: boolean } = {}): Promise<void> {
    const request = { path, recursive: options.recursive === true };
    if ("taskId" in place) await this.#connection.call("FileService", "DeleteTaskFile", { ...place, ...request });
    else await this.#connection.call("FileService", "DeleteNodeFile", { ...place, ...request });
  }
}
