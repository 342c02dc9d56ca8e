// Original file: proto/stint/state/v1/record.proto

import type { StoredNewTask as _stint_state_v1_StoredNewTask, StoredNewTask__Output as _stint_state_v1_StoredNewTask__Output } from '../../../stint/state/v1/StoredNewTask.ts';
import type { StoredTaskStatus as _stint_state_v1_StoredTaskStatus, StoredTaskStatus__Output as _stint_state_v1_StoredTaskStatus__Output } from '../../../stint/state/v1/StoredTaskStatus.ts';
import type { StoredAttempt as _stint_state_v1_StoredAttempt, StoredAttempt__Output as _stint_state_v1_StoredAttempt__Output } from '../../../stint/state/v1/StoredAttempt.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A row of a task chunk.
 */
export interface ChunkTask {
  /**
   * Its row.
   */
  'row'?: (number);
  /**
   * Its uid.
   */
  'uid'?: (number | string | Long);
  /**
   * Its last visible change.
   */
  'changedPosition'?: (number | string | Long);
  /**
   * When it was added.
   */
  'addedAtMs'?: (number | string | Long);
  /**
   * As submitted.
   */
  'task'?: (_stint_state_v1_StoredNewTask | null);
  /**
   * Its status; unset = never placed.
   */
  'status'?: (_stint_state_v1_StoredTaskStatus | null);
  /**
   * It is forgotten, but still satisfies its dependents.
   */
  'trace'?: (boolean);
  /**
   * Its ended attempts that are kept, oldest first.
   */
  'attempts'?: (_stint_state_v1_StoredAttempt)[];
}

/**
 * A row of a task chunk.
 */
export interface ChunkTask__Output {
  /**
   * Its row.
   */
  'row': (number);
  /**
   * Its uid.
   */
  'uid': (number);
  /**
   * Its last visible change.
   */
  'changedPosition': (number);
  /**
   * When it was added.
   */
  'addedAtMs': (number);
  /**
   * As submitted.
   */
  'task': (_stint_state_v1_StoredNewTask__Output | null);
  /**
   * Its status; unset = never placed.
   */
  'status': (_stint_state_v1_StoredTaskStatus__Output | null);
  /**
   * It is forgotten, but still satisfies its dependents.
   */
  'trace': (boolean);
  /**
   * Its ended attempts that are kept, oldest first.
   */
  'attempts': (_stint_state_v1_StoredAttempt__Output)[];
}
