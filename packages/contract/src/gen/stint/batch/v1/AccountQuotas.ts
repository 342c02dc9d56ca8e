// Original file: proto/stint/batch/v1/admin.proto


/**
 * How much of each thing an account may have at once; what is unset in a request is the default, or stays.
 */
export interface AccountQuotas {
  /**
   * Pools; default 100.
   */
  'pools'?: (number);
  /**
   * Jobs and schedules that have not ended; default 300.
   */
  'activeJobsAndSchedules'?: (number);
  /**
   * Processors of its dedicated nodes together; default 900.
   */
  'dedicatedCores'?: (number);
  /**
   * Processors of its spot nodes together; default 100.
   */
  'lowPriorityCores'?: (number);
  '_pools'?: "pools";
  '_activeJobsAndSchedules'?: "activeJobsAndSchedules";
  '_dedicatedCores'?: "dedicatedCores";
  '_lowPriorityCores'?: "lowPriorityCores";
}

/**
 * How much of each thing an account may have at once; what is unset in a request is the default, or stays.
 */
export interface AccountQuotas__Output {
  /**
   * Pools; default 100.
   */
  'pools'?: (number);
  /**
   * Jobs and schedules that have not ended; default 300.
   */
  'activeJobsAndSchedules'?: (number);
  /**
   * Processors of its dedicated nodes together; default 900.
   */
  'dedicatedCores'?: (number);
  /**
   * Processors of its spot nodes together; default 100.
   */
  'lowPriorityCores'?: (number);
  '_pools'?: "pools";
  '_activeJobsAndSchedules'?: "activeJobsAndSchedules";
  '_dedicatedCores'?: "dedicatedCores";
  '_lowPriorityCores'?: "lowPriorityCores";
}
