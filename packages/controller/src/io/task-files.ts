/**
 * The files of a task or a node for a reader: on the node as long as that has them, and otherwise in the spool. A reader is told which.
 * Bytes are taken from the spool only when the node has given none: a reader whose node goes away asks again from where it is.
 */
import { type FileRange, StintFailure, toTimestamp } from "@stint/contract";
import { type ErrorReason, type NodeProgramKey, type OpenFile, programDirectory, type StintError, stintError, type Uid } from "@stint/core";
import type { FileRelay, NodeFile, RelayPiece } from "./file-relay.ts";
import type { Leader } from "./leader.ts";
import type { Spool, SpooledFile } from "./spool.ts";
import type { SpooledNode, SpooledTask } from "./spool-names.ts";

/** Where a reader is led. */
export interface FilesPlace {
  /** 0 = it is gone. */
  readonly nodeUid: Uid;
  /** Of the task, relative to the node's root; "" = the root. */
  readonly directory: string;
  /** Why a node that cannot be reached is no answer. */
  readonly unreachable: StintError;
  /** Whose spooled files answer in its place. */
  readonly spooledOf: SpooledTask | SpooledNode;
  /** Only what this attempt spooled; 0 = whatever there is. */
  readonly attempt: number;
}

export interface ReadPiece {
  readonly data: Uint8Array;
  readonly file: object | null;
  readonly offset: number;
}

export interface ListOptions {
  readonly path: string;
  readonly recursive: boolean;
  readonly prefix: string;
  readonly after: string;
  readonly limit: number;
}

const NOTHING = { path: "", offset: 0, length: 0, follow: false, recursive: false, prefix: "", after: "", limit: 0 } as const;
/** The node has not got them, or is not there: the spool may. */
const SPOOL_ANSWERS: ReadonlySet<ErrorReason> = new Set([
  ...(["TASK_FILES_UNAVAILABLE", "TASK_FILES_CLEANED_UP", "FILE_NOT_FOUND"] as const),
  ...(["NODE_UNAVAILABLE", "NODE_NOT_FOUND"] as const),
]);
/** Nobody has what is only in the spool. */
const GONE: ReadonlySet<ErrorReason> = new Set(["TASK_FILES_CLEANED_UP", "FILE_NOT_FOUND", "NODE_NOT_FOUND"]);

export class TaskFiles {
  readonly #leader: Leader;
  readonly #relay: FileRelay;
  readonly #spool: Spool;

  constructor(parts: { leader: Leader; relay: FileRelay; spool: Spool }) {
    this.#leader = parts.leader;
    this.#relay = parts.relay;
    this.#spool = parts.spool;
  }

