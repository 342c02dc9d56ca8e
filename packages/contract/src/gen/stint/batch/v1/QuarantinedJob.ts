// Original file: proto/stint/batch/v1/cluster.proto

import type { Long } from '@grpc/proto-loader';

/**
 * A job of which a part of the store cannot be read. Its tasks are not run; it can be ended and deleted.
 */
export interface QuarantinedJob {
  /**
   * Its uid, under which the store keeps it.
   */
  'jobUid'?: (number | string | Long);
  /**
   * Its id; empty = its own record is what cannot be read.
   */
  'jobId'?: (string);
  /**
   * The chunks that cannot be read.
   */
  'chunks'?: (string)[];
}

/**
 * A job of which a part of the store cannot be read. Its tasks are not run; it can be ended and deleted.
 */
export interface QuarantinedJob__Output {
  /**
   * Its uid, under which the store keeps it.
   */
  'jobUid': (number);
  /**
   * Its id; empty = its own record is what cannot be read.
   */
  'jobId': (string);
  /**
   * The chunks that cannot be read.
   */
  'chunks': (string)[];
}
