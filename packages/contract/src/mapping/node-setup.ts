/** What a pool gives its nodes, on the wire: users, file systems, images. Rules and both directions. */
import { EMPTY_SETUP, type Mount, type NodeSetup, type UserAccount } from "@stint/core";
import type { ContainerConfiguration__Output } from "../gen/stint/batch/v1/ContainerConfiguration.ts";
import type { MountConfiguration as WireMount, MountConfiguration__Output } from "../gen/stint/batch/v1/MountConfiguration.ts";
import type { NodeSetup as WireSetup, NodeSetup__Output } from "../gen/stint/batch/v1/NodeSetup.ts";
import type { UserAccount as WireAccount, UserAccount__Output } from "../gen/stint/batch/v1/UserAccount.ts";
import { codec } from "../load.ts";
import { elevationFromWire, elevations, imageName, registryFromWire, registryToWire, secret, userName } from "./execution.ts";
import { type Check, echo } from "./validate.ts";

const ACCOUNTS_MAX = 100;
const MOUNTS_MAX = 10;
const IMAGES_MAX = 100;
const REGISTRIES_MAX = 20;
const TEXT_LENGTH_MAX = 1_024;
const KEY_LENGTH_MAX = 32_768;
const PASSWORD_LENGTH_MAX = 256;
/** Lower numbers belong to the system. */
const UID = { min: 1_000, max: 60_000 };

const setupCodec = codec<WireSetup, NodeSetup__Output>("stint.batch.v1.NodeSetup");

/** The three fields, as a pool has them. */
export interface WireSetupFields {
  readonly userAccounts: readonly UserAccount__Output[];
  readonly mountConfiguration: readonly MountConfiguration__Output[];
  readonly containerConfiguration?: ContainerConfiguration__Output | null;
}

export function setupFromWire(check: Check, field: string, wire: WireSetupFields): NodeSetup {
  const { userAccounts, mountConfiguration, containerConfiguration } = wire;
  check.count(`${field}.user_accounts`, userAccounts, ACCOUNTS_MAX);
  check.count(`${field}.mount_configuration`, mountConfiguration, MOUNTS_MAX);
  const accounts = userAccounts.map((account, at) => accountFromWire(check, `${field}.user_accounts[${at}]`, account));
  const mounts = mountConfiguration.map((mount, at) => mountFromWire(check, `${field}.mount_configuration[${at}]`, mount));
  const twice = (names: readonly string[], part: string): void => {
    const name = names.find((each, at) => names.indexOf(each) !== at);
    if (name !== undefined) check.refuse("INVALID_VALUE", `${field}.${part}`, `${echo(name)} is given twice.`);
  };
  twice(
    accounts.map(({ name }) => name),
    "user_accounts",
  );
  twice(
    mounts.map(({ path }) => path),
    "mount_configuration",
  );
  return {
    userAccounts: accounts,
    mounts,
    containers:
      containerConfiguration == null ? null : containersFromWire(check, `${field}.container_configuration`, containerConfiguration),
  };
}

/** `secrets`: with passwords and keys, for nodes and for the store; clients never see them. */
export function setupToWire(setup: NodeSetup, options: { secrets: boolean }): WireSetup {
  return {
    userAccounts: setup.userAccounts.map((account) => accountToWire(account, options)),
    mountConfiguration: setup.mounts.map((mount) => mountToWire(mount, options)),
    containerConfiguration:
      setup.containers === null
        ? null
        : {
            containerImageNames: [...setup.containers.imageNames],
            containerRegistries: setup.containers.registries.map((registry) => registryToWire(registry, options)),
          },
  };
}

/** As it is stored and sent to nodes. */
export function encodeSetup(setup: NodeSetup): Buffer {
  return setupCodec.encode(setupToWire(setup, { secrets: true }));
}

/** Of bytes that were checked before they were stored. */
export function decodeSetup(check: Check, bytes: Uint8Array): NodeSetup {
  return bytes.length === 0 ? EMPTY_SETUP : setupFromWire(check, "node_setup", setupCodec.decode(bytes));
}

function accountFromWire(check: Check, field: string, wire: UserAccount__Output): UserAccount {
  const { uid, gid, sshPrivateKey = "" } = wire.linuxUserConfiguration ?? {};
  const where = `${field}.linux_user_configuration`;
  if ((uid === undefined) !== (gid === undefined)) check.refuse("INVALID_VALUE", where, "uid and gid are given together, or neither is.");
  if (wire.password !== "" && /[\r\n]/.test(wire.password))
    check.refuse("INVALID_VALUE", `${field}.password`, "A password has no line breaks.");
  if (sshPrivateKey !== "" && !/^-----BEGIN [A-Z ]*PRIVATE KEY-----\n/.test(sshPrivateKey))
    check.refuse("INVALID_VALUE", `${where}.ssh_private_key`, "The key does not begin with -----BEGIN … PRIVATE KEY-----.");
  return {
    name: userName(check, `${field}.name`, wire.name),
    password: secret(check, `${field}.password`, wire.password, PASSWORD_LENGTH_MAX),
    elevation: elevationFromWire(check, field, wire.elevationLevel),
    uid: uid === undefined ? null : check.integer(`${where}.uid`, uid, UID),
    gid: gid === undefined ? null : check.integer(`${where}.gid`, gid, UID),
    sshPrivateKey: secret(check, `${where}.ssh_private_key`, sshPrivateKey, KEY_LENGTH_MAX),
  };
}

