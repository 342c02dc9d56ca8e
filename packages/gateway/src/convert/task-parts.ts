/** What tasks, manager, start, preparation and release tasks have in common. */
import type { JsonObject, JsonValue } from "../http/json.ts";
import { unsupportedProperty } from "../http/rest-error.ts";
import { formatDuration } from "../values/duration.ts";
import { type RestOutputFile, type RestResourceFile } from "./files.ts";
import { entity, keptLimit, keptMs, limitMs, type NameValue } from "./values.ts";

export interface RestConstraints {
  readonly maxWallClockTime?: string;
  readonly retentionTime?: string;
  readonly maxTaskRetryCount?: number;
}

export interface RestTaskParts {
  readonly id?: string;
  readonly commandLine: string;
  readonly resourceFiles?: readonly RestResourceFile[];
  readonly outputFiles?: readonly RestOutputFile[];
  readonly environmentSettings?: readonly NameValue[];
  readonly constraints?: RestConstraints;
  readonly userIdentity?: { readonly username?: string; readonly autoUser?: { readonly elevationLevel?: string } };
  readonly containerSettings?: JsonValue;
  readonly applicationPackageReferences?: readonly JsonValue[];
}

export const DEFAULT_RETENTION_MS: number = 7 * 24 * 3_600_000;

/** What the cluster cannot do yet would be done wrongly without a word: it is refused. */
export function refuseUnserved(parts: RestTaskParts, at = ""): void {
  const place = (name: string) => (at === "" ? name : `${at}.${name}`);
  if (parts.containerSettings !== undefined) throw unsupportedProperty(place("containerSettings"), "Tasks do not run in containers here.");
  if ((parts.applicationPackageReferences ?? []).length > 0)
    throw unsupportedProperty(place("applicationPackageReferences"), "Application packages are not delivered here.");
  const { username, autoUser } = parts.userIdentity ?? {};
  if (username !== undefined) throw unsupportedProperty(place("userIdentity.username"), "Tasks run as the agent's user here.");
  if (autoUser?.elevationLevel === "admin")
    throw unsupportedProperty(place("userIdentity.autoUser.elevationLevel"), "Tasks are not elevated here.");
}

interface Limits {
  readonly maxTaskRetryCount?: number;
  readonly maxWallClockTimeMs?: number;
  readonly retentionTimeMs?: number;
}

export function constraintsOf(constraints: RestConstraints | undefined): Limits {
  const { maxTaskRetryCount } = constraints ?? {};
  const maxWallClockTimeMs = limitMs(constraints?.maxWallClockTime);
  const retentionTimeMs = keptMs(constraints?.retentionTime);
  return {
    ...(maxTaskRetryCount === undefined ? {} : { maxTaskRetryCount }),
    ...(maxWallClockTimeMs === undefined ? {} : { maxWallClockTimeMs }),
    ...(retentionTimeMs === undefined ? {} : { retentionTimeMs }),
  };
}

/** With the defaults that Azure shows. */
export function constraintsToRest(limits: {
  readonly maxTaskRetryCount?: number | undefined;
  readonly maxWallClockTimeMs?: number | undefined;
  readonly retentionTimeMs?: number | undefined;
}): JsonObject {
  return entity({
    maxWallClockTime: formatDuration(limits.maxWallClockTimeMs ?? null),
    retentionTime: formatDuration(keptLimit(limits.retentionTimeMs ?? DEFAULT_RETENTION_MS)),
    maxTaskRetryCount: limits.maxTaskRetryCount ?? 0,
  });
}
