/** FileService: the files of tasks and nodes. */
import type { ServerWritableStream, UntypedServiceImplementation } from "@grpc/grpc-js";
import { Check, filePath, type FileRange, fileRange, pageSize, StintFailure } from "@stint/contract";
import { type Cluster, slotOf, stintError, taskDirectory, taskOfPath } from "@stint/core";
import type { Downloads } from "../downloads.ts";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";
import type { FilesPlace, ReadPiece, TaskFiles } from "../task-files.ts";
import { taskOf } from "./tasks.ts";

type TaskIds = { readonly jobId: string; readonly taskId: string; readonly attempt?: number };
type NodeIds = { readonly poolId: string; readonly nodeId: string };
type Ids = TaskIds | NodeIds;
type ListRequest<I> = I & { path: string; recursive: boolean; prefix: string; pageSize: number; pageToken: string };
type PathRequest<I> = I & { path: string; recursive: boolean };
type ReadRequest<I> = I & { path: string; offset: unknown; length: unknown; follow: boolean };
type Find = (cluster: Cluster, account: string, ids: never) => FilesPlace;

/** A caller and what it asks: ids that `find` makes a place of. */
interface Asking<R> {
  readonly account: string;
  readonly request: R;
  readonly find: Find;
}

export function fileService(
  serving: Serving,
  leader: Leader,
  parts: { files: TaskFiles; downloads: Downloads; pager: Pager },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.FileService");
  const { files, downloads, pager } = parts;
  const placeOf = ({ account, request, find }: Asking<Ids>) => leader.read((cluster) => find(cluster, account, request as never));

  const list = async (asking: Asking<ListRequest<Ids>>) => {
    const { account, request } = asking;
    const path = checked((check) => filePath(check, request.path, { required: false })).replace(/\/+$/, "");
    checked((check) => check.text("prefix", request.prefix, 4_096));
    const size = valid(pageSize(request.pageSize));
    const place = await placeOf(asking);
    const { recursive, prefix } = request;
    const listing = `files/${place.nodeUid}/${place.directory}/${path}/${recursive}/${prefix}`;
    const scope = { account, listing, token: request.pageToken, size };
    const after = pager.position(scope) ?? "";
    const { files: found, more } = await files.list(place, { path, recursive, prefix, after, limit: size });
    const last = found.at(-1);
    return { files: found, nextPageToken: more && last !== undefined ? pager.token(scope, last.path) : "" };
  };
  const stat = async (asking: Asking<PathRequest<Ids>>) => {
    const path = checked((check) => filePath(check, asking.request.path, { required: true }));
    return { file: await files.stat(await placeOf(asking), path) };
  };
  const read = async (call: ServerWritableStream<ReadRequest<Ids>, ReadPiece>, asking: Asking<ReadRequest<Ids>>) => {
    const { request } = asking;
    const path = checked((check) => filePath(check, request.path, { required: true }));
    const range: FileRange = checked((check) => fileRange(check, request));
    await downloads.run(asking.account, call, async (take, signal) =>
      files.read(await placeOf(asking), { path, range, follow: request.follow }, { take, signal }),
    );
  };
  const remove = async (asking: Asking<PathRequest<Ids>>) => {
    const path = checked((check) => filePath(check, asking.request.path, { required: true })).replace(/\/+$/, "");
    await files.delete(await placeOf(asking), { path, recursive: asking.request.recursive });
    return {};
  };
  const removeFromNode = async ({ account, request }: Omit<Asking<PathRequest<NodeIds>>, "find">) => {
    const path = checked((check) => filePath(check, request.path, { required: true })).replace(/\/+$/, "");
    const { recursive } = request;
    const found = await leader.read((cluster) => placeOnNode(cluster, account, { ...request, path }));
    await files.delete(found.place, { path: found.path, recursive });
    return {};
  };

  return {
    listTaskFiles: handle.unary("ListTaskFiles", (request: ListRequest<TaskIds>, { account }) =>
      list({ account, request, find: taskPlace }),
    ),
    getTaskFile: handle.unary("GetTaskFile", (request: PathRequest<TaskIds>, { account }) => stat({ account, request, find: taskPlace })),
    readTaskFile: handle.serverStream("ReadTaskFile", (call: ServerWritableStream<ReadRequest<TaskIds>, ReadPiece>, { account }) =>
      read(call, { account, request: call.request, find: taskPlace }),
    ),
    deleteTaskFile: handle.unary("DeleteTaskFile", (request: PathRequest<TaskIds>, { account }) =>
      remove({ account, request, find: taskPlace }),
    ),
    listNodeFiles: handle.unary("ListNodeFiles", (request: ListRequest<NodeIds>, { account }) =>
      list({ account, request, find: nodePlace }),
    ),
    getNodeFile: handle.unary("GetNodeFile", (request: PathRequest<NodeIds>, { account }) => stat({ account, request, find: nodePlace })),
    readNodeFile: handle.serverStream("ReadNodeFile", (call: ServerWritableStream<ReadRequest<NodeIds>, ReadPiece>, { account }) =>
      read(call, { account, request: call.request, find: nodePlace }),
    ),
    deleteNodeFile: handle.unary("DeleteNodeFile", (request: PathRequest<NodeIds>, { account }) => removeFromNode({ account, request })),
  };
}

