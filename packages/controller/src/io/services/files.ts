/** FileService: the files of tasks, by way of the relay. */
import type { ServerWritableStream, UntypedServiceImplementation } from "@grpc/grpc-js";
import { StintFailure } from "@stint/contract";
import { slotOf, stintError, type Uid } from "@stint/core";
import type { FileRelay, RelayPiece } from "../file-relay.ts";
import { Handlers, type Serving, writeSlowly } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { taskOf } from "./tasks.ts";

interface ListRequest {
  jobId: string;
  taskId: string;
  path: string;
  recursive: boolean;
}

interface ReadRequest {
  jobId: string;
  taskId: string;
  path: string;
  offset: number;
  length: number;
  follow: boolean;
}

const PATH_LENGTH_MAX = 4_096;

export function fileService(serving: Serving, leader: Leader, relay: FileRelay): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.FileService");
  return {
    listTaskFiles: handle.unary("ListTaskFiles", async (request: ListRequest, caller) => {
      const nodeUid = await nodeOf(leader, caller.account, request);
      const files: object[] = [];
      let truncated = false;
      const take = async (piece: RelayPiece) => {
        files.push(...piece.files);
        truncated ||= piece.truncated;
      };
      await relay.open(leader.leading.hub, nodeUid, { ...request, offset: 0, length: 0, follow: false, list: true }, { take });
      return { files, truncated };
    }),
    readTaskFile: handle.serverStream("ReadTaskFile", async (call: ServerWritableStream<ReadRequest, { data: Uint8Array }>, caller) => {
      const { request } = call;
      const nodeUid = await nodeOf(leader, caller.account, request);
      const take = ({ data }: RelayPiece) => (data.length === 0 ? Promise.resolve() : writeSlowly(call, { data }));
      await relay.open(
        leader.leading.hub,
        nodeUid,
        { ...request, offset: Number(request.offset), length: Number(request.length), list: false, recursive: false },
        { take },
      );
    }),
  };
}

async function nodeOf(leader: Leader, account: string, request: { jobId: string; taskId: string; path: string }): Promise<Uid> {
  if (request.path.length > PATH_LENGTH_MAX) {
    throw new StintFailure(stintError("INVALID_VALUE", `path has more than ${PATH_LENGTH_MAX} characters.`, { field: "path" }));
  }
  return leader.read((cluster) => {
    const { job, row } = taskOf(cluster, account, request);
    const nodeUid = job.chunkAt(row).nodeUid(slotOf(row));
    if (nodeUid === 0)
      throw new StintFailure(stintError("TASK_FILES_UNAVAILABLE", `The task ${request.taskId} has not been on a node yet.`));
    return nodeUid;
  });
}
