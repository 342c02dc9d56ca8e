/** How programs run on a node, and what a pool gives its nodes for that. The core passes it on and looks at none of it. */

export type Elevation = "nonadmin" | "admin";

/** As whom a program runs: a user account of the pool, or a user that the node makes. */
export type UserIdentity =
  | { readonly kind: "account"; readonly userName: string }
  | { readonly kind: "auto"; readonly scope: "task" | "pool"; readonly elevation: Elevation };

/** null = the node's default. */
export interface ResourceLimits {
  readonly memoryBytes: number | null;
  readonly cpuCores: number | null;
  readonly pids: number | null;
  readonly fileBytes: number | null;
  readonly coreBytes: number | null;
  /** A node that cannot enforce them does not run the program. */
  readonly require: boolean;
}

export interface ContainerRegistry {
  readonly server: string;
  readonly userName: string;
  readonly password: string;
}

export interface ContainerSettings {
  readonly imageName: string;
  readonly runOptions: string;
  readonly registry: ContainerRegistry | null;
  readonly workingDirectory: "task" | "imageDefault";
}

export interface ExecutionSettings {
  /** null = the default of what runs: a task's own user, or the one that all share. */
  readonly userIdentity: UserIdentity | null;
  readonly limits: ResourceLimits | null;
  readonly container: ContainerSettings | null;
}

export const DEFAULT_EXECUTION: ExecutionSettings = { userIdentity: null, limits: null, container: null };

export interface UserAccount {
  readonly name: string;
  readonly password: string;
  readonly elevation: Elevation;
  readonly uid: number | null;
  readonly gid: number | null;
  readonly sshPrivateKey: string;
}

export type Mount =
  | {
      readonly kind: "azureBlob";
      readonly path: string;
      readonly options: string;
      readonly accountName: string;
      readonly containerName: string;
      readonly accountKey: string;
      readonly sasKey: string;
    }
  | { readonly kind: "nfs"; readonly path: string; readonly options: string; readonly source: string }
  | {
      readonly kind: "cifs";
      readonly path: string;
      readonly options: string;
      readonly source: string;
      readonly userName: string;
      readonly password: string;
    }
  | {
      readonly kind: "azureFiles";
      readonly path: string;
      readonly options: string;
      readonly url: string;
      readonly accountName: string;
      readonly accountKey: string;
    };

export interface NodeSetup {
  readonly userAccounts: readonly UserAccount[];
  readonly mounts: readonly Mount[];
  /** null = the pool says nothing of containers. */
  readonly containers: { readonly imageNames: readonly string[]; readonly registries: readonly ContainerRegistry[] } | null;
}

export const EMPTY_SETUP: NodeSetup = { userAccounts: [], mounts: [], containers: null };
