// Original file: proto/stint/agent/v1/session.proto

import type { Long } from '@grpc/proto-loader';

/**
 * One placement of one task.
 */
export interface AttemptKey {
  /**
   * The job's uid.
   */
  'jobUid'?: (number | string | Long);
  /**
   * The task's row in the job.
   */
  'row'?: (number);
  /**
   * Rises with each placement.
   */
  'attempt'?: (number);
  /**
   * Of a multi-instance task: 0 is the primary, subtasks count from 1. Otherwise 0.
   */
  'instance'?: (number);
}

/**
 * One placement of one task.
 */
export interface AttemptKey__Output {
  /**
   * The job's uid.
   */
  'jobUid': (number);
  /**
   * The task's row in the job.
   */
  'row': (number);
  /**
   * Rises with each placement.
   */
  'attempt': (number);
  /**
   * Of a multi-instance task: 0 is the primary, subtasks count from 1. Otherwise 0.
   */
  'instance': (number);
}
