/**
 * artifact: urls, in the cluster's own store. How its bytes travel is the client's business. An upload waits, sent whole, on an open call
 * for its end; of many files at once only some are sent ahead, and an upload whose call broke is sent anew.
 */
import { withRetries } from "../retry.ts";
import { type Download, PIECE_BYTES, type StagedUpload, type Transport, unchangedDownload, type UploadRequest } from "../transport.ts";

/** Calls that a node holds open for uploads that wait. */
const SENT_AHEAD_MAX = 8;

export interface ArtifactUpload {
  write(bytes: Uint8Array): Promise<void>;
  finish(): Promise<void>;
  abort(): void;
}

/** The artifact store, as its wire gives it. Failures are TransferErrors. */
export interface ArtifactClient {
  get(
    name: string,
    options: { offset: number; signal: AbortSignal },
  ): Promise<{
    readonly totalBytes: number;
    /** Hexadecimal. */
    readonly sha256: string;
    readonly bytes: AsyncIterable<Uint8Array>;
    /** Ends the call whose bytes nobody reads. */
    cancel(): void;
  }>;
  /** Nothing is visible before `finish` has returned. */
  put(name: string): ArtifactUpload;
}

export function artifactTransport(client: ArtifactClient): Transport {
  const waiting = new Set<ArtifactUpload>();
  return {
    read: (url, options) => readArtifact(client, url, options),
    async stage(request): Promise<StagedUpload> {
      let sent: ArtifactUpload | null = null;
      if (waiting.size < SENT_AHEAD_MAX) {
        sent = await withRetries(request.parts, request, () => send(client, request));
        waiting.add(sent);
      }
      const settle = (): ArtifactUpload | null => {
        const upload = sent;
        sent = null;
        if (upload !== null) waiting.delete(upload);
        return upload;
      };
      const publish = async (): Promise<void> => (settle() ?? (await send(client, request))).finish();
      return { publish: () => withRetries(request.parts, request, publish), discard: async () => settle()?.abort() };
    },
  };
}

async function readArtifact(
  client: ArtifactClient,
  url: string,
  options: { offset: number; validator: string | null; known: string | null; signal: AbortSignal },
): Promise<Download> {
  const { offset, validator, known, signal } = options;
  const artifact = await client.get(artifactName(url), { offset, signal });
  if (offset === 0 && artifact.sha256 === known) {
    artifact.cancel();
    return unchangedDownload(known);
  }
  if (offset > 0 && validator !== null && validator !== artifact.sha256) {
    artifact.cancel();
    return readArtifact(client, url, { offset: 0, validator: null, known: null, signal });
  }
  return {
    bytes: artifact.bytes,
    totalBytes: artifact.totalBytes,
    offset,
    validator: artifact.sha256,
    digest: { algorithm: "sha256", value: Buffer.from(artifact.sha256, "hex").toString("base64") },
    unchanged: false,
  };
}

async function send(client: ArtifactClient, { url, source }: UploadRequest): Promise<ArtifactUpload> {
  const handle = await source.open();
  const upload = client.put(artifactName(url));
  try {
    for await (const piece of handle.createReadStream({ highWaterMark: PIECE_BYTES, autoClose: false }) as AsyncIterable<Buffer>)
      await upload.write(piece);
    return upload;
  } catch (error) {
    upload.abort();
    throw error;
  } finally {
    await handle.close();
  }
}

/** `artifact:a/b` and `artifact://a/b` name the same. */
export function artifactName(url: string): string {
  return url.replace(/^artifact:(?:\/\/)?/i, "");
}