  list(place: FilesPlace, options: ListOptions): Promise<{ files: NodeFile[]; more: boolean }> {
    const fromNode = async () => {
      const files: NodeFile[] = [];
      let more = false;
      await this.#ask(place, { ...NOTHING, ...options, operation: "list" }, async (piece) => {
        files.push(...piece.files);
        more ||= piece.truncated;
      });
      return { files, more };
    };
    const fromSpool = (spooled: readonly SpooledFile[]) => {
      const { path, recursive, prefix, after, limit } = options;
      const base = path === "" ? "" : `${path}/`;
      const listed = spooled.filter((file) => {
        const below = file.path.startsWith(base) && (recursive || !file.path.slice(base.length).includes("/"));
        return below && file.path.startsWith(prefix) && file.path > after;
      });
      if (spooled.length === 0 || (listed.length === 0 && path !== "")) return null;
      return { files: listed.slice(0, limit).map(spooledToWire), more: listed.length > limit };
    };
    return this.#either(place, options.path, { fromNode, fromSpool: async (spooled) => fromSpool(spooled) });
  }

  stat(place: FilesPlace, path: string): Promise<NodeFile> {
    const fromNode = async () => {
      const files: NodeFile[] = [];
      await this.#ask(place, { ...NOTHING, path, operation: "stat" }, async (piece) => void files.push(...piece.files));
      const [file] = files;
      if (file === undefined) throw new StintFailure(stintError("FILE_NOT_FOUND", "The node said nothing of the file."));
      return file;
    };
    const fromSpool = async (spooled: readonly SpooledFile[]) => {
      const file = spooled.find((each) => each.path === path);
      return file === undefined ? null : spooledToWire(file);
    };
    return this.#either(place, path, { fromNode, fromSpool });
  }

  /** Resolves when `take` has all of it. */
  async read(
    place: FilesPlace,
    wanted: { path: string; range: FileRange; follow: boolean },
    { take, signal }: { take: (piece: ReadPiece) => Promise<void>; signal: AbortSignal },
  ): Promise<void> {
    const { path, range, follow } = wanted;
    let given = false;
    const fromNode = async () => {
      let offset = 0;
      const takeOfNode = async ({ data, files }: RelayPiece): Promise<void> => {
        const [file] = files as (NodeFile & { sizeBytes?: number })[];
        if (file === undefined && data.length === 0) return;
        if (file !== undefined) offset = range.offset < 0 ? Math.max(0, Number(file.sizeBytes) + range.offset) : range.offset;
        given = true;
        await take({ data, file: file ?? null, offset });
        offset += data.length;
      };
      await this.#ask(place, { ...NOTHING, path, ...range, follow, operation: "read" }, takeOfNode, signal);
      return true;
    };
    const fromSpool = async (spooled: readonly SpooledFile[]) => {
      const file = spooled.find((each) => each.path === path);
      if (file === undefined || given) return null;
      const from = range.offset < 0 ? Math.max(0, file.sizeBytes + range.offset) : range.offset;
      if (from > file.sizeBytes)
        throw new StintFailure(stintError("INVALID_RANGE", `It cannot be read from there: the file has ${file.sizeBytes} bytes.`));
      await take({ data: Buffer.alloc(0), file: spooledToWire(file), offset: from });
      const to = range.length === 0 ? file.sizeBytes : from + range.length;
      for await (const { offset, data } of this.#spool.read(file, { from, to })) await take({ data, file: null, offset });
      return true;
    };
    await this.#either(place, path, { fromNode, fromSpool });
  }

  /** On the node and in the spool; a node that cannot be reached keeps what it has. */
  async delete(place: FilesPlace, options: { path: string; recursive: boolean }): Promise<void> {
    const spooled = await this.#spooled({ ...place, attempt: 0 }, options.path);
    const inSpool = spooled.some(({ path }) => path === options.path || (options.recursive && path.startsWith(`${options.path}/`)));
    try {
      await this.#ask(place, { ...NOTHING, ...options, operation: "delete" }, async () => {});
    } catch (error) {
      const reason = error instanceof StintFailure ? error.error.reason : "INTERNAL";
      if (!inSpool || !GONE.has(reason)) throw error;
    }
    if (inSpool) await this.#removeSpooled(place.spooledOf, options.path);
  }

  async #either<T>(place: FilesPlace, path: string, { fromNode, fromSpool }: Sides<T>): Promise<T> {
    let refusal: unknown = new StintFailure(stintError("FILE_NOT_FOUND", `Nothing of that file was spooled by attempt ${place.attempt}.`));
    if (place.attempt === 0) {
      try {
        return await fromNode();
      } catch (error) {
        if (!(error instanceof StintFailure) || !SPOOL_ANSWERS.has(error.error.reason)) throw error;
        refusal = error;
      }
    }
    const nodeHasOthers = refusal instanceof StintFailure && refusal.error.reason === "FILE_NOT_FOUND" && place.attempt === 0;
    const found = await fromSpool(await this.#spooled(place, path, { emptyLogs: !nodeHasOthers }));
    if (found === null) throw refusal;
    return found;
  }

  /** What is kept of it; of a node, of the programs that may have written at the path. */
  async #spooled(
    { spooledOf, attempt }: Pick<FilesPlace, "spooledOf" | "attempt">,
    path: string,
    { emptyLogs = false }: { readonly emptyLogs?: boolean } = {},
  ): Promise<readonly SpooledFile[]> {
    if ("row" in spooledOf) {
      const files = await this.#spool.files(spooledOf, attempt);
      return emptyLogs ? withEmptyLogs(files, "") : files;
    }
    const found: SpooledFile[] = [];
    for (const { program, directory } of await this.#programs(spooledOf)) {
      if (path !== "" && !`${path}/`.startsWith(`${directory}/`) && !directory.startsWith(`${path}/`)) continue;
      const files = await this.#spool.programFiles({ ...spooledOf, ...program });
      const placed = files.map((file) => ({ ...file, path: `${directory}/${file.path}` }));
      found.push(...(emptyLogs ? withEmptyLogs(placed, `${directory}/`) : placed));
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** A node's programs that are kept and not forgotten, with the directories in which they ran. */
  async #programs(node: SpooledNode): Promise<{ program: NodeProgramKey; directory: string }[]> {
    const kept = await this.#spool.programs(node);
    if (kept.length === 0) return [];
    return this.#leader.read((cluster) =>
      kept.flatMap((program) => {
        const job = cluster.jobs.get(program.jobUid)?.record;
        if (program.jobUid !== 0 && job == null) return [];
        return [{ program, directory: programDirectory(job?.spec.id ?? null, program.taskId) }];
      }),
    );
  }

  async #removeSpooled(of: SpooledTask | SpooledNode, path: string): Promise<void> {
    if ("row" in of) return this.#spool.remove(of, path);
    for (const { program, directory } of await this.#programs(of)) {
      if (directory === path || directory.startsWith(`${path}/`)) await this.#spool.removeProgramFiles({ ...of, ...program }, "");
      else if (path.startsWith(`${directory}/`))
        await this.#spool.removeProgramFiles({ ...of, ...program }, path.slice(directory.length + 1));
    }
  }

  #ask(
    place: FilesPlace,
    request: Omit<OpenFile, "relayId" | "directory">,
    take: (piece: RelayPiece) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<void> {
    const { nodeUid, directory, unreachable } = place;
    const { hub } = this.#leader.leading;
    return this.#relay.open({ hub, nodeUid, unreachable }, { ...request, directory }, signal === undefined ? { take } : { take, signal });
  }
}

interface Sides<T> {
  readonly fromNode: () => Promise<T>;
  readonly fromSpool: (spooled: readonly SpooledFile[]) => Promise<T | null>;
}

/** Empty logs are not sent: of what sent something, a log that is not there was empty. */
function withEmptyLogs(spooled: readonly SpooledFile[], base: string): readonly SpooledFile[] {
  const [first] = spooled;
  if (first === undefined) return spooled;
  const logs = [`${base}stdout.txt`, `${base}stderr.txt`];
  const missing = logs.filter((path) => !spooled.some((file) => file.path === path));
  const empty = missing.map((path) => ({ ...first, path, sizeBytes: 0, headBytes: 0, tailBytes: 0 }));
  return [...spooled, ...empty].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function spooledToWire(file: SpooledFile): NodeFile {
  const wire = {
    path: file.path,
    directory: false,
    sizeBytes: file.sizeBytes,
    lastModified: toTimestamp(file.lastModifiedMs),
    creationTime: null,
    mode: file.mode,
    contentType: file.path.endsWith(".txt") ? "text/plain" : "application/octet-stream",
    spooled: true,
    truncated: file.headBytes + file.tailBytes < file.sizeBytes,
    attempt: file.attempt,
  };
  return wire;
}
