/** How a program runs, on the wire: as whom, with what, in what. Rules and both directions. */
import {
  type ContainerRegistry,
  type ContainerSettings,
  DEFAULT_EXECUTION,
  type Elevation,
  type ExecutionSettings,
  type ResourceLimits,
  type UserIdentity,
} from "@stint/core";
import { splitCommandLine } from "../command-line.ts";
import type { ContainerRegistry as WireRegistry, ContainerRegistry__Output } from "../gen/stint/batch/v1/ContainerRegistry.ts";
import type { ContainerSettings as WireContainer, ContainerSettings__Output } from "../gen/stint/batch/v1/ContainerSettings.ts";
import type { ExecutionSettings as WireExecution, ExecutionSettings__Output } from "../gen/stint/batch/v1/ExecutionSettings.ts";
import type { ResourceLimits as WireLimits, ResourceLimits__Output } from "../gen/stint/batch/v1/ResourceLimits.ts";
import type { UserIdentity as WireIdentity, UserIdentity__Output } from "../gen/stint/batch/v1/UserIdentity.ts";
import { codec } from "../load.ts";
import { enumMap, type EnumMap } from "./enums.ts";
import { type Check, echo } from "./validate.ts";

const MEMORY_BYTES_MIN = 16 * 1024 ** 2;
const CORES = { min: 0.01, max: 1_024 };
const PIDS_MAX = 4_194_304;
const IMAGE_LENGTH_MAX = 512;
const OPTIONS_LENGTH_MAX = 4_096;
const SECRET_LENGTH_MAX = 4_096;
export const USER_NAME_LENGTH_MAX = 20;
/** Whatever a node is told, nothing of a task runs as one of these by its name. */
const SYSTEM_USERS = new Set(["root", "daemon", "bin", "sys", "nobody"]);

type Scope = Extract<UserIdentity, { kind: "auto" }>["scope"];
const scopes: EnumMap<Scope, "AUTO_USER_SCOPE_TASK" | "AUTO_USER_SCOPE_POOL"> = enumMap(
  { task: "AUTO_USER_SCOPE_TASK", pool: "AUTO_USER_SCOPE_POOL" },
  { unspecified: "AUTO_USER_SCOPE_UNSPECIFIED", word: "pool" },
);
export const elevations: EnumMap<Elevation, "ELEVATION_LEVEL_NON_ADMIN" | "ELEVATION_LEVEL_ADMIN"> = enumMap(
  { nonadmin: "ELEVATION_LEVEL_NON_ADMIN", admin: "ELEVATION_LEVEL_ADMIN" },
  { unspecified: "ELEVATION_LEVEL_UNSPECIFIED", word: "nonadmin" },
);
const workingDirectories: EnumMap<
  ContainerSettings["workingDirectory"],
  "CONTAINER_WORKING_DIRECTORY_TASK" | "CONTAINER_WORKING_DIRECTORY_IMAGE_DEFAULT"
> = enumMap(
  { task: "CONTAINER_WORKING_DIRECTORY_TASK", imageDefault: "CONTAINER_WORKING_DIRECTORY_IMAGE_DEFAULT" },
  { unspecified: "CONTAINER_WORKING_DIRECTORY_UNSPECIFIED", word: "task" },
);

const executionCodec = codec<WireExecution, ExecutionSettings__Output>("stint.batch.v1.ExecutionSettings");

/** The three fields, as every kind of task has them. */
export interface WireExecutionFields {
  readonly userIdentity?: UserIdentity__Output | null;
  readonly resourceLimits?: ResourceLimits__Output | null;
  readonly containerSettings?: ContainerSettings__Output | null;
}

export function executionFromWire(check: Check, field: string, wire: WireExecutionFields): ExecutionSettings {
  const { userIdentity, resourceLimits, containerSettings } = wire;
  return {
    userIdentity: userIdentity == null ? null : identityFromWire(check, `${field}.user_identity`, userIdentity),
    limits: resourceLimits == null ? null : limitsFromWire(check, `${field}.resource_limits`, resourceLimits),
    container: containerSettings == null ? null : containerFromWire(check, `${field}.container_settings`, containerSettings),
  };
}

/** Whole, with passwords: `hideSecrets` is for clients. */
export function executionToWire({ userIdentity, limits, container }: ExecutionSettings): WireExecution {
  return {
    userIdentity: userIdentity === null ? null : identityToWire(userIdentity),
    resourceLimits: limits === null ? null : limitsToWire(limits),
    containerSettings: container === null ? null : containerToWire(container),
  };
}

/** As it is stored and sent to nodes. Empty = as by default. */
export function encodeExecution(execution: ExecutionSettings): Buffer {
  return executionCodec.encode(executionToWire(execution));
}

/** Of bytes that were checked before they were stored. */
export function decodeExecution(check: Check, bytes: Uint8Array): ExecutionSettings {
  return bytes.length === 0 ? DEFAULT_EXECUTION : executionFromWire(check, "execution", executionCodec.decode(bytes));
}

export function userName(check: Check, field: string, name: string): string {
  if (name.length > USER_NAME_LENGTH_MAX || !/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) {
    check.refuse(
      "INVALID_VALUE",
      field,
      `${field} is ${echo(name)}; user names are 1 to ${USER_NAME_LENGTH_MAX} letters, digits, - and _, not beginning with a digit.`,
    );
  } else if (SYSTEM_USERS.has(name.toLowerCase())) check.refuse("INVALID_VALUE", field, `${echo(name)} belongs to the system.`);
  return name;
}

export function secret(check: Check, field: string, value: string, lengthMax: number = SECRET_LENGTH_MAX): string {
  return check.text(field, value, lengthMax);
}

