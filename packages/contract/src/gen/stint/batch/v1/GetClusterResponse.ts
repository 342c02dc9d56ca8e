// Original file: proto/stint/batch/v1/cluster.proto

import type { QuarantinedJob as _stint_batch_v1_QuarantinedJob, QuarantinedJob__Output as _stint_batch_v1_QuarantinedJob__Output } from '../../../stint/batch/v1/QuarantinedJob.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * The cluster.
 */
export interface GetClusterResponse {
  /**
   * Its name.
   */
  'clusterId'?: (string);
  /**
   * Of this controller.
   */
  'version'?: (string);
  /**
   * leader or standby.
   */
  'role'?: (string);
  /**
   * embedded or etcd.
   */
  'store'?: (string);
  /**
   * Of the present leader.
   */
  'epoch'?: (number | string | Long);
  /**
   * Tasks known.
   */
  'taskCount'?: (number | string | Long);
  /**
   * Chosen anew when the store was restored from a copy; empty on a standby.
   */
  'generation'?: (string);
  /**
   * What is in use of the store.
   */
  'spaceUsedBytes'?: (number | string | Long);
  /**
   * What it may use; at 70 % of it nothing new is taken in. 0 = not known yet, or a standby.
   */
  'spaceQuotaBytes'?: (number | string | Long);
  /**
   * Jobs of which a part of the store cannot be read.
   */
  'quarantinedJobs'?: (_stint_batch_v1_QuarantinedJob)[];
}

/**
 * The cluster.
 */
export interface GetClusterResponse__Output {
  /**
   * Its name.
   */
  'clusterId': (string);
  /**
   * Of this controller.
   */
  'version': (string);
  /**
   * leader or standby.
   */
  'role': (string);
  /**
   * embedded or etcd.
   */
  'store': (string);
  /**
   * Of the present leader.
   */
  'epoch': (number);
  /**
   * Tasks known.
   */
  'taskCount': (number);
  /**
   * Chosen anew when the store was restored from a copy; empty on a standby.
   */
  'generation': (string);
  /**
   * What is in use of the store.
   */
  'spaceUsedBytes': (number);
  /**
   * What it may use; at 70 % of it nothing new is taken in. 0 = not known yet, or a standby.
   */
  'spaceQuotaBytes': (number);
  /**
   * Jobs of which a part of the store cannot be read.
   */
  'quarantinedJobs': (_stint_batch_v1_QuarantinedJob__Output)[];
}
