// Original file: proto/stint/state/v1/record.proto

import type { ChunkTask as _stint_state_v1_ChunkTask, ChunkTask__Output as _stint_state_v1_ChunkTask__Output } from '../../../stint/state/v1/ChunkTask.ts';
import type { Fact as _stint_state_v1_Fact, Fact__Output as _stint_state_v1_Fact__Output } from '../../../stint/state/v1/Fact.ts';
import type { StoredUsage as _stint_state_v1_StoredUsage, StoredUsage__Output as _stint_state_v1_StoredUsage__Output } from '../../../stint/state/v1/StoredUsage.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A chunk of a snapshot: facts that make up one piece of state.
 */
export interface Chunk {
  /**
   * Tasks of a job.
   */
  'tasks'?: (_stint_state_v1_ChunkTask)[];
  /**
   * Anything else.
   */
  'facts'?: (_stint_state_v1_Fact)[];
  /**
   * Rows ever given out in the job, with a job's head.
   */
  'nextRow'?: (number);
  /**
   * Positions of the facts' last visible change, in their order.
   */
  'changedPositions'?: (number | string | Long)[];
  /**
   * Of tasks: what their ended attempts used, and tasks that are forgotten; unset = nothing.
   */
  'used'?: (_stint_state_v1_StoredUsage | null);
}

/**
 * A chunk of a snapshot: facts that make up one piece of state.
 */
export interface Chunk__Output {
  /**
   * Tasks of a job.
   */
  'tasks': (_stint_state_v1_ChunkTask__Output)[];
  /**
   * Anything else.
   */
  'facts': (_stint_state_v1_Fact__Output)[];
  /**
   * Rows ever given out in the job, with a job's head.
   */
  'nextRow': (number);
  /**
   * Positions of the facts' last visible change, in their order.
   */
  'changedPositions': (number)[];
  /**
   * Of tasks: what their ended attempts used, and tasks that are forgotten; unset = nothing.
   */
  'used': (_stint_state_v1_StoredUsage__Output | null);
}
