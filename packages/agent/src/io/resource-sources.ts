/** What a resource file's source is to the transports. */
import type { ResourceFile } from "@stint/core";
import { blobUrl, type ResourceSource, TransferError } from "@stint/transfer";

/** Throws TransferError when the node has no storage account of its own and the file lies in it. */
export function sourceOf(file: ResourceFile, autoStorageUrl: string | null): ResourceSource {
  const { url, storageContainerUrl, autoStorageContainerName, blobPrefix: prefix } = file;
  if (storageContainerUrl !== "") return { kind: "tree", transport: "blob:", url: storageContainerUrl, prefix };
  if (autoStorageContainerName !== "") {
    if (autoStorageUrl === null)
      throw new TransferError("BlobAccessDenied", "The node has no storage account of its own (--auto-storage-file).");
    return { kind: "tree", transport: "blob:", url: blobUrl(autoStorageUrl, autoStorageContainerName), prefix };
  }
  return /^s3:\/\/[^/]+(?:\/(?:.*\/)?)?$/is.test(url) ? { kind: "tree", transport: "s3:", url, prefix } : { kind: "file", url };
}
