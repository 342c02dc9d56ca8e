// Original file: proto/stint/batch/v1/event.proto

/**
 * What happened to what.
 */
export const EventType = {
  /**
   * Never sent.
   */
  EVENT_TYPE_UNSPECIFIED: 'EVENT_TYPE_UNSPECIFIED',
  /**
   * It was added to its job.
   */
  EVENT_TYPE_TASK_ADDED: 'EVENT_TYPE_TASK_ADDED',
  /**
   * It was placed on a node: an attempt begins.
   */
  EVENT_TYPE_TASK_PLACED: 'EVENT_TYPE_TASK_PLACED',
  /**
   * The job is prepared on its node.
   */
  EVENT_TYPE_TASK_PREPARED: 'EVENT_TYPE_TASK_PREPARED',
  /**
   * Its program started; not told of one that ended at once.
   */
  EVENT_TYPE_TASK_STARTED: 'EVENT_TYPE_TASK_STARTED',
  /**
   * Its attempt is told to end.
   */
  EVENT_TYPE_TASK_ENDING: 'EVENT_TYPE_TASK_ENDING',
  /**
   * Its attempt ended, and it waits to be placed anew: `end` says why.
   */
  EVENT_TYPE_TASK_REQUEUED: 'EVENT_TYPE_TASK_REQUEUED',
  /**
   * It has completed.
   */
  EVENT_TYPE_TASK_COMPLETED: 'EVENT_TYPE_TASK_COMPLETED',
  /**
   * It had completed, and runs again.
   */
  EVENT_TYPE_TASK_REACTIVATED: 'EVENT_TYPE_TASK_REACTIVATED',
  /**
   * Something else of it changed.
   */
  EVENT_TYPE_TASK_UPDATED: 'EVENT_TYPE_TASK_UPDATED',
  /**
   * It is forgotten.
   */
  EVENT_TYPE_TASK_DELETED: 'EVENT_TYPE_TASK_DELETED',
  /**
   * It was created.
   */
  EVENT_TYPE_JOB_CREATED: 'EVENT_TYPE_JOB_CREATED',
  /**
   * It changed, but for its state.
   */
  EVENT_TYPE_JOB_UPDATED: 'EVENT_TYPE_JOB_UPDATED',
  /**
   * Its state changed.
   */
  EVENT_TYPE_JOB_STATE_CHANGED: 'EVENT_TYPE_JOB_STATE_CHANGED',
  /**
   * It is forgotten.
   */
  EVENT_TYPE_JOB_DELETED: 'EVENT_TYPE_JOB_DELETED',
  /**
   * It belongs to its pool, and is not there yet or is just joining.
   */
  EVENT_TYPE_NODE_ADDED: 'EVENT_TYPE_NODE_ADDED',
  /**
   * Its agent joined, for the first time or after a restart.
   */
  EVENT_TYPE_NODE_JOINED: 'EVENT_TYPE_NODE_JOINED',
  /**
   * Its scheduling, its draining or its errors changed.
   */
  EVENT_TYPE_NODE_UPDATED: 'EVENT_TYPE_NODE_UPDATED',
  /**
   * Its state changed.
   */
  EVENT_TYPE_NODE_STATE_CHANGED: 'EVENT_TYPE_NODE_STATE_CHANGED',
  /**
   * Its start task ended.
   */
  EVENT_TYPE_NODE_START_TASK_ENDED: 'EVENT_TYPE_NODE_START_TASK_ENDED',
  /**
   * It has left its pool.
   */
  EVENT_TYPE_NODE_LEFT: 'EVENT_TYPE_NODE_LEFT',
  /**
   * It was created.
   */
  EVENT_TYPE_POOL_CREATED: 'EVENT_TYPE_POOL_CREATED',
  /**
   * It changed.
   */
  EVENT_TYPE_POOL_UPDATED: 'EVENT_TYPE_POOL_UPDATED',
  /**
   * Its state changed.
   */
  EVENT_TYPE_POOL_STATE_CHANGED: 'EVENT_TYPE_POOL_STATE_CHANGED',
  /**
   * It is being resized.
   */
  EVENT_TYPE_POOL_RESIZE_STARTED: 'EVENT_TYPE_POOL_RESIZE_STARTED',
  /**
   * It is steady: `resize_errors` say what went wrong.
   */
  EVENT_TYPE_POOL_RESIZE_ENDED: 'EVENT_TYPE_POOL_RESIZE_ENDED',
  /**
   * Its formula was evaluated.
   */
  EVENT_TYPE_POOL_AUTO_SCALE_EVALUATED: 'EVENT_TYPE_POOL_AUTO_SCALE_EVALUATED',
  /**
   * It is forgotten.
   */
  EVENT_TYPE_POOL_DELETED: 'EVENT_TYPE_POOL_DELETED',
  /**
   * It was created.
   */
  EVENT_TYPE_JOB_SCHEDULE_CREATED: 'EVENT_TYPE_JOB_SCHEDULE_CREATED',
  /**
   * It changed.
   */
  EVENT_TYPE_JOB_SCHEDULE_UPDATED: 'EVENT_TYPE_JOB_SCHEDULE_UPDATED',
  /**
   * Its state changed.
   */
  EVENT_TYPE_JOB_SCHEDULE_STATE_CHANGED: 'EVENT_TYPE_JOB_SCHEDULE_STATE_CHANGED',
  /**
   * It made a job.
   */
  EVENT_TYPE_JOB_SCHEDULE_RAN: 'EVENT_TYPE_JOB_SCHEDULE_RAN',
  /**
   * It is forgotten.
   */
  EVENT_TYPE_JOB_SCHEDULE_DELETED: 'EVENT_TYPE_JOB_SCHEDULE_DELETED',
  /**
   * It was created.
   */
  EVENT_TYPE_APPLICATION_CREATED: 'EVENT_TYPE_APPLICATION_CREATED',
  /**
   * It or one of its versions changed.
   */
  EVENT_TYPE_APPLICATION_UPDATED: 'EVENT_TYPE_APPLICATION_UPDATED',
  /**
   * It is forgotten.
   */
  EVENT_TYPE_APPLICATION_DELETED: 'EVENT_TYPE_APPLICATION_DELETED',
  /**
   * It was created.
   */
  EVENT_TYPE_ACCOUNT_CREATED: 'EVENT_TYPE_ACCOUNT_CREATED',
  /**
   * It changed.
   */
  EVENT_TYPE_ACCOUNT_UPDATED: 'EVENT_TYPE_ACCOUNT_UPDATED',
  /**
   * It is forgotten.
   */
  EVENT_TYPE_ACCOUNT_DELETED: 'EVENT_TYPE_ACCOUNT_DELETED',
  /**
   * It was added.
   */
  EVENT_TYPE_CERTIFICATE_ADDED: 'EVENT_TYPE_CERTIFICATE_ADDED',
  /**
   * Its deletion failed, or was cancelled.
   */
  EVENT_TYPE_CERTIFICATE_STATE_CHANGED: 'EVENT_TYPE_CERTIFICATE_STATE_CHANGED',
  /**
   * It is forgotten.
   */
  EVENT_TYPE_CERTIFICATE_DELETED: 'EVENT_TYPE_CERTIFICATE_DELETED',
} as const;

