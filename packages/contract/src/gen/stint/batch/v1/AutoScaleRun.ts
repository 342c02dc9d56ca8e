// Original file: proto/stint/batch/v1/pool.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { AutoScaleRunError as _stint_batch_v1_AutoScaleRunError, AutoScaleRunError__Output as _stint_batch_v1_AutoScaleRunError__Output } from '../../../stint/batch/v1/AutoScaleRunError.ts';

/**
 * An evaluation of a formula.
 */
export interface AutoScaleRun {
  /**
   * When it was made.
   */
  'timestamp'?: (_google_protobuf_Timestamp | null);
  /**
   * The values of all variables, as Azure Batch writes them: $TargetDedicatedNodes=10;$NodeDeallocationOption=requeue;...
   */
  'results'?: (string);
  /**
   * Unset = the targets stand; else the pool stays as it is.
   */
  'error'?: (_stint_batch_v1_AutoScaleRunError | null);
}

/**
 * An evaluation of a formula.
 */
export interface AutoScaleRun__Output {
  /**
   * When it was made.
   */
  'timestamp': (_google_protobuf_Timestamp__Output | null);
  /**
   * The values of all variables, as Azure Batch writes them: $TargetDedicatedNodes=10;$NodeDeallocationOption=requeue;...
   */
  'results': (string);
  /**
   * Unset = the targets stand; else the pool stays as it is.
   */
  'error': (_stint_batch_v1_AutoScaleRunError__Output | null);
}
