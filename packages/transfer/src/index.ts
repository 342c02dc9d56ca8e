export { addressProblem, type AddressPolicy } from "./address-policy.ts";
export type { ExtractLimits } from "./archive-entry.ts";
export { type CacheOptions, NodeCache } from "./cache.ts";
export { redactUrl, type TransferCode, TransferError } from "./errors.ts";
export { componentsOf, makeBeneath, openBeneath, PathRefused, resolveBeneath } from "./open-beneath.ts";
export { OpenDirectory } from "./open-directory.ts";
export { expandVariables, fixedPart, hasWildcard, matchesPattern, matchingFiles } from "./output-pattern.ts";
export { packDirectory } from "./pack.ts";
export { fetchResource, type ResourceParts, type ResourceRequest, type ResourceSource } from "./resource.ts";
export { safeExtract } from "./safe-extract.ts";
export {
  type Download,
  PIECE_BYTES,
  type StagedUpload,
  type TransferParts,
  type Transport,
  type Transports,
  type UploadMemo,
  type UploadSource,
} from "./transport.ts";
export { type ArtifactClient, artifactName, artifactTransport } from "./transports/artifact.ts";
export { azureBlobTransport, blobUrl } from "./transports/azure-blob.ts";
export { fileTransport } from "./transports/file.ts";
export { httpTransport } from "./transports/http.ts";
export { s3Transport } from "./transports/s3.ts";
export type { S3Options } from "./transports/s3-client.ts";
