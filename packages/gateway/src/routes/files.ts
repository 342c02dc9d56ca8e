/** Files of tasks and nodes: alike but for whose they are. */
import { compileFilter, FILE_FILTER, parseFilter, valueColumn } from "@stint/core";
import { type FilePlace, type NodeFile, StintFailure } from "@stint/client";
import type { Answer, Call, Handler, Handlers } from "../http/call.ts";
import { invalidHeader, RestError } from "../http/rest-error.ts";
import { fileHeaders, fileToRest, fileVersion } from "../convert/file.ts";
import { listAnswer, pageOf } from "./answers.ts";

const COLUMNS = { name: valueColumn<NodeFile>(({ path }) => path) };

const ofTask = (serve: (call: Call, place: FilePlace) => Promise<Answer>): Handler => {
  return async (call) => {
    const [jobId, taskId] = [call.params["jobId"] as string, call.params["taskId"] as string];
    try {
      return await serve(call, { jobId, taskId });
    } catch (error) {
      if (!(error instanceof StintFailure) || error.error.reason !== "TASK_FILES_UNAVAILABLE") throw error;
      const { nodeId } = await call.client.tasks.get(jobId, taskId);
      if (nodeId === "") throw new RestError("OperationInvalidForCurrentState", [["Reason", error.error.message]]);
      throw error;
    }
  };
};
const ofNode = (serve: (call: Call, place: FilePlace) => Promise<Answer>): Handler => {
  return (call) => serve(call, { poolId: call.params["poolId"] as string, nodeId: call.params["nodeId"] as string });
};

export const FILE_HANDLERS: Handlers = {
  File_ListFromTask: ofTask(list),
  File_ListFromComputeNode: ofNode(list),
  File_GetFromTask: ofTask(read),
  File_GetFromComputeNode: ofNode(read),
  File_GetPropertiesFromTask: ofTask(properties),
  File_GetPropertiesFromComputeNode: ofNode(properties),
  File_DeleteFromTask: ofTask(remove),
  File_DeleteFromComputeNode: ofNode(remove),
};

/** A filter may leave a page short, or empty; the next one is there all the same. */
async function list(call: Call, place: FilePlace): Promise<Answer> {
  const { filter: text, ...wanted } = pageOf(call);
  const filter = parseFilter(text, FILE_FILTER);
  if (filter !== null && "reason" in filter) throw new StintFailure(filter);
  const { items, nextPageToken } = await call.client.files.page(place, { ...wanted, recursive: call.query.flag("recursive") });
  const json = items.filter(compileFilter(filter, COLUMNS)).map((file) => fileToRest(file, { base: call.base, place }));
  return listAnswer(call, "files", { items: json, nextPageToken, definition: "NodeFile" });
}

function pathOf(call: Call): string {
  return call.params["filePath"] as string;
}

async function properties(call: Call, place: FilePlace): Promise<Answer> {
  const file = await stat(call, place);
  const length = file.directory ? "0" : String(file.sizeBytes);
  return { headers: { ...fileHeaders(file, { base: call.base, place }), "Content-Length": length } };
}

async function read(call: Call, place: FilePlace): Promise<Answer> {
  const file = await stat(call, place);
  const size = file.directory ? 0 : Number(file.sizeBytes);
  const { offset, length } = rangeOf(call, size);
  const headers = fileHeaders(file, { base: call.base, place });
  const bytes = length === 0 ? nothing() : call.client.files.read({ ...place, path: pathOf(call) }, { offset, length });
  // What was spooled of a long file lacks its middle: its end comes when it comes.
  return { headers: file.truncated ? headers : { ...headers, "Content-Length": String(length) }, bytes };
}

async function remove(call: Call, place: FilePlace): Promise<Answer> {
  await call.client.files.delete(place, pathOf(call), { recursive: call.query.flag("recursive") });
  return {};
}

async function stat(call: Call, place: FilePlace): Promise<NodeFile> {
  const file = await call.client.files.stat(place, pathOf(call));
  call.conditions.check(fileVersion(file));
  return file;
}

/** Of the header `ocp-range`; without it, everything. Errors: InvalidHeaderValue, InvalidRange. */
function rangeOf({ headers }: Call, size: number): { offset: number; length: number } {
  const header = headers["ocp-range"];
  if (header === undefined) return { offset: 0, length: size };
  const found = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(String(header));
  if (found === null) throw invalidHeader("ocp-range", String(header), "It is no range such as bytes=0-99.");
  const offset = Number(found[1]);
  const end = Math.min(found[2] === undefined ? size - 1 : Number(found[2]), size - 1);
  if (offset >= size || end < offset) throw new RestError("InvalidRange", [["Reason", `The file has ${size} bytes.`]]);
  return { offset, length: end - offset + 1 };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
