/** An application package on its way in: checked before its bytes come, durable before the record that names it. */
import type { ServerReadableStream } from "@grpc/grpc-js";
import { packageUploadFromWire, StintFailure } from "@stint/contract";
import { applicationNotFound, type Cluster, packageOf, packageRefusal, stintError } from "@stint/core";
import type { ArtifactInfo } from "../artifact-store.ts";
import type { Principal } from "../auth.ts";
import type { Leader } from "../leader.ts";
import type { PackageBytes, PackageUpload } from "../package-bytes.ts";
import { valid } from "../paging.ts";

interface Piece {
  applicationId: string;
  version: string;
  format: string;
  pending: boolean;
  data: Buffer;
}

export type PackageCall = ServerReadableStream<Piece, { application: object }>;

export interface UploadParts {
  readonly caller: Principal;
  readonly leader: Leader;
  readonly packageBytes: PackageBytes;
}

/** After these nobody knows whether the record exists: its bytes stay until a sweep finds that it does not. */
const UNDECIDED: readonly string[] = ["NOT_LEADER", "STORE_UNAVAILABLE", "SERVER_BUSY"];

/** Resolves with the application's id when the new version is durable. */
export async function uploadPackage(call: PackageCall, parts: UploadParts): Promise<string> {
  const { caller, leader, packageBytes } = parts;
  const { first, stored, settled } = await receive(call, parts);
  const id = first.applicationId;
  const { version, format } = valid(packageUploadFromWire(first));
  const { name: artifact, sizeBytes, sha256 } = stored;
  try {
    const replaced = await leader.read((cluster) => artifactsOf(cluster, caller.account, { id, version }));
    const added = { version, format, artifact, sizeBytes, sha256, activate: !first.pending };
    await leader.execute({ kind: "addApplicationPackage", caller, id, package: added });
    await packageBytes.remove(replaced);
    return id;
  } catch (error) {
    if (error instanceof StintFailure && !UNDECIDED.includes(error.error.reason)) await packageBytes.remove([artifact]);
    throw error;
  } finally {
    settled();
  }
}

async function receive(call: PackageCall, parts: UploadParts): Promise<{ first: Piece; stored: ArtifactInfo; settled: () => void }> {
  const { caller, leader, packageBytes } = parts;
  let first: Piece | null = null;
  let begun: PackageUpload | null = null;
  try {
    for await (const piece of call as AsyncIterable<Piece>) {
      if (first === null) {
        const { version } = valid(packageUploadFromWire(piece));
        await leader.read((cluster) => mayUpload(cluster, caller.account, { id: piece.applicationId, version }));
        first = piece;
        begun = await packageBytes.begin({ account: caller.account, id: piece.applicationId, version });
      }
      if (piece.data.length > 0) await begun?.upload.write(piece.data);
    }
    if (first === null || begun === null || call.cancelled)
      throw new StintFailure(stintError("MISSING_VALUE", "The first message names no application.", { field: "application_id" }));
    return { first, stored: await begun.upload.finish(), settled: begun.settled };
  } catch (error) {
    await begun?.upload.abort();
    begun?.settled();
    throw error;
  }
}

/** Asked before the bytes come, so that nobody sends them in vain. */
function mayUpload(cluster: Cluster, account: string, { id, version }: { id: string; version: string }): void {
  const application = cluster.application(account, id)?.record;
  if (application === undefined) throw new StintFailure(applicationNotFound(id));
  const refusal = packageRefusal(application, version);
  if (refusal !== null) throw new StintFailure(refusal);
}

/** Names in the artifact store of one version, or of all. */
export function artifactsOf(cluster: Cluster, account: string, { id, version }: { id: string; version: string | null }): string[] {
  const application = cluster.application(account, id)?.record;
  if (application === undefined) throw new StintFailure(applicationNotFound(id));
  const packages = version === null ? application.packages : [packageOf(application, version)];
  return packages.flatMap((each) => (each === undefined ? [] : [each.artifact]));
}
