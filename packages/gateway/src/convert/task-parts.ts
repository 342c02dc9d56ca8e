/** What tasks, manager, start, preparation and release tasks have in common. */
import type { JsonObject } from "../http/json.ts";
import { formatDuration } from "../values/duration.ts";
import type { RestExecution, RestPackageReference } from "./execution.ts";
import type { RestOutputFile, RestResourceFile } from "./files.ts";
import { entity, keptLimit, keptMs, limitMs, type NameValue } from "./values.ts";

export interface RestConstraints {
  readonly maxWallClockTime?: string;
  readonly retentionTime?: string;
  readonly maxTaskRetryCount?: number;
}

export interface RestTaskParts extends RestExecution {
  readonly id?: string;
  readonly commandLine: string;
  readonly resourceFiles?: readonly RestResourceFile[];
  readonly outputFiles?: readonly RestOutputFile[];
  readonly environmentSettings?: readonly NameValue[];
  readonly constraints?: RestConstraints;
  readonly applicationPackageReferences?: readonly RestPackageReference[];
}

export const DEFAULT_RETENTION_MS: number = 7 * 24 * 3_600_000;

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
