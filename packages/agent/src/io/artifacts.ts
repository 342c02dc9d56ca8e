/** The artifact store behind the controllers' ArtifactService. */
import { fromGrpcError } from "@stint/contract";
import type { ServiceError } from "@grpc/grpc-js";
import { type ArtifactClient, TransferError, type TransferCode } from "@stint/transfer";
import type { Controllers } from "./controllers.ts";

export function artifactClient(controllers: Controllers): ArtifactClient {
  return {
    async get(name, { offset, signal }) {
      const call = controllers.artifacts.getArtifact({ name, offset }, controllers.metadata);
      const cancel = () => {
        signal.removeEventListener("abort", cancel);
        call.cancel();
      };
      call.on("error", () => {});
      signal.addEventListener("abort", cancel, { once: true });
      const messages = call[Symbol.asyncIterator]() as AsyncIterator<{
        artifact: { sizeBytes: number; sha256: string } | null;
        data: Buffer;
      }>;
      const next = () =>
        messages.next().catch((error: ServiceError) => {
          throw failure(error, "BlobDownloadMiscError");
        });
      const first = await next();
      const bytes = async function* (): AsyncIterable<Uint8Array> {
        try {
          for (let message = await next(); message.done !== true; message = await next()) yield message.value.data;
        } finally {
          cancel();
        }
      };
      const { sizeBytes = 0, sha256 = "" } = first.value?.artifact ?? {};
      return { totalBytes: Number(sizeBytes), sha256, bytes: bytes(), cancel };
    },
    put(name) {
      let settle: { resolve: () => void; reject: (error: unknown) => void };
      const finished = new Promise<void>((resolve, reject) => {
        settle = { resolve, reject };
      });
      finished.catch(() => {});
      const call = controllers.artifacts.putArtifact(controllers.metadata, (error) =>
        error === null ? settle.resolve() : settle.reject(failure(error, "FileUploadMiscError")),
      );
      call.on("error", () => {});
      call.write({ name, data: Buffer.alloc(0) });
      return {
        async write(bytes) {
          const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
          if (call.write({ name: "", data })) return;
          await Promise.race([new Promise<void>((resolve) => call.once("drain", resolve)), finished]);
        },
        async finish() {
          call.end();
          await finished;
        },
        abort: () => call.cancel(),
      };
    },
  };
}

function failure(error: ServiceError, otherwise: TransferCode): TransferError {
  const { reason, message } = fromGrpcError(error);
  if (reason === "ARTIFACT_NOT_FOUND") return new TransferError("BlobNotFound", message, { cause: error });
  if (reason === "PERMISSION_DENIED" || reason === "UNAUTHENTICATED")
    return new TransferError("BlobAccessDenied", message, { cause: error });
  return new TransferError(otherwise, message, { retryable: reason === "SERVER_BUSY" || reason === "NOT_LEADER", cause: error });
}
