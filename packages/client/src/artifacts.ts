/** The artifact store: named bytes that tasks take as resource files (`artifact://NAME`) and leave as outputs. */
import type { batch } from "@stint/contract";
import type { Connection, ResponseOf } from "./connection.ts";
import { pages } from "./pages.ts";

type Service = InstanceType<typeof batch.ArtifactService>;
export type Artifact = ResponseOf<Service["ListArtifacts"]>["artifacts"][number];

/** One message of an upload. */
const CHUNK_BYTES = 256 * 1024;

export class Artifacts {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Stores the bytes under the name, in place of what was there; visible once whole and durable. Errors: INVALID_VALUE. */
  async put(name: string, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Artifact> {
    const { artifact } = await this.#connection.upload("ArtifactService", "PutArtifact", messages(name, bytes));
    return artifact as Artifact;
  }

  /** The bytes, from the offset on. Errors: ARTIFACT_NOT_FOUND. */
  async *get(name: string, offset = 0): AsyncGenerator<Uint8Array> {
    for await (const { data } of this.#connection.stream("ArtifactService", "GetArtifact", { name, offset }))
      if (data.length > 0) yield data;
  }

  list(prefix = ""): AsyncGenerator<Artifact> {
    return pages(async (pageToken) => {
      const { artifacts, nextPageToken } = await this.#connection.call("ArtifactService", "ListArtifacts", { prefix, pageToken });
      return { items: artifacts, nextPageToken };
    });
  }

  /** Errors: ARTIFACT_NOT_FOUND. */
  async delete(name: string): Promise<void> {
    await this.#connection.call("ArtifactService", "DeleteArtifact", { name });
  }
}

async function* messages(
  name: string,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<{ name?: string; data?: Buffer }> {
  yield { name };
  for await (const piece of bytes) {
    for (let at = 0; at < piece.length; at += CHUNK_BYTES) yield { data: Buffer.from(piece.subarray(at, at + CHUNK_BYTES)) };
  }
}