const UNREACHABLE = "The node cannot be reached.";

/** What a rule makes of a field, or its refusal thrown. */
function checked<T>(rule: (check: Check) => T): T {
  const check = new Check();
  const value = rule(check);
  valid(check.problems[0] ?? null);
  return value;
}

function taskPlace(cluster: Cluster, account: string, ids: TaskIds): FilesPlace {
  const { job, row } = taskOf(cluster, account, ids);
  const chunk = job.chunkAt(row);
  const nodeUid = chunk.nodeUid(slotOf(row));
  if (nodeUid === 0) throw new StintFailure(stintError("TASK_FILES_UNAVAILABLE", `The task ${ids.taskId} has not been on a node yet.`));
  return {
    nodeUid,
    directory: taskDirectory(job.record?.spec.id ?? "", chunk.id(slotOf(row))),
    unreachable: stintError("TASK_FILES_UNAVAILABLE", UNREACHABLE),
    spooledOf: { jobUid: job.uid, row },
    attempt: ids.attempt ?? 0,
  };
}

/** Of a node that is gone, what its programs wrote may be kept. */
function nodePlace(cluster: Cluster, account: string, { poolId, nodeId }: NodeIds): FilesPlace {
  const pool = cluster.pool(account, poolId);
  if (pool === undefined) throw new StintFailure(stintError("POOL_NOT_FOUND", `No pool has the id ${poolId}.`));
  const node = pool.nodes.get(nodeId);
  const unreachable =
    node === undefined
      ? stintError("NODE_NOT_FOUND", `The pool ${poolId} has no node with the id ${nodeId}.`)
      : stintError("NODE_UNAVAILABLE", UNREACHABLE);
  const spooledOf = { poolUid: pool.record.uid, nodeId };
  return { nodeUid: node?.record.uid ?? 0, directory: "", unreachable, spooledOf, attempt: 0 };
}

/** A file of a task that is reached through its node is that task's, so that it goes wherever a copy of it is kept. */
function placeOnNode(cluster: Cluster, account: string, { path, ...ids }: NodeIds & { path: string }): { place: FilesPlace; path: string } {
  const place = nodePlace(cluster, account, ids);
  const named = taskOfPath(path);
  for (const jobId of named?.jobIds ?? []) {
    const job = cluster.job(account, jobId);
    const row = job?.findRow(named?.taskId ?? "") ?? -1;
    if (job === undefined || row === -1 || job.chunkAt(row).nodeUid(slotOf(row)) !== place.nodeUid) continue;
    const task = taskPlace(cluster, account, { jobId, taskId: named?.taskId ?? "" });
    return { place: { ...task, unreachable: place.unreachable }, path: named?.within ?? "" };
  }
  return { place, path };
}