function accountToWire(account: UserAccount, { secrets }: { secrets: boolean }): WireAccount {
  const { uid, gid, sshPrivateKey } = account;
  return {
    name: account.name,
    password: secrets ? account.password : "",
    elevationLevel: elevations.toWire(account.elevation),
    linuxUserConfiguration:
      uid === null && sshPrivateKey === ""
        ? null
        : { ...(uid === null || gid === null ? {} : { uid, gid }), sshPrivateKey: secrets ? sshPrivateKey : "" },
  };
}

function containersFromWire(check: Check, field: string, wire: ContainerConfiguration__Output): NonNullable<NodeSetup["containers"]> {
  check.count(`${field}.container_image_names`, wire.containerImageNames, IMAGES_MAX);
  check.count(`${field}.container_registries`, wire.containerRegistries, REGISTRIES_MAX);
  return {
    imageNames: wire.containerImageNames.map((name, at) => imageName(check, `${field}.container_image_names[${at}]`, name)),
    registries: wire.containerRegistries.map((registry, at) => registryFromWire(check, `${field}.container_registries[${at}]`, registry)),
  };
}

function mountFromWire(check: Check, field: string, wire: MountConfiguration__Output): Mount {
  const { azureBlobFileSystem: blob, nfsMount: nfs, cifsMount: cifs, azureFileShare: share } = wire;
  if ([blob, nfs, cifs, share].filter((each) => each != null).length !== 1)
    check.refuse("INVALID_VALUE", field, `${field} names exactly one kind of file system.`);
  const given = (name: string, value: string): string => {
    if (value === "") check.refuse("MISSING_VALUE", `${field}.${name}`, `${field}.${name} is empty.`);
    if (/[\s,]/.test(value) || value.startsWith("-"))
      check.refuse("INVALID_VALUE", `${field}.${name}`, `${echo(value)} cannot be mounted.`);
    return check.text(`${field}.${name}`, value, TEXT_LENGTH_MAX);
  };
  const common = (mount: { relativeMountPath: string; mountOptions?: string; blobfuseOptions?: string }) => {
    const path = mount.relativeMountPath;
    if (!/^[A-Za-z0-9_.-]{1,255}(\/[A-Za-z0-9_.-]{1,255})*$/.test(path) || path.split("/").some((part) => part === "." || part === ".."))
      check.refuse("INVALID_VALUE", `${field}.relative_mount_path`, `${echo(path)} is no path below the mounts' directory.`);
    return { path, options: check.text(`${field}.mount_options`, mount.mountOptions ?? mount.blobfuseOptions ?? "", TEXT_LENGTH_MAX) };
  };
  if (nfs != null) return { kind: "nfs", ...common(nfs), source: given("source", nfs.source) };
  if (cifs != null) {
    const { source, userName: user, password } = cifs;
    return {
      kind: "cifs",
      ...common(cifs),
      source: given("source", source),
      userName: user === "" ? "" : given("user_name", user),
      password: secret(check, `${field}.password`, password, PASSWORD_LENGTH_MAX),
    };
  }
  if (share != null) {
    if (!/^https:\/\/[A-Za-z0-9.-]+\/[A-Za-z0-9-]+\/?$/.test(share.azureFileUrl))
      check.refuse("INVALID_VALUE", `${field}.azure_file_url`, `${echo(share.azureFileUrl)} is no share's url: https://host/share.`);
    return {
      kind: "azureFiles",
      ...common(share),
      url: check.text(`${field}.azure_file_url`, share.azureFileUrl, TEXT_LENGTH_MAX),
      accountName: given("account_name", share.accountName),
      accountKey: secret(check, `${field}.account_key`, share.accountKey),
    };
  }
  const { accountName = "", containerName = "", accountKey = "", sasKey = "" } = blob ?? {};
  if (accountKey !== "" && sasKey !== "") check.refuse("INVALID_VALUE", field, `${field} has both account_key and sas_key.`);
  return {
    kind: "azureBlob",
    ...common(blob ?? { relativeMountPath: "" }),
    accountName: given("account_name", accountName),
    containerName: given("container_name", containerName),
    accountKey: secret(check, `${field}.account_key`, accountKey),
    sasKey: secret(check, `${field}.sas_key`, sasKey),
  };
}

function mountToWire(mount: Mount, { secrets }: { secrets: boolean }): WireMount {
  const hidden = (value: string): string => (secrets ? value : "");
  const common = { relativeMountPath: mount.path, mountOptions: mount.options };
  if (mount.kind === "nfs") return { nfsMount: { ...common, source: mount.source } };
  if (mount.kind === "cifs")
    return { cifsMount: { ...common, source: mount.source, userName: mount.userName, password: hidden(mount.password) } };
  if (mount.kind === "azureFiles")
    return { azureFileShare: { ...common, azureFileUrl: mount.url, accountName: mount.accountName, accountKey: hidden(mount.accountKey) } };
  const { accountName, containerName, accountKey, sasKey, options } = mount;
  return {
    azureBlobFileSystem: {
      relativeMountPath: mount.path,
      blobfuseOptions: options,
      accountName,
      containerName,
      accountKey: hidden(accountKey),
      sasKey: hidden(sasKey),
    },
  };
}