/**
 * What happened to what.
 */
export type EventType =
  /**
   * Never sent.
   */
  | 'EVENT_TYPE_UNSPECIFIED'
  | 0
  /**
   * It was added to its job.
   */
  | 'EVENT_TYPE_TASK_ADDED'
  | 1
  /**
   * It was placed on a node: an attempt begins.
   */
  | 'EVENT_TYPE_TASK_PLACED'
  | 2
  /**
   * The job is prepared on its node.
   */
  | 'EVENT_TYPE_TASK_PREPARED'
  | 3
  /**
   * Its program started; not told of one that ended at once.
   */
  | 'EVENT_TYPE_TASK_STARTED'
  | 4
  /**
   * Its attempt is told to end.
   */
  | 'EVENT_TYPE_TASK_ENDING'
  | 5
  /**
   * Its attempt ended, and it waits to be placed anew: `end` says why.
   */
  | 'EVENT_TYPE_TASK_REQUEUED'
  | 6
  /**
   * It has completed.
   */
  | 'EVENT_TYPE_TASK_COMPLETED'
  | 7
  /**
   * It had completed, and runs again.
   */
  | 'EVENT_TYPE_TASK_REACTIVATED'
  | 8
  /**
   * Something else of it changed.
   */
  | 'EVENT_TYPE_TASK_UPDATED'
  | 9
  /**
   * It is forgotten.
   */
  | 'EVENT_TYPE_TASK_DELETED'
  | 10
  /**
   * It was created.
   */
  | 'EVENT_TYPE_JOB_CREATED'
  | 11
  /**
   * It changed, but for its state.
   */
  | 'EVENT_TYPE_JOB_UPDATED'
  | 12
  /**
   * Its state changed.
   */
  | 'EVENT_TYPE_JOB_STATE_CHANGED'
  | 13
  /**
   * It is forgotten.
   */
  | 'EVENT_TYPE_JOB_DELETED'
  | 14
  /**
   * It belongs to its pool, and is not there yet or is just joining.
   */
  | 'EVENT_TYPE_NODE_ADDED'
  | 15
  /**
   * Its agent joined, for the first time or after a restart.
   */
  | 'EVENT_TYPE_NODE_JOINED'
  | 16
  /**
   * Its scheduling, its draining or its errors changed.
   */
  | 'EVENT_TYPE_NODE_UPDATED'
  | 17
  /**
   * Its state changed.
   */
  | 'EVENT_TYPE_NODE_STATE_CHANGED'
  | 18
  /**
   * Its start task ended.
   */
  | 'EVENT_TYPE_NODE_START_TASK_ENDED'
  | 19
  /**
   * It has left its pool.
   */
  | 'EVENT_TYPE_NODE_LEFT'
  | 20
  /**
   * It was created.
   */
  | 'EVENT_TYPE_POOL_CREATED'
  | 21
  /**
   * It changed.
   */
  | 'EVENT_TYPE_POOL_UPDATED'
  | 22
  /**
   * Its state changed.
   */
  | 'EVENT_TYPE_POOL_STATE_CHANGED'
  | 23
  /**
   * It is being resized.
   */
  | 'EVENT_TYPE_POOL_RESIZE_STARTED'
  | 24
  /**
   * It is steady: `resize_errors` say what went wrong.
   */
  | 'EVENT_TYPE_POOL_RESIZE_ENDED'
  | 25
  /**
   * Its formula was evaluated.
   */
  | 'EVENT_TYPE_POOL_AUTO_SCALE_EVALUATED'
  | 26
  /**
   * It is forgotten.
   */
  | 'EVENT_TYPE_POOL_DELETED'
  | 27
  /**
   * It was created.
   */
  | 'EVENT_TYPE_JOB_SCHEDULE_CREATED'
  | 28
  /**
   * It changed.
   */
  | 'EVENT_TYPE_JOB_SCHEDULE_UPDATED'
  | 29
  /**
   * Its state changed.
   */
  | 'EVENT_TYPE_JOB_SCHEDULE_STATE_CHANGED'
  | 30
  /**
   * It made a job.
   */
  | 'EVENT_TYPE_JOB_SCHEDULE_RAN'
  | 31
  /**
   * It is forgotten.
   */
  | 'EVENT_TYPE_JOB_SCHEDULE_DELETED'
  | 32
  /**
   * It was created.
   */
  | 'EVENT_TYPE_APPLICATION_CREATED'
  | 33
  /**
   * It or one of its versions changed.
   */
  | 'EVENT_TYPE_APPLICATION_UPDATED'
  | 34
  /**
   * It is forgotten.
   */
  | 'EVENT_TYPE_APPLICATION_DELETED'
  | 35
  /**
   * It was created.
   */
  | 'EVENT_TYPE_ACCOUNT_CREATED'
  | 36
  /**
   * It changed.
   */
  | 'EVENT_TYPE_ACCOUNT_UPDATED'
  | 37
  /**
   * It is forgotten.
   */
  | 'EVENT_TYPE_ACCOUNT_DELETED'
  | 38
  /**
   * It was added.
   */
  | 'EVENT_TYPE_CERTIFICATE_ADDED'
  | 39
  /**
   * Its deletion failed, or was cancelled.
   */
  | 'EVENT_TYPE_CERTIFICATE_STATE_CHANGED'
  | 40
  /**
   * It is forgotten.
   */
  | 'EVENT_TYPE_CERTIFICATE_DELETED'
  | 41

/**
 * What happened to what.
 */
export type EventType__Output = typeof EventType[keyof typeof EventType]
