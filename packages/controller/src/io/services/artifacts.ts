/** ArtifactService. */
import type { ServerReadableStream, ServerWritableStream, UntypedServiceImplementation } from "@grpc/grpc-js";
import { pageSize, StintFailure, toTimestamp } from "@stint/contract";
import { stintError } from "@stint/core";
import { type ArtifactInfo, type ArtifactStore, type ArtifactUpload, isInternal } from "../artifact-store.ts";
import type { Downloads } from "../downloads.ts";
import { Handlers, type Serving, writeSlowly } from "../handlers.ts";
import { type Pager, valid } from "../paging.ts";

type Put = ServerReadableStream<{ name: string; data: Buffer }, { artifact: object }>;
type Artifact = { artifact: object | null; data: Uint8Array };
type Get = ServerWritableStream<{ name: string; offset: number }, Artifact>;

export function artifactService(
  serving: Serving,
  store: ArtifactStore,
  { downloads, pager }: { downloads: Downloads; pager: Pager },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.ArtifactService");
  return {
    putArtifact: handle.clientStream("PutArtifact", async (call: Put) => {
      let upload: ArtifactUpload | null = null;
      try {
        for await (const { name, data } of call as AsyncIterable<{ name: string; data: Buffer }>) {
          upload ??= await store.begin(name);
          if (data.length > 0) await upload.write(data);
        }
        if (upload === null || call.cancelled)
          throw new StintFailure(stintError("MISSING_VALUE", "The first message names no artifact.", { field: "name" }));
        return { artifact: toWire(await upload.finish()) };
      } catch (error) {
        await upload?.abort();
        throw error;
      }
    }),
    getArtifact: handle.serverStream("GetArtifact", async (call: Get, caller) => {
      if (caller.kind !== "nodeKey") mustBePublic(call.request.name);
      const info = await store.stat(call.request.name);
      const send = async (give: (message: Artifact) => Promise<void>): Promise<void> => {
        const stream = store.read(info, Number(call.request.offset));
        await give({ artifact: toWire(info), data: Buffer.alloc(0) });
        for await (const data of stream as AsyncIterable<Buffer>) await give({ artifact: null, data });
      };
      // Nodes are as many as they are, and end what they begin.
      if (caller.kind === "nodeKey") await send((message) => writeSlowly(call, message));
      else await downloads.run(caller.account, call, send);
    }),
    listArtifacts: handle.unary("ListArtifacts", async (request: { prefix: string; pageSize: number; pageToken: string }, caller) => {
      const size = valid(pageSize(request.pageSize));
      const scope = { account: caller.account, listing: `artifacts/${request.prefix}`, token: request.pageToken, size };
      const after = pager.position(scope);
      const rest = (await store.list(request.prefix)).filter(({ name }) => after === null || name > after);
      const page = rest.slice(0, size);
      const last = page.at(-1);
      return { artifacts: page.map(toWire), nextPageToken: last === undefined || rest.length <= size ? "" : pager.token(scope, last.name) };
    }),
    deleteArtifact: handle.unary("DeleteArtifact", async ({ name }: { name: string }) => {
      mustBePublic(name);
      await store.delete(name);
      return {};
    }),
  };
}

function mustBePublic(name: string): void {
  if (isInternal(name)) throw new StintFailure(stintError("ARTIFACT_NOT_FOUND", "The cluster's own bytes are nobody's artifact."));
}

function toWire(info: ArtifactInfo): object {
  return { name: info.name, sizeBytes: info.sizeBytes, sha256: info.sha256, lastModified: toTimestamp(info.lastModifiedMs) };
}
