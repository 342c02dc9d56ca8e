// Original file: proto/stint/state/v1/record.proto

import type { StoredTaskStatus as _stint_state_v1_StoredTaskStatus, StoredTaskStatus__Output as _stint_state_v1_StoredTaskStatus__Output } from '../../../stint/state/v1/StoredTaskStatus.ts';
import type { StoredAttempt as _stint_state_v1_StoredAttempt, StoredAttempt__Output as _stint_state_v1_StoredAttempt__Output } from '../../../stint/state/v1/StoredAttempt.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A task's status changed.
 */
export interface TaskStatusChanged {
  /**
   * Its job.
   */
  'jobUid'?: (number | string | Long);
  /**
   * Its row.
   */
  'row'?: (number);
  /**
   * The status.
   */
  'status'?: (_stint_state_v1_StoredTaskStatus | null);
  /**
   * The attempt that ended with it; unset = none did.
   */
  'ended'?: (_stint_state_v1_StoredAttempt | null);
}

/**
 * A task's status changed.
 */
export interface TaskStatusChanged__Output {
  /**
   * Its job.
   */
  'jobUid': (number);
  /**
   * Its row.
   */
  'row': (number);
  /**
   * The status.
   */
  'status': (_stint_state_v1_StoredTaskStatus__Output | null);
  /**
   * The attempt that ended with it; unset = none did.
   */
  'ended': (_stint_state_v1_StoredAttempt__Output | null);
}
