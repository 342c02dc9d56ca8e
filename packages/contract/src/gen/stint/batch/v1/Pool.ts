// Original file: proto/stint/batch/v1/pool.proto

import type { PoolSpec as _stint_batch_v1_PoolSpec, PoolSpec__Output as _stint_batch_v1_PoolSpec__Output } from '../../../stint/batch/v1/PoolSpec.ts';
import type { PoolState as _stint_batch_v1_PoolState, PoolState__Output as _stint_batch_v1_PoolState__Output } from '../../../stint/batch/v1/PoolState.ts';
import type { AllocationState as _stint_batch_v1_AllocationState, AllocationState__Output as _stint_batch_v1_AllocationState__Output } from '../../../stint/batch/v1/AllocationState.ts';
import type { ResizeError as _stint_batch_v1_ResizeError, ResizeError__Output as _stint_batch_v1_ResizeError__Output } from '../../../stint/batch/v1/ResizeError.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { PoolNodeCounts as _stint_batch_v1_PoolNodeCounts, PoolNodeCounts__Output as _stint_batch_v1_PoolNodeCounts__Output } from '../../../stint/batch/v1/PoolNodeCounts.ts';
import type { AutoScaleRun as _stint_batch_v1_AutoScaleRun, AutoScaleRun__Output as _stint_batch_v1_AutoScaleRun__Output } from '../../../stint/batch/v1/AutoScaleRun.ts';
import type { Usage as _stint_batch_v1_Usage, Usage__Output as _stint_batch_v1_Usage__Output } from '../../../stint/batch/v1/Usage.ts';
import type { MachineUsage as _stint_batch_v1_MachineUsage, MachineUsage__Output as _stint_batch_v1_MachineUsage__Output } from '../../../stint/batch/v1/MachineUsage.ts';

/**
 * A pool as it stands.
 */
export interface Pool {
  /**
   * As created or changed.
   */
  'spec'?: (_stint_batch_v1_PoolSpec | null);
  /**
   * Where it is in its life.
   */
  'state'?: (_stint_batch_v1_PoolState);
  /**
   * Whether its nodes are as asked for.
   */
  'allocationState'?: (_stint_batch_v1_AllocationState);
  /**
   * Of the last resize.
   */
  'resizeErrors'?: (_stint_batch_v1_ResizeError)[];
  /**
   * Nodes it has.
   */
  'currentDedicatedNodes'?: (number);
  /**
   * When it was created.
   */
  'creationTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When its state last changed.
   */
  'stateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * When its allocation state last changed.
   */
  'allocationStateTransitionTime'?: (_google_protobuf_Timestamp | null);
  /**
   * Changes when and only when the pool is modified: what becomes of it by itself does not count.
   */
  'etag'?: (string);
  /**
   * Slots of nodes that can take tasks.
   */
  'slotsTotal'?: (number);
  /**
   * Of these, taken.
   */
  'slotsUsed'?: (number);
  /**
   * When it was last changed.
   */
  'lastModified'?: (_google_protobuf_Timestamp | null);
  /**
   * Spot nodes it has, preempted ones included.
   */
  'currentLowPriorityNodes'?: (number);
  /**
   * Nodes by state.
   */
  'nodeCounts'?: (_stint_batch_v1_PoolNodeCounts | null);
  /**
   * What keeps it from working, for people.
   */
  'warnings'?: (string)[];
  /**
   * The last evaluation.
   */
  'autoScaleRun'?: (_stint_batch_v1_AutoScaleRun | null);
  /**
   * By the tasks of the jobs that are on it, and of those that were when they were deleted; and its nodes.
   */
  'usage'?: (_stint_batch_v1_Usage | null);
  /**
   * On its nodes' machines.
   */
  'machineUsage'?: (_stint_batch_v1_MachineUsage | null);
}

/**
 * A pool as it stands.
 */
export interface Pool__Output {
  /**
   * As created or changed.
   */
  'spec': (_stint_batch_v1_PoolSpec__Output | null);
  /**
   * Where it is in its life.
   */
  'state': (_stint_batch_v1_PoolState__Output);
  /**
   * Whether its nodes are as asked for.
   */
  'allocationState': (_stint_batch_v1_AllocationState__Output);
  /**
   * Of the last resize.
   */
  'resizeErrors': (_stint_batch_v1_ResizeError__Output)[];
  /**
   * Nodes it has.
   */
  'currentDedicatedNodes': (number);
  /**
   * When it was created.
   */
  'creationTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When its state last changed.
   */
  'stateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * When its allocation state last changed.
   */
  'allocationStateTransitionTime': (_google_protobuf_Timestamp__Output | null);
  /**
   * Changes when and only when the pool is modified: what becomes of it by itself does not count.
   */
  'etag': (string);
  /**
   * Slots of nodes that can take tasks.
   */
  'slotsTotal': (number);
  /**
   * Of these, taken.
   */
  'slotsUsed': (number);
  /**
   * When it was last changed.
   */
  'lastModified': (_google_protobuf_Timestamp__Output | null);
  /**
   * Spot nodes it has, preempted ones included.
   */
  'currentLowPriorityNodes': (number);
  /**
   * Nodes by state.
   */
  'nodeCounts': (_stint_batch_v1_PoolNodeCounts__Output | null);
  /**
   * What keeps it from working, for people.
   */
  'warnings': (string)[];
  /**
   * The last evaluation.
   */
  'autoScaleRun': (_stint_batch_v1_AutoScaleRun__Output | null);
  /**
   * By the tasks of the jobs that are on it, and of those that were when they were deleted; and its nodes.
   */
  'usage': (_stint_batch_v1_Usage__Output | null);
  /**
   * On its nodes' machines.
   */
  'machineUsage': (_stint_batch_v1_MachineUsage__Output | null);
}
