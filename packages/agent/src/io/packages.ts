/**
 * Application packages on this node: fetched, checked and unpacked once, whoever asks, below `applications`. A package appears under its
 * name whole, by a rename; what an earlier boot installed goes, as a machine may have lost what was not yet on its disk.
 */
import { chmodSync, type Dirent, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { chmod, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ApplicationPackageReference } from "@stint/core";
import { fetchResource, type ResourceParts, TransferError } from "@stint/transfer";
import { type NodeStore, StepFailure } from "../logic/ports.ts";

export interface ResolvedPackage {
  readonly applicationId: string;
  readonly requestedVersion: string;
  readonly version: string;
  /** Its name in the artifact store. */
  readonly artifact: string;
  readonly sha256: string;
}

/** What references mean now; the pool's own too when `withPool`. Throws StepFailure. */
export type ResolvePackages = (request: {
  references: readonly ApplicationPackageReference[];
  withPool: boolean;
  signal: AbortSignal;
}) => Promise<{ poolPackages: readonly ResolvedPackage[]; packages: readonly ResolvedPackage[] }>;

export interface PackagesOptions {
  readonly root: string;
  readonly bootId: string;
  readonly store: NodeStore;
  readonly parts: ResourceParts;
  readonly resolve: ResolvePackages;
}

/** What a reference means on this node. */
interface Installed {
  readonly applicationId: string;
  readonly requestedVersion: string;
  readonly directory: string;
}

const POOL = "packages/pool";
const INSTALLING = ".installing-";

export class Packages {
  readonly #options: PackagesOptions;
  readonly #root: string;
  /** By directory. */
  readonly #running = new Map<string, Promise<number>>();

  constructor(options: PackagesOptions) {
    this.#options = options;
    this.#root = join(options.root, "applications");
    const { store, bootId } = options;
    if (store.all().get("packages/boot") !== bootId) {
      rmSync(this.#root, { recursive: true, force: true });
      store.put("packages/boot", bootId);
    }
    mkdirSync(this.#root, { recursive: true });
    chmodSync(this.#root, 0o755);
    for (const name of readdirSync(this.#root)) if (name.startsWith(INSTALLING)) rmSync(join(this.#root, name), { recursive: true });
  }

  /**
   * Gives how many bytes were fetched because of this asking. Throws StepFailure. The pool's packages are what they were when the node
   * first asked.
   */
  async install(references: readonly ApplicationPackageReference[], signal: AbortSignal): Promise<number> {
    const { store, resolve } = this.#options;
    const withPool = !store.all().has(POOL);
    if (!withPool && references.length === 0) return 0;
    const { poolPackages, packages } = await resolve({ references, withPool, signal });
    let bytes = 0;
    for (const each of [...poolPackages, ...packages]) bytes += await this.#installOnce(each);
    if (withPool)
      store.put(
        POOL,
        poolPackages.map((each) => this.#installed(each)),
      );
    for (const each of packages) store.put(nameOf(each.applicationId, each.requestedVersion), this.#installed(each));
    return bytes;
  }

  /** `NAME=value` each, for the pool's packages and the program's own. */
  variables(references: readonly ApplicationPackageReference[]): string[] {
    const records = this.#options.store.all();
    const own = references.map(({ applicationId, version }) => records.get(nameOf(applicationId, version)) as Installed | undefined);
    const pool = (records.get(POOL) as readonly Installed[] | undefined) ?? [];
    return [...pool, ...own].flatMap((each) => (each === undefined ? [] : variablesOf(each)));
  }

  #installed({ applicationId, requestedVersion, version, sha256 }: ResolvedPackage): Installed {
    const name = `${applicationId}-${version}-${sha256.slice(0, 12)}`.toLowerCase();
    return { applicationId, requestedVersion, directory: join(this.#root, name) };
  }

  /** Who asks while it is being fetched for another waits for that, and fetches nothing. */
  async #installOnce(resolved: ResolvedPackage): Promise<number> {
    const { directory } = this.#installed(resolved);
    if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return 0;
    const other = this.#running.get(directory);
    if (other !== undefined) {
      await other;
      return 0;
    }
    const running = this.#install(resolved, directory).finally(() => this.#running.delete(directory));
    this.#running.set(directory, running);
    return running;
  }

  async #install({ applicationId, version, artifact, sha256 }: ResolvedPackage, directory: string): Promise<number> {
    const { parts } = this.#options;
    const staging = `${INSTALLING}${parts.random.id()}`;
    const source = { kind: "file" as const, url: `artifact://${artifact}` };
    const request = { source, filePath: staging, fileMode: 0o755, unpack: true, sha256 };
    try {
      const bytes = await fetchResource(parts, this.#root, request, new AbortController().signal);
      await openToAll(join(this.#root, staging));
      await rename(join(this.#root, staging), directory);
      return bytes;
    } catch (error) {
      await rm(join(this.#root, staging), { recursive: true, force: true });
      throw installFailure(error, `${applicationId} ${version}`);
    }
  }
}

function installFailure(error: unknown, name: string): StepFailure {
  const { code, message } = error as NodeJS.ErrnoException;
  const full = code === "DiskFull" || code === "ENOSPC";
  const category = error instanceof TransferError && !full ? error.category : "serverError";
  const what = `The package ${name} cannot be installed: ${message}`;
  return new StepFailure({ category, code: full ? "DiskFull" : "ApplicationPackageError", message: what }, { cause: error });
}

/** Every task may read it and run what is a program. */
async function openToAll(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of (await readdir(directory, { withFileTypes: true })) as Dirent[]) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else await chmod(path, (statSync(path).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}

/** Azure's flattening on Linux; scripts that were written for lower-case names find those too. */
function variablesOf({ applicationId, requestedVersion, directory }: Installed): string[] {
  const flat = `${applicationId}${requestedVersion === "" ? "" : `_${requestedVersion}`}`.replace(/[.#-]/g, "_");
  return [...new Set([flat, flat.toLowerCase()])].map((name) => `AZ_BATCH_APP_PACKAGE_${name}=${directory}`);
}

function nameOf(applicationId: string, version: string): string {
  return `packages/of/${applicationId}/${version}`.toLowerCase();
}
