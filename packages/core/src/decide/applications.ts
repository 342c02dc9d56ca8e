/**
 * Applications and their packages: create, update, delete; add, activate and delete a version; and what a reference means. Reads
 * applications; writes `application`, `applicationForgotten`. Errors: APPLICATION_EXISTS, APPLICATION_NOT_FOUND,
 * APPLICATION_PACKAGE_EXISTS, APPLICATION_PACKAGE_NOT_FOUND, INVALID_PACKAGE_REFERENCES, QUOTA_REACHED.
 */
import type { Command, Reply } from "../commands.ts";
import type { Application, ApplicationPackage } from "../entities/application.ts";
import type { ApplicationPackageReference } from "../entities/task.ts";
import { type StintError, stintError } from "../errors.ts";
import { idKey } from "../ids.ts";
import { LIMITS } from "../limits.ts";
import type { Cluster } from "../state/cluster.ts";
import type { Decision } from "./decision.ts";
import { DONE, refused } from "./replies.ts";

type Of<K extends Command["kind"]> = Extract<Command, { kind: K }>;

type ApplicationCommand = Extract<Command, { kind: `${string}Application` | `${string}ApplicationPackage` }>;

export function decideApplication(decision: Decision, command: ApplicationCommand): Reply {
  switch (command.kind) {
    case "createApplication":
      return createApplication(decision, command);
    case "updateApplication":
      return updateApplication(decision, command);
    case "deleteApplication":
      return deleteApplication(decision, command);
    case "addApplicationPackage":
      return addApplicationPackage(decision, command);
    case "activateApplicationPackage":
      return activateApplicationPackage(decision, command);
    case "deleteApplicationPackage":
      return deleteApplicationPackage(decision, command);
    default:
      throw new Error(`no command is of kind ${JSON.stringify(command satisfies never)}`);
  }
}

function createApplication(decision: Decision, command: Of<"createApplication">): Reply {
  const { cluster, now } = decision;
  const { caller, id, displayName, allowUpdates } = command;
  if (cluster.application(caller.account, id) !== undefined)
    return refused(stintError("APPLICATION_EXISTS", `An application with the id ${id} exists.`, { field: "id" }));
  const count = applicationsOf(cluster, caller.account).length;
  if (count >= LIMITS.applicationsPerAccount)
    return refused(stintError("QUOTA_REACHED", `The account has ${count} applications, the most it may.`));
  const application: Application = {
    uid: decision.nextPosition,
    account: caller.account,
    id,
    displayName,
    allowUpdates,
    defaultVersion: "",
    packages: [],
    creationTimeMs: now.wallMs,
    lastModifiedMs: now.wallMs,
  };
  decision.emit({ kind: "application", application });
  return DONE;
}

function updateApplication(decision: Decision, command: Of<"updateApplication">): Reply {
  const found = find(decision.cluster, command);
  if ("kind" in found) return found;
  const { displayName, allowUpdates, defaultVersion } = command;
  if (defaultVersion !== undefined && defaultVersion !== "") {
    const missing = packageProblem(found, defaultVersion);
    if (missing !== null) return refused({ ...missing, field: "default_version" });
  }
  change(decision, found, {
    ...(displayName === undefined ? {} : { displayName }),
    ...(allowUpdates === undefined ? {} : { allowUpdates }),
    ...(defaultVersion === undefined ? {} : { defaultVersion }),
  });
  return DONE;
}

function deleteApplication(decision: Decision, command: Of<"deleteApplication">): Reply {
  const found = find(decision.cluster, command);
  if ("kind" in found) return found;
  decision.emit({ kind: "applicationForgotten", applicationUid: found.uid });
  return DONE;
}

/** The package's bytes are durable. */
function addApplicationPackage(decision: Decision, command: Of<"addApplicationPackage">): Reply {
  const found = find(decision.cluster, command);
  if ("kind" in found) return found;
  const { version, activate, ...bytes } = command.package;
  const refusal = packageRefusal(found, version);
  if (refusal !== null) return refused(refusal);
  const { wallMs } = decision.now;
  const added: ApplicationPackage = {
    ...bytes,
    version,
    state: activate ? "active" : "pending",
    creationTimeMs: wallMs,
    lastActivationTimeMs: activate ? wallMs : null,
  };
  change(decision, found, { packages: [...found.packages.filter((each) => idKey(each.version) !== idKey(version)), added] });
  return DONE;
}

