/**
 * The bytes of application packages in the artifact store. They are durable before the record that names them and go after it; a controller
 * that ended in between leaves bytes that nobody names, which are swept when another leads, and now and then. What a durable record names
 * is never removed, nor what an upload under way is about to name.
 */
import type { Cluster } from "@stint/core";
import type { Logger, Random } from "@stint/runtime";
import { type ArtifactStore, type ArtifactUpload, internalName } from "./artifact-store.ts";

const PREFIX = "applications/";

export interface PackageUpload {
  readonly upload: ArtifactUpload;
  /** The record is decided: whether its bytes stay is told by it alone. */
  readonly settled: () => void;
}

export class PackageBytes {
  readonly #artifacts: ArtifactStore;
  readonly #random: Random;
  readonly #logger: Logger;
  readonly #uploading = new Set<string>();

  constructor(parts: { artifacts: ArtifactStore; random: Random; logger: Logger }) {
    this.#artifacts = parts.artifacts;
    this.#random = parts.random;
    this.#logger = parts.logger;
  }

  /** Under a name that no other upload has. */
  async begin({ account, id, version }: { account: string; id: string; version: string }): Promise<PackageUpload> {
    const name = `${PREFIX}${account}/${id}/${version}/${this.#random.id()}`;
    this.#uploading.add(internalName(name));
    const settled = (): void => void this.#uploading.delete(internalName(name));
    try {
      return { upload: await this.#artifacts.beginInternal(name), settled };
    } catch (error) {
      settled();
      throw error;
    }
  }

  /** Of records that are gone. What cannot be removed now is swept. */
  async remove(names: readonly string[]): Promise<void> {
    for (const name of names)
      await this.#artifacts.delete(name).catch((error: unknown) => this.#logger.warn({ err: error }, "a package stays for now"));
  }

  /**
   * Removes what no record names. `read` gives what the leader's state holds once that is durable. What is there is listed first: what
   * comes later is not looked at, and what was there is named by a record, or is being uploaded, or by nobody for ever.
   */
  async sweep(read: <T>(query: (cluster: Cluster) => T) => Promise<T>): Promise<number> {
    const names = await this.#artifacts.internalNames(PREFIX);
    const isNamed = await read((cluster) => {
      const named = new Set(this.#uploading);
      for (const { record } of cluster.applicationsByUid.values()) for (const { artifact } of record.packages) named.add(artifact);
      return (name: string) => named.has(name);
    });
    const orphans = names.filter((name) => !isNamed(name));
    await this.remove(orphans);
    return orphans.length;
  }
}
