// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * What a node is being drained for.
 */
export interface StoredDrain {
  /**
   * disable, reboot, reimage, preempt or remove.
   */
  'purpose'?: (string);
  /**
   * requeue, terminate, taskcompletion or retaineddata.
   */
  'option'?: (string);
  /**
   * Files are kept until then; unset = not known.
   */
  'retainedUntilMs'?: (number | string | Long);
  /**
   * Nothing is left to wait for since then.
   */
  'drainedAtMs'?: (number | string | Long);
  '_retainedUntilMs'?: "retainedUntilMs";
  '_drainedAtMs'?: "drainedAtMs";
}

/**
 * What a node is being drained for.
 */
export interface StoredDrain__Output {
  /**
   * disable, reboot, reimage, preempt or remove.
   */
  'purpose': (string);
  /**
   * requeue, terminate, taskcompletion or retaineddata.
   */
  'option': (string);
  /**
   * Files are kept until then; unset = not known.
   */
  'retainedUntilMs'?: (number);
  /**
   * Nothing is left to wait for since then.
   */
  'drainedAtMs'?: (number);
  '_retainedUntilMs'?: "retainedUntilMs";
  '_drainedAtMs'?: "drainedAtMs";
}
