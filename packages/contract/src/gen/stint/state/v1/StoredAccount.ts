// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * An account.
 */
export interface StoredAccount {
  /**
   * Its uid.
   */
  'uid'?: (number | string | Long);
  /**
   * Its name.
   */
  'name'?: (string);
  /**
   * Generation of its primary key.
   */
  'primaryGeneration'?: (number);
  /**
   * Generation of its secondary key.
   */
  'secondaryGeneration'?: (number);
  /**
   * Quota of pools.
   */
  'pools'?: (number);
  /**
   * Quota of jobs and schedules that have not ended.
   */
  'activeJobsAndSchedules'?: (number);
  /**
   * Quota of processors of dedicated nodes.
   */
  'dedicatedCores'?: (number);
  /**
   * Quota of processors of spot nodes.
   */
  'lowPriorityCores'?: (number);
  /**
   * The configuration names it.
   */
  'configured'?: (boolean);
  /**
   * Created.
   */
  'creationTimeMs'?: (number | string | Long);
  /**
   * Changed.
   */
  'lastModifiedMs'?: (number | string | Long);
}

/**
 * An account.
 */
export interface StoredAccount__Output {
  /**
   * Its uid.
   */
  'uid': (number);
  /**
   * Its name.
   */
  'name': (string);
  /**
   * Generation of its primary key.
   */
  'primaryGeneration': (number);
  /**
   * Generation of its secondary key.
   */
  'secondaryGeneration': (number);
  /**
   * Quota of pools.
   */
  'pools': (number);
  /**
   * Quota of jobs and schedules that have not ended.
   */
  'activeJobsAndSchedules': (number);
  /**
   * Quota of processors of dedicated nodes.
   */
  'dedicatedCores': (number);
  /**
   * Quota of processors of spot nodes.
   */
  'lowPriorityCores': (number);
  /**
   * The configuration names it.
   */
  'configured': (boolean);
  /**
   * Created.
   */
  'creationTimeMs': (number);
  /**
   * Changed.
   */
  'lastModifiedMs': (number);
}
