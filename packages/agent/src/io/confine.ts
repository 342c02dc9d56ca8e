/** What the launcher is told about a program's user and limits: the program's own, else the node's. */
import type { ExecutionSettings, FailureInfo } from "@stint/core";
import type { Confinement, LimitKind, ProgramLimits } from "../logic/launcher-port.ts";
import { StepFailure } from "../logic/ports.ts";

const KINDS: Readonly<Record<LimitKind, "memoryBytes" | "cpuCores" | "pids">> = { memory: "memoryBytes", cpu: "cpuCores", pids: "pids" };

export interface NodeLimits {
  /** Of programs that ask for none. */
  readonly defaults: ProgramLimits;
  readonly enforced: readonly LimitKind[];
}

export function limitsOf({ limits }: ExecutionSettings, node: NodeLimits): ProgramLimits {
  const { defaults, enforced } = node;
  const missing = (Object.keys(KINDS) as LimitKind[]).filter((kind) => !enforced.includes(kind));
  const refused = limits?.require === true ? missing.filter((kind) => limits[KINDS[kind]] !== null) : [];
  if (refused.length > 0) throw new StepFailure(notEnforced(refused));
  const merged = {
    memoryBytes: limits?.memoryBytes ?? defaults.memoryBytes,
    cpuCores: limits?.cpuCores ?? defaults.cpuCores,
    pids: limits?.pids ?? defaults.pids,
    fileBytes: limits?.fileBytes ?? defaults.fileBytes,
    coreBytes: limits?.coreBytes ?? defaults.coreBytes,
  };
  for (const kind of missing) merged[KINDS[kind]] = null;
  return merged;
}

/** null = nothing sets the program apart from the launcher. */
export function confinement(parts: { user: Confinement["user"]; limits: ProgramLimits; cleanup: readonly string[] }): Confinement | null {
  const { user, limits, cleanup } = parts;
  return user === null && cleanup.length === 0 && Object.values(limits).every((limit) => limit === null) ? null : parts;
}

function notEnforced(kinds: readonly LimitKind[]): FailureInfo {
  return {
    category: "serverError",
    code: "LimitsNotEnforced",
    message: `The task requires limits that this node cannot enforce: ${kinds.join(", ")}. stint node show says what it can.`,
  };
}