export function registryFromWire(check: Check, field: string, wire: ContainerRegistry__Output): ContainerRegistry {
  if (/[\s/]/.test(wire.registryServer.replace(/^https?:\/\//, "")) || wire.registryServer.startsWith("-"))
    check.refuse("INVALID_VALUE", `${field}.registry_server`, `${echo(wire.registryServer)} is no registry's address.`);
  if (/[\s:]/.test(wire.userName) || wire.userName.startsWith("-"))
    check.refuse("INVALID_VALUE", `${field}.user_name`, `${echo(wire.userName)} is no registry's user.`);
  return {
    server: check.text(`${field}.registry_server`, wire.registryServer, 256),
    userName: check.text(`${field}.user_name`, wire.userName, 256),
    password: secret(check, `${field}.password`, wire.password),
  };
}

export function registryToWire({ server, userName: user, password }: ContainerRegistry, options: { secrets: boolean }): WireRegistry {
  return { registryServer: server, userName: user, password: options.secrets ? password : "" };
}

export function imageName(check: Check, field: string, name: string): string {
  if (name === "") check.refuse("MISSING_VALUE", field, `${field} is empty.`);
  else if (name.length > IMAGE_LENGTH_MAX || !/^[A-Za-z0-9][\w.:/@-]*$/.test(name))
    check.refuse("INVALID_VALUE", field, `${echo(name)} is no name of an image.`);
  return name;
}

function identityFromWire(check: Check, field: string, wire: UserIdentity__Output): UserIdentity {
  const { userName: name, autoUser } = wire;
  if (name !== "" && autoUser != null) check.refuse("INVALID_VALUE", field, `${field} has both user_name and auto_user.`);
  if (name !== "") return { kind: "account", userName: userName(check, `${field}.user_name`, name) };
  if (autoUser == null) {
    check.refuse("MISSING_VALUE", field, `${field} has neither user_name nor auto_user.`);
    return { kind: "auto", scope: "task", elevation: "nonadmin" };
  }
  const scope = scopes.fromWire(autoUser.scope);
  if (scope === null) check.refuse("INVALID_VALUE", `${field}.auto_user.scope`, `${echo(String(autoUser.scope))} is no scope.`);
  return { kind: "auto", scope: scope ?? "task", elevation: elevationFromWire(check, `${field}.auto_user`, autoUser.elevationLevel) };
}

export function elevationFromWire(check: Check, field: string, wire: string): Elevation {
  const elevation = elevations.fromWire(wire);
  if (elevation === null) check.refuse("INVALID_VALUE", `${field}.elevation_level`, `${echo(String(wire))} is no elevation level.`);
  return elevation ?? "nonadmin";
}

function identityToWire(identity: UserIdentity): WireIdentity {
  if (identity.kind === "account") return { userName: identity.userName };
  return { autoUser: { scope: scopes.toWire(identity.scope), elevationLevel: elevations.toWire(identity.elevation) } };
}

function limitsFromWire(check: Check, field: string, wire: ResourceLimits__Output): ResourceLimits {
  const whole = (name: string, value: unknown, range: { min: number; max: number }): number | null =>
    Number(value) === 0 ? null : check.integer(`${field}.${name}`, Number(value), range);
  const bytes = { min: 1, max: Number.MAX_SAFE_INTEGER };
  const { cpuCores } = wire;
  if (cpuCores !== 0 && !(cpuCores >= CORES.min && cpuCores <= CORES.max))
    check.refuse(
      "OUT_OF_RANGE_INPUT",
      `${field}.cpu_cores`,
      `${field}.cpu_cores is ${cpuCores}; it must lie between ${CORES.min} and ${CORES.max}.`,
    );
  return {
    memoryBytes: whole("memory_bytes", wire.memoryBytes, { min: MEMORY_BYTES_MIN, max: Number.MAX_SAFE_INTEGER }),
    cpuCores: cpuCores === 0 ? null : cpuCores,
    pids: whole("pids", wire.pids, { min: 1, max: PIDS_MAX }),
    fileBytes: whole("file_bytes", wire.fileBytes, bytes),
    coreBytes: whole("core_bytes", wire.coreBytes, bytes),
    require: wire.require,
  };
}

function limitsToWire({ memoryBytes, cpuCores, pids, fileBytes, coreBytes, require }: ResourceLimits): WireLimits {
  return {
    memoryBytes: memoryBytes ?? 0,
    cpuCores: cpuCores ?? 0,
    pids: pids ?? 0,
    fileBytes: fileBytes ?? 0,
    coreBytes: coreBytes ?? 0,
    require,
  };
}

function containerFromWire(check: Check, field: string, wire: ContainerSettings__Output): ContainerSettings {
  const workingDirectory = workingDirectories.fromWire(wire.workingDirectory);
  if (workingDirectory === null)
    check.refuse("INVALID_VALUE", `${field}.working_directory`, `${echo(String(wire.workingDirectory))} is no working directory.`);
  check.text(`${field}.container_run_options`, wire.containerRunOptions, OPTIONS_LENGTH_MAX);
  const split = splitCommandLine(wire.containerRunOptions);
  if ("problem" in split)
    check.refuse("INVALID_VALUE", `${field}.container_run_options`, `The options cannot be split into words: ${split.problem}.`);
  return {
    imageName: imageName(check, `${field}.image_name`, wire.imageName),
    runOptions: wire.containerRunOptions,
    registry: wire.registry == null ? null : registryFromWire(check, `${field}.registry`, wire.registry),
    workingDirectory: workingDirectory ?? "task",
  };
}

function containerToWire(container: ContainerSettings): WireContainer {
  return {
    imageName: container.imageName,
    containerRunOptions: container.runOptions,
    registry: container.registry === null ? null : registryToWire(container.registry, { secrets: true }),
    workingDirectory: workingDirectories.toWire(container.workingDirectory),
  };
}
