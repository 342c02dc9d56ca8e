/** As whom a program runs and in what, both ways, as every kind of task has it. */
import type { Task, TaskSpec } from "@stint/client";
import type { JsonObject, JsonValue } from "../http/json.ts";
import { invalidProperty, unsupportedProperty } from "../http/rest-error.ts";
import { entity, listOf } from "./values.ts";

type WireIdentity = NonNullable<TaskSpec["userIdentity"]>;
type WireContainer = NonNullable<TaskSpec["containerSettings"]>;
type WireRegistry = NonNullable<WireContainer["registry"]>;
type TaskOutput = NonNullable<Task["spec"]>;

export interface RestIdentity {
  readonly username?: string;
  readonly autoUser?: { readonly scope?: string; readonly elevationLevel?: string };
}

export interface RestRegistry {
  readonly username?: string;
  readonly password?: string;
  readonly registryServer?: string;
  readonly identityReference?: JsonValue;
}

export interface RestContainer {
  readonly imageName: string;
  readonly containerRunOptions?: string;
  readonly registry?: RestRegistry;
  readonly workingDirectory?: string;
}

export interface RestExecution {
  readonly userIdentity?: RestIdentity;
  readonly containerSettings?: RestContainer;
}

interface WireExecution {
  readonly userIdentity: WireIdentity;
  readonly containerSettings: WireContainer | null;
}

const SCOPES = { task: "AUTO_USER_SCOPE_TASK", pool: "AUTO_USER_SCOPE_POOL" } as const;
export const ELEVATIONS = { nonadmin: "ELEVATION_LEVEL_NON_ADMIN", admin: "ELEVATION_LEVEL_ADMIN" } as const;

/** Without an identity a program runs as the user that all of the node's share: Azure's default. */
export function executionOf({ userIdentity, containerSettings }: RestExecution, at = ""): WireExecution {
  return {
    userIdentity: identityOf(userIdentity ?? { autoUser: {} }, place(at, "userIdentity")),
    containerSettings: containerSettings === undefined ? null : containerOf(containerSettings, place(at, "containerSettings")),
  };
}

function place(at: string, name: string): string {
  return at === "" ? name : `${at}.${name}`;
}

function identityOf({ username, autoUser }: RestIdentity, at: string): WireIdentity {
  if ((username === undefined) === (autoUser === undefined))
    throw invalidProperty(at, { username, autoUser }, "Exactly one of username and autoUser must be given.");
  if (username === "") throw invalidProperty(`${at}.username`, username, "It is empty.");
  if (username !== undefined) return { userName: username };
  const { scope = "pool", elevationLevel = "nonadmin" } = autoUser ?? {};
  return {
    autoUser: { scope: SCOPES[scope as keyof typeof SCOPES], elevationLevel: ELEVATIONS[elevationLevel as keyof typeof ELEVATIONS] },
  };
}

function containerOf(settings: RestContainer, at: string): WireContainer {
  const inImage = settings.workingDirectory === "containerImageDefault";
  return {
    imageName: settings.imageName,
    containerRunOptions: settings.containerRunOptions ?? "",
    registry: settings.registry === undefined ? null : registryOf(settings.registry, `${at}.registry`),
    workingDirectory: inImage ? "CONTAINER_WORKING_DIRECTORY_IMAGE_DEFAULT" : "CONTAINER_WORKING_DIRECTORY_TASK",
  };
}

export function registryOf(registry: RestRegistry, at: string): WireRegistry {
  refuseIdentity(registry, at);
  return { registryServer: registry.registryServer ?? "", userName: registry.username ?? "", password: registry.password ?? "" };
}

/** Machines of one's own have no identity in Azure. */
export function refuseIdentity({ identityReference }: { readonly identityReference?: JsonValue }, at: string): void {
  if (identityReference === undefined) return;
  throw unsupportedProperty(`${at}.identityReference`, "Nodes have no managed identity here: give a signed url, a key or a password.");
}

/** Both properties of a task; `otherwise` is whose user runs one that was made without saying as whom. */
export function executionToRest(
  { userIdentity, containerSettings }: Pick<TaskOutput, "userIdentity" | "containerSettings">,
  otherwise: "task" | "pool",
): { userIdentity: JsonObject; containerSettings: JsonObject | undefined } {
  return {
    userIdentity: identityToRest(userIdentity, otherwise),
    containerSettings: containerSettings === null ? undefined : containerToRest(containerSettings),
  };
}

function identityToRest(identity: TaskOutput["userIdentity"], otherwise: "task" | "pool"): JsonObject {
  if (identity !== null && identity.userName !== "") return { username: identity.userName };
  const { scope, elevationLevel } = identity?.autoUser ?? { scope: SCOPES[otherwise], elevationLevel: ELEVATIONS.nonadmin };
  return {
    autoUser: {
      scope: scope === SCOPES.task ? "task" : "pool",
      elevationLevel: elevationLevel === ELEVATIONS.admin ? "admin" : "nonadmin",
    },
  };
}

function containerToRest(container: NonNullable<TaskOutput["containerSettings"]>): JsonObject {
  const inImage = container.workingDirectory === "CONTAINER_WORKING_DIRECTORY_IMAGE_DEFAULT";
  return entity({
    imageName: container.imageName,
    containerRunOptions: container.containerRunOptions === "" ? undefined : container.containerRunOptions,
    registry: container.registry === null ? undefined : registryToRest(container.registry),
    workingDirectory: inImage ? "containerImageDefault" : "taskWorkingDirectory",
  });
}

/** Without the password, which no answer shows. */
export function registryToRest({ registryServer, userName }: { registryServer: string; userName: string }): JsonObject {
  return entity({
    username: userName === "" ? undefined : userName,
    registryServer: registryServer === "" ? undefined : registryServer,
  });
}

export interface RestPackageReference {
  readonly applicationId: string;
  readonly version?: string;
}

export function packagesOf(references: readonly RestPackageReference[] | undefined): { applicationId: string; version: string }[] {
  return (references ?? []).map(({ applicationId, version = "" }) => ({ applicationId, version }));
}

export function packagesToRest(references: readonly { applicationId: string; version: string }[]): JsonValue[] | undefined {
  return listOf(references, ({ applicationId, version }) => entity({ applicationId, version: version === "" ? undefined : version }));
}
