/** What a pool gives its nodes, both ways: users, file systems, images. Passwords and keys go in and never come out. */
import type { Pool, PoolSpec } from "@stint/client";
import type { JsonObject, JsonValue } from "../http/json.ts";
import { invalidProperty, unsupportedProperty } from "../http/rest-error.ts";
import { ELEVATIONS, refuseIdentity, registryOf, registryToRest, type RestRegistry } from "./execution.ts";
import { entity, listOf } from "./values.ts";

type Account = NonNullable<PoolSpec["userAccounts"]>[number];
type Mount = NonNullable<PoolSpec["mountConfiguration"]>[number];
type Containers = NonNullable<PoolSpec["containerConfiguration"]>;
type PoolOutput = NonNullable<Pool["spec"]>;
type AccountOutput = PoolOutput["userAccounts"][number];
type MountOutput = PoolOutput["mountConfiguration"][number];

export interface RestUserAccount {
  readonly name: string;
  readonly password: string;
  readonly elevationLevel?: string;
  readonly linuxUserConfiguration?: { readonly uid?: number; readonly gid?: number; readonly sshPrivateKey?: string };
  readonly windowsUserConfiguration?: JsonValue;
}

interface Mounted {
  readonly relativeMountPath: string;
  readonly mountOptions?: string;
}

export interface RestMount {
  readonly azureBlobFileSystemConfiguration?: {
    readonly accountName: string;
    readonly containerName: string;
    readonly accountKey?: string;
    readonly sasKey?: string;
    readonly blobfuseOptions?: string;
    readonly relativeMountPath: string;
    readonly identityReference?: JsonValue;
  };
  readonly nfsMountConfiguration?: Mounted & { readonly source: string };
  readonly cifsMountConfiguration?: Mounted & { readonly source: string; readonly username: string; readonly password: string };
  readonly azureFileShareConfiguration?: Mounted & {
    readonly accountName: string;
    readonly azureFileUrl: string;
    readonly accountKey: string;
  };
}

export interface RestContainers {
  readonly type: string;
  readonly containerImageNames?: readonly string[];
  readonly containerRegistries?: readonly RestRegistry[];
}

export function accountsOf(accounts: readonly RestUserAccount[] | undefined): Account[] {
  return (accounts ?? []).map((account, at) => {
    if (account.windowsUserConfiguration !== undefined)
      throw unsupportedProperty(`userAccounts[${at}].windowsUserConfiguration`, "Nodes are machines that run Linux.");
    const { uid, gid, sshPrivateKey } = account.linuxUserConfiguration ?? {};
    return {
      name: account.name,
      password: account.password,
      elevationLevel: ELEVATIONS[(account.elevationLevel ?? "nonadmin") as keyof typeof ELEVATIONS],
      linuxUserConfiguration:
        account.linuxUserConfiguration === undefined
          ? null
          : {
              ...(uid === undefined ? {} : { uid: unsigned(uid, `userAccounts[${at}].linuxUserConfiguration.uid`) }),
              ...(gid === undefined ? {} : { gid: unsigned(gid, `userAccounts[${at}].linuxUserConfiguration.gid`) }),
              sshPrivateKey: sshPrivateKey ?? "",
            },
    };
  });
}

function unsigned(value: number, at: string): number {
  if (value < 0) throw invalidProperty(at, value, "It must not be less than 0.");
  return value;
}

export function accountToRest(account: AccountOutput): JsonValue {
  const { uid, gid } = account.linuxUserConfiguration ?? {};
  return entity({
    name: account.name,
    elevationLevel: account.elevationLevel === ELEVATIONS.admin ? "admin" : "nonadmin",
    linuxUserConfiguration: uid === undefined ? undefined : entity({ uid, gid }),
  });
}

export function mountsOf(mounts: readonly RestMount[] | undefined): Mount[] {
  return (mounts ?? []).map((mount, at) => mountOf(mount, `mountConfiguration[${at}]`));
}

function mountOf(mount: RestMount, at: string): Mount {
  const kinds = Object.values(mount).filter((each) => each !== undefined);
  if (kinds.length !== 1) throw invalidProperty(at, Object.keys(mount), "It names exactly one kind of file system.");
  const { azureBlobFileSystemConfiguration: blob, nfsMountConfiguration: nfs } = mount;
  const { cifsMountConfiguration: cifs, azureFileShareConfiguration: share } = mount;
  const common = ({ relativeMountPath, mountOptions = "" }: Mounted) => ({ relativeMountPath, mountOptions });
  if (nfs !== undefined) return { nfsMount: { ...common(nfs), source: nfs.source } };
  if (cifs !== undefined) return { cifsMount: { ...common(cifs), source: cifs.source, userName: cifs.username, password: cifs.password } };
  if (share !== undefined) {
    const { accountName, azureFileUrl, accountKey } = share;
    return { azureFileShare: { ...common(share), accountName, azureFileUrl, accountKey } };
  }
  if (blob === undefined) throw invalidProperty(at, "", "It names no kind of file system.");
  refuseIdentity(blob, `${at}.azureBlobFileSystemConfiguration`);
  const { accountName, containerName, accountKey = "", sasKey = "", blobfuseOptions = "", relativeMountPath } = blob;
  return { azureBlobFileSystem: { accountName, containerName, accountKey, sasKey, blobfuseOptions, relativeMountPath } };
}

export function mountToRest({ azureBlobFileSystem: blob, nfsMount: nfs, cifsMount: cifs, azureFileShare: share }: MountOutput): JsonValue {
  const options = (text: string) => (text === "" ? undefined : text);
  if (nfs !== null) {
    const { source, relativeMountPath, mountOptions } = nfs;
    return { nfsMountConfiguration: entity({ source, relativeMountPath, mountOptions: options(mountOptions) }) };
  }
  if (cifs !== null) {
    const { userName, source, relativeMountPath, mountOptions } = cifs;
    return { cifsMountConfiguration: entity({ username: userName, source, relativeMountPath, mountOptions: options(mountOptions) }) };
  }
  if (share !== null) {
    const { accountName, azureFileUrl, relativeMountPath, mountOptions } = share;
    return {
      azureFileShareConfiguration: entity({ accountName, azureFileUrl, relativeMountPath, mountOptions: options(mountOptions) }),
    };
  }
  if (blob === null) return {};
  const { accountName, containerName, relativeMountPath, blobfuseOptions } = blob;
  return {
    azureBlobFileSystemConfiguration: entity({
      accountName,
      containerName,
      relativeMountPath,
      blobfuseOptions: options(blobfuseOptions),
    }),
  };
}

const CONTAINER_TYPE = "dockerCompatible";

export function containersOf(containers: RestContainers): Containers {
  const at = "virtualMachineConfiguration.containerConfiguration";
  if (containers.type.toLowerCase() !== CONTAINER_TYPE.toLowerCase())
    throw invalidProperty(`${at}.type`, containers.type, `It is not ${CONTAINER_TYPE}.`);
  return {
    containerImageNames: [...(containers.containerImageNames ?? [])],
    containerRegistries: (containers.containerRegistries ?? []).map((registry, index) =>
      registryOf(registry, `${at}.containerRegistries[${index}]`),
    ),
  };
}

export function containersToRest(containers: NonNullable<PoolOutput["containerConfiguration"]>): JsonObject {
  return entity({
    type: CONTAINER_TYPE,
    containerImageNames: listOf(containers.containerImageNames, (name) => name),
    containerRegistries: listOf(containers.containerRegistries, registryToRest),
  });
}
