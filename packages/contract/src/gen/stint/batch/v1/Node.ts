// Original file: proto/stint/batch/v1/node.proto

import type { NodeState as _stint_batch_v1_NodeState, NodeState__Output as _stint_batch_v1_NodeState__Output } from '../../../stint/batch/v1/NodeState.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { StartTaskInformation as _stint_batch_v1_StartTaskInformation, StartTaskInformation__Output as _stint_batch_v1_StartTaskInformation__Output } from '../../../stint/batch/v1/StartTaskInformation.ts';
import type { PreparationInformation as _stint_batch_v1_PreparationInformation, PreparationInformation__Output as _stint_batch_v1_PreparationInformation__Output } from '../../../stint/batch/v1/PreparationInformation.ts';
import type { NodeDrain as _stint_batch_v1_NodeDrain, NodeDrain__Output as _stint_batch_v1_NodeDrain__Output } from '../../../stint/batch/v1/NodeDrain.ts';
import type { Task as _stint_batch_v1_Task, Task__Output as _stint_batch_v1_Task__Output } from '../../../stint/batch/v1/Task.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A node as it stands.
 */
export interface Node {
  /**
   * Unique within the pool.
   */
  'id'?: (string);
  /**
   * Its pool.
   */
  'poolId'?: (string);
  /**
   * Where it is in its life.
   */
  'state'?: (_stint_batch_v1_NodeState);
  /**
   * When its state last changed.
   */
  'stateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When it joined the pool.
   */
  'allocationTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When its present incarnation joined.
   */
  'lastBootTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Tasks at once.
   */
  'slotsTotal'?: (number);
  /**
   * Of these, taken.
   */
  'slotsUsed'?: (number);
  /**
   * Its host's name.
   */
  'hostname'?: (string);
  /**
   * Its address.
   */
  'ipAddress'?: (string);
  /**
   * Its agent's version.
   */
  'agentVersion'?: (string);
  /**
   * How it holds a task's processes together: cgroup or marker.
   */
  'containment'?: (string);
  /**
   * How the start task went.
   */
  'startTask'?: (_stint_batch_v1_StartTaskInformation | null);
  /**
   * How jobs' preparation tasks went.
   */
  'preparations'?: (_stint_batch_v1_PreparationInformation)[];
  /**
   * What is wrong with it.
   */
  'errors'?: (string)[];
  /**
   * Tasks it runs, as job/task, at most 256.
   */
  'runningTasks'?: (string)[];
  /**
   * Its tasks are killed when it is silent for this long.
   */
  'leaseMs'?: (number | string | Long);
  /**
   * It is not a spot machine.
   */
  'isDedicated'?: (boolean);
  /**
   * It may take tasks when its state allows it.
   */
  'schedulingEnabled'?: (boolean);
  /**
   * What it does before something becomes of it; unset = nothing.
   */
  'drain'?: (_stint_batch_v1_NodeDrain | null);
  /**
   * Its operator lets it be rebooted.
   */
  'canReboot'?: (boolean);
  /**
   * Its operator lets it be reimaged.
   */
  'canReimage'?: (boolean);
  /**
   * It runs programs as users of their own; otherwise they run as its agent's.
   */
  'taskUsers'?: (boolean);
  /**
   * Limits that it enforces, as tried: memory, cpu, pids.
   */
  'limitsEnforced'?: (string)[];
  /**
   * What runs containers: podman or docker, with its version; empty = nothing.
   */
  'containerRuntime'?: (string);
  /**
   * Processors.
   */
  'cpuCount'?: (number);
  /**
   * Tasks that have run on it and ended, of those that are there.
   */
  'totalTasksRun'?: (number);
  /**
   * Of these, those that succeeded.
   */
  'totalTasksSucceeded'?: (number);
  /**
   * Tasks that it runs, and then those that ended last on it, at most 10 together; of their specifications the id alone. Lists leave them
   * out, unless they are selected.
   */
  'latestTasks'?: (_stint_batch_v1_Task)[];
}

/**
 * A node as it stands.
 */
export interface Node__Output {
  /**
   * Unique within the pool.
   */
  'id': (string);
  /**
   * Its pool.
   */
  'poolId': (string);
  /**
   * Where it is in its life.
   */
  'state': (_stint_batch_v1_NodeState__Output);
  /**
   * When its state last changed.
   */
  'stateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When it joined the pool.
   */
  'allocationTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When its present incarnation joined.
   */
  'lastBootTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Tasks at once.
   */
  'slotsTotal': (number);
  /**
   * Of these, taken.
   */
  'slotsUsed': (number);
  /**
   * Its host's name.
   */
  'hostname': (string);
  /**
   * Its address.
   */
  'ipAddress': (string);
  /**
   * Its agent's version.
   */
  'agentVersion': (string);
  /**
   * How it holds a task's processes together: cgroup or marker.
   */
  'containment': (string);
  /**
   * How the start task went.
   */
  'startTask': (_stint_batch_v1_StartTaskInformation__Output | null);
  /**
   * How jobs' preparation tasks went.
   */
  'preparations': (_stint_batch_v1_PreparationInformation__Output)[];
  /**
   * What is wrong with it.
   */
  'errors': (string)[];
  /**
   * Tasks it runs, as job/task, at most 256.
   */
  'runningTasks': (string)[];
  /**
   * Its tasks are killed when it is silent for this long.
   */
  'leaseMs': (number);
  /**
   * It is not a spot machine.
   */
  'isDedicated': (boolean);
  /**
   * It may take tasks when its state allows it.
   */
  'schedulingEnabled': (boolean);
  /**
   * What it does before something becomes of it; unset = nothing.
   */
  'drain': (_stint_batch_v1_NodeDrain__Output | null);
  /**
   * Its operator lets it be rebooted.
   */
  'canReboot': (boolean);
  /**
   * Its operator lets it be reimaged.
   */
  'canReimage': (boolean);
  /**
   * It runs programs as users of their own; otherwise they run as its agent's.
   */
  'taskUsers': (boolean);
  /**
   * Limits that it enforces, as tried: memory, cpu, pids.
   */
  'limitsEnforced': (string)[];
  /**
   * What runs containers: podman or docker, with its version; empty = nothing.
   */
  'containerRuntime': (string);
  /**
   * Processors.
   */
  'cpuCount': (number);
  /**
   * Tasks that have run on it and ended, of those that are there.
   */
  'totalTasksRun': (number);
  /**
   * Of these, those that succeeded.
   */
  'totalTasksSucceeded': (number);
  /**
   * Tasks that it runs, and then those that ended last on it, at most 10 together; of their specifications the id alone. Lists leave them
   * out, unless they are selected.
   */
  'latestTasks': (_stint_batch_v1_Task__Output)[];
}
