/** Multi-instance settings and subtasks on the wire. */
import { type GangInstance, type InstanceState, LIMITS, type Node } from "@stint/core";
import type { MultiInstanceSettings__Output } from "../gen/stint/batch/v1/MultiInstanceSettings.ts";
import type { Subtask } from "../gen/stint/batch/v1/Subtask.ts";
import type { TaskSpec__Output } from "../gen/stint/batch/v1/TaskSpec.ts";
import { enumMap, type EnumMap } from "./enums.ts";
import { resourceFiles } from "./files-and-environment.ts";
import { toWireFailure } from "./failure.ts";
import { commandLine } from "./program.ts";
import { toTimestamp } from "./time.ts";
import type { Check } from "./validate.ts";

export const subtaskStates: EnumMap<InstanceState, `SUBTASK_STATE_${"PREPARING" | "RUNNING" | "COMPLETED"}`> = enumMap(
  { preparing: "SUBTASK_STATE_PREPARING", running: "SUBTASK_STATE_RUNNING", completed: "SUBTASK_STATE_COMPLETED" },
  null,
);

const NO_CONTAINERS =
  "A multi-instance task runs on its nodes themselves: leave container_settings out, or start containers from its command lines.";

/** On how many nodes the task runs at once; null = it is no multi-instance task. */
export function instancesFromWire(check: Check, field: string, spec: TaskSpec__Output): number | null {
  const settings: MultiInstanceSettings__Output | null | undefined = spec.multiInstanceSettings;
  if (settings == null) return null;
  const place = `${field}.multi_instance_settings`;
  commandLine(check, `${place}.coordination_command_line`, settings.coordinationCommandLine);
  resourceFiles(check, `${place}.common_resource_files`, settings.commonResourceFiles);
  if (spec.containerSettings != null) check.refuse("INVALID_VALUE", `${field}.container_settings`, NO_CONTAINERS);
  const limits = { min: 1, max: LIMITS.instancesPerTask };
  return check.integer(`${place}.number_of_instances`, settings.numberOfInstances ?? 1, limits);
}

export function subtaskToWire(instance: GangInstance, of: { id: number; node: Node | undefined; poolId: string }): Subtask {
  const { state, previousState, exitCode, failure } = instance;
  const ended = failure === null ? "TASK_RESULT_SUCCESS" : "TASK_RESULT_FAILURE";
  return {
    id: of.id,
    state: subtaskStates.toWire(state),
    result: state === "completed" ? ended : "TASK_RESULT_UNSPECIFIED",
    nodeId: of.node?.id ?? "",
    poolId: of.poolId,
    ...(exitCode === null ? {} : { exitCode }),
    failure: toWireFailure(failure),
    startTime: toTimestamp(instance.startTimeMs),
    endTime: toTimestamp(instance.endTimeMs),
    stateTransitionTime: toTimestamp(instance.stateTransitionTimeMs),
    ...(previousState === null ? {} : { previousState: subtaskStates.toWire(previousState) }),
    previousStateTransitionTime: toTimestamp(instance.previousStateTransitionTimeMs),
  };
}
