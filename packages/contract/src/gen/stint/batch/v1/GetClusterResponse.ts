// Original file: proto/stint/batch/v1/cluster.proto

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
}
