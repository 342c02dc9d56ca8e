/** What few tasks have: it lies beside the rows, by their slots. */
import type { ExitConditions, TaskDependencies } from "../entities/task.ts";

export interface TaskExtras {
  readonly instances: number | null;
  readonly dependsOn: TaskDependencies | null;
  readonly exitConditions: ExitConditions | null;
  readonly maxWallClockTimeMs: number | null;
  readonly retentionTimeMs: number | null;
  readonly affinityId: string;
  readonly exclusive: boolean;
  readonly authenticationToken: boolean;
  readonly allowLowPriorityNode: boolean;
}

export const NO_EXTRAS: TaskExtras = {
  instances: null,
  dependsOn: null,
  exitConditions: null,
  maxWallClockTimeMs: null,
  retentionTimeMs: null,
  affinityId: "",
  exclusive: false,
  authenticationToken: false,
  allowLowPriorityNode: true,
};

export function hasExtras(task: TaskExtras): boolean {
  return (
    task.instances !== null ||
    task.dependsOn !== null ||
    task.exitConditions !== null ||
    task.maxWallClockTimeMs !== null ||
    task.retentionTimeMs !== null ||
    task.affinityId !== "" ||
    task.exclusive ||
    task.authenticationToken ||
    !task.allowLowPriorityNode
  );
}