/** Why the application may not have this version uploaded; null = it may. */
export function packageRefusal(application: Application, version: string): StintError | null {
  const exists = packageOf(application, version) !== undefined;
  if (exists && !application.allowUpdates) {
    const message = `The application ${application.id} has a version ${version}, and does not allow updates.`;
    return stintError("APPLICATION_PACKAGE_EXISTS", message, { field: "version" });
  }
  const count = application.packages.length;
  if (exists || count < LIMITS.packagesPerApplication) return null;
  return stintError("QUOTA_REACHED", `The application ${application.id} has ${count} versions, the most it may.`);
}

function activateApplicationPackage(decision: Decision, command: Of<"activateApplicationPackage">): Reply {
  const found = find(decision.cluster, command);
  if ("kind" in found) return found;
  if (packageOf(found, command.version) === undefined) return refused(packageNotFound(found.id, command.version));
  const active = { state: "active" as const, lastActivationTimeMs: decision.now.wallMs };
  const packages = found.packages.map((each) => (idKey(each.version) === idKey(command.version) ? { ...each, ...active } : each));
  change(decision, found, { packages });
  return DONE;
}

function deleteApplicationPackage(decision: Decision, command: Of<"deleteApplicationPackage">): Reply {
  const found = find(decision.cluster, command);
  if ("kind" in found) return found;
  const gone = packageOf(found, command.version);
  if (gone === undefined) return refused(packageNotFound(found.id, command.version));
  const wasDefault = idKey(found.defaultVersion) === idKey(gone.version);
  change(decision, found, {
    packages: found.packages.filter((each) => each !== gone),
    ...(wasDefault ? { defaultVersion: "" } : {}),
  });
  return DONE;
}

/** The package that a reference means now; a refusal where it means none. */
export function resolvePackage(
  cluster: Cluster,
  account: string,
  { applicationId, version }: ApplicationPackageReference,
): ApplicationPackage | StintError {
  const application = cluster.application(account, applicationId)?.record;
  if (application === undefined) return applicationNotFound(applicationId);
  const wanted = version === "" ? application.defaultVersion : version;
  if (wanted === "") return stintError("APPLICATION_PACKAGE_NOT_FOUND", `The application ${applicationId} has no default version.`);
  return packageProblem(application, wanted) ?? (packageOf(application, wanted) as ApplicationPackage);
}

/** Why a pool cannot have these packages; null = it can. */
export function packageReferencesRefusal(
  cluster: Cluster,
  account: string,
  references: readonly ApplicationPackageReference[],
  field = "spec.application_package_references",
): StintError | null {
  for (const [at, reference] of references.entries()) {
    const found = resolvePackage(cluster, account, reference);
    if ("reason" in found) return stintError("INVALID_PACKAGE_REFERENCES", found.message, { field: `${field}[${at}]` });
  }
  return null;
}

export function applicationsOf(cluster: Cluster, account: string): Application[] {
  return [...cluster.applicationsByUid.values()].map(({ record }) => record).filter((record) => idKey(record.account) === idKey(account));
}

export function packageOf(application: Application, version: string): ApplicationPackage | undefined {
  return application.packages.find((each) => idKey(each.version) === idKey(version));
}

function packageProblem(application: Application, version: string): StintError | null {
  const found = packageOf(application, version);
  if (found?.state === "active") return null;
  if (found === undefined) return packageNotFound(application.id, version);
  return stintError("APPLICATION_PACKAGE_NOT_FOUND", `The version ${version} of the application ${application.id} is not active.`);
}

function find(cluster: Cluster, { caller, id }: { caller: { account: string }; id: string }): Application | Reply {
  return cluster.application(caller.account, id)?.record ?? refused(applicationNotFound(id));
}

function change(decision: Decision, record: Application, changes: Partial<Application>): void {
  decision.emit({
    kind: "application",
    application: { ...record, ...changes, lastModifiedMs: decision.modifiedAfter(record.lastModifiedMs) },
  });
}

export function applicationNotFound(id: string): StintError {
  return stintError("APPLICATION_NOT_FOUND", `No application has the id ${id}.`);
}

function packageNotFound(id: string, version: string): StintError {
  return stintError("APPLICATION_PACKAGE_NOT_FOUND", `The application ${id} has no version ${version}.`);
}
