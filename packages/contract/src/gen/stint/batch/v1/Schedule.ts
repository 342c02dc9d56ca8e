// Original file: proto/stint/batch/v1/schedule.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * When jobs are due.
 */
export interface Schedule {
  /**
   * No job before; unset = at once.
   */
  'doNotRunUntil'?: (_google_protobuf_Timestamp | null);
  /**
   * No job from then on; unset = without end.
   */
  'doNotRunAfter'?: (_google_protobuf_Timestamp | null);
  /**
   * A job is made within this after it was due, or left out; at least a minute; unset = until the next is due.
   */
  'startWindowMs'?: (number | string | Long);
  /**
   * Between two jobs' due times; at least a minute; unset = one job.
   */
  'recurrenceIntervalMs'?: (number | string | Long);
  '_startWindowMs'?: "startWindowMs";
  '_recurrenceIntervalMs'?: "recurrenceIntervalMs";
}

/**
 * When jobs are due.
 */
export interface Schedule__Output {
  /**
   * No job before; unset = at once.
   */
  'doNotRunUntil': (_google_protobuf_Timestamp__Output | null);
  /**
   * No job from then on; unset = without end.
   */
  'doNotRunAfter': (_google_protobuf_Timestamp__Output | null);
  /**
   * A job is made within this after it was due, or left out; at least a minute; unset = until the next is due.
   */
  'startWindowMs'?: (number);
  /**
   * Between two jobs' due times; at least a minute; unset = one job.
   */
  'recurrenceIntervalMs'?: (number);
  '_startWindowMs'?: "startWindowMs";
  '_recurrenceIntervalMs'?: "recurrenceIntervalMs";
}
