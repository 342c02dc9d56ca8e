// Original file: proto/stint/state/v1/record.proto

import type { StoredNewTask as _stint_state_v1_StoredNewTask, StoredNewTask__Output as _stint_state_v1_StoredNewTask__Output } from '../../../stint/state/v1/StoredNewTask.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A task was added.
 */
export interface TaskAdded {
  /**
   * Its job.
   */
  'jobUid'?: (number | string | Long);
  /**
   * Its row.
   */
  'row'?: (number);
  /**
   * The task.
   */
  'task'?: (_stint_state_v1_StoredNewTask | null);
  /**
   * When.
   */
  'atMs'?: (number | string | Long);
}

/**
 * A task was added.
 */
export interface TaskAdded__Output {
  /**
   * Its job.
   */
  'jobUid': (number);
  /**
   * Its row.
   */
  'row': (number);
  /**
   * The task.
   */
  'task': (_stint_state_v1_StoredNewTask__Output | null);
  /**
   * When.
   */
  'atMs': (number);
}
