// Original file: proto/stint/batch/v1/pool.proto


/**
 * Nodes by state.
 */
export interface NodeCounts {
  /**
   * Their machines are asked for.
   */
  'creating'?: (number);
  /**
   * Their machines are made, and have not joined yet.
   */
  'starting'?: (number);
  /**
   * Their start task runs.
   */
  'waitingForStartTask'?: (number);
  /**
   * Their start task failed.
   */
  'startTaskFailed'?: (number);
  /**
   * Without tasks.
   */
  'idle'?: (number);
  /**
   * With tasks.
   */
  'running'?: (number);
  /**
   * Disabled and without tasks.
   */
  'offline'?: (number);
  /**
   * Silent.
   */
  'unknown'?: (number);
  /**
   * Lost, or not able to run tasks.
   */
  'unusable'?: (number);
  /**
   * Rebooting.
   */
  'rebooting'?: (number);
  /**
   * Being reimaged.
   */
  'reimaging'?: (number);
  /**
   * Taken back by their owner.
   */
  'preempted'?: (number);
  /**
   * Being removed.
   */
  'leavingPool'?: (number);
  /**
   * All.
   */
  'total'?: (number);
}

/**
 * Nodes by state.
 */
export interface NodeCounts__Output {
  /**
   * Their machines are asked for.
   */
  'creating': (number);
  /**
   * Their machines are made, and have not joined yet.
   */
  'starting': (number);
  /**
   * Their start task runs.
   */
  'waitingForStartTask': (number);
  /**
   * Their start task failed.
   */
  'startTaskFailed': (number);
  /**
   * Without tasks.
   */
  'idle': (number);
  /**
   * With tasks.
   */
  'running': (number);
  /**
   * Disabled and without tasks.
   */
  'offline': (number);
  /**
   * Silent.
   */
  'unknown': (number);
  /**
   * Lost, or not able to run tasks.
   */
  'unusable': (number);
  /**
   * Rebooting.
   */
  'rebooting': (number);
  /**
   * Being reimaged.
   */
  'reimaging': (number);
  /**
   * Taken back by their owner.
   */
  'preempted': (number);
  /**
   * Being removed.
   */
  'leavingPool': (number);
  /**
   * All.
   */
  'total': (number);
}
