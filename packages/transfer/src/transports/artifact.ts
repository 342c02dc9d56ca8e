/** artifact: urls, in the cluster's own store. How its bytes travel is the client's business. */
import type { Download, Transport, Upload } from "../transport.ts";

/** The artifact store, as its wire gives it. Failures are TransferErrors. */
export interface ArtifactClient {
  get(
    name: string,
    options: { offset: number; signal: AbortSignal },
  ): Promise<{ readonly totalBytes: number; readonly bytes: AsyncIterable<Uint8Array> }>;
  /** Nothing is visible before `finish` has returned. */
  put(name: string): { write(bytes: Uint8Array): Promise<void>; finish(): Promise<void>; abort(): void };
}

export function artifactTransport(client: ArtifactClient): Transport {
  return {
    async read(url, options): Promise<Download> {
      const { totalBytes, bytes } = await client.get(artifactName(url), options);
      return { totalBytes, bytes, offset: options.offset };
    },
    async write(url): Promise<Upload> {
      const upload = client.put(artifactName(url));
      return {
        write: (bytes) => upload.write(bytes),
        stage: async () => {},
        publish: () => upload.finish(),
        discard: async () => upload.abort(),
      };
    },
  };
}

/** `artifact:a/b` and `artifact://a/b` name the same. */
export function artifactName(url: string): string {
  return url.replace(/^artifact:(?:\/\/)?/i, "");
}
