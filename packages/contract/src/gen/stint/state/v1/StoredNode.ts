// Original file: proto/stint/state/v1/record.proto

import type { StoredRun as _stint_state_v1_StoredRun, StoredRun__Output as _stint_state_v1_StoredRun__Output } from '../../../stint/state/v1/StoredRun.ts';
import type { StoredError as _stint_state_v1_StoredError, StoredError__Output as _stint_state_v1_StoredError__Output } from '../../../stint/state/v1/StoredError.ts';
import type { StoredDrain as _stint_state_v1_StoredDrain, StoredDrain__Output as _stint_state_v1_StoredDrain__Output } from '../../../stint/state/v1/StoredDrain.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A node.
 */
export interface StoredNode {
  /**
   * Its uid.
   */
  'uid'?: (number | string | Long);
  /**
   * Its pool.
   */
  'poolUid'?: (number | string | Long);
  /**
   * Its id.
   */
  'id'?: (string);
  /**
   * Its state.
   */
  'state'?: (string);
  /**
   * It may take tasks.
   */
  'schedulingEnabled'?: (boolean);
  /**
   * Incarnation: state directory; empty with boot_id = never joined.
   */
  'stateId'?: (string);
  /**
   * Incarnation: boot.
   */
  'bootId'?: (string);
  /**
   * Tasks at once.
   */
  'slots'?: (number);
  /**
   * Host.
   */
  'hostname'?: (string);
  /**
   * Address.
   */
  'ipAddress'?: (string);
  /**
   * Agent.
   */
  'agentVersion'?: (string);
  /**
   * Containment.
   */
  'containment'?: (string);
  /**
   * Processors.
   */
  'cpuCount'?: (number);
  /**
   * Memory.
   */
  'memoryBytes'?: (number | string | Long);
  /**
   * Lease.
   */
  'leaseMs'?: (number | string | Long);
  /**
   * Start task.
   */
  'startTask'?: (_stint_state_v1_StoredRun | null);
  /**
   * Preparations.
   */
  'preparations'?: (_stint_state_v1_StoredRun)[];
  /**
   * What is wrong.
   */
  'errors'?: (_stint_state_v1_StoredError)[];
  /**
   * Joined the pool.
   */
  'allocationTimeMs'?: (number | string | Long);
  /**
   * Joined with this incarnation.
   */
  'lastBootTimeMs'?: (number | string | Long);
  /**
   * State changed.
   */
  'stateTransitionTimeMs'?: (number | string | Long);
  /**
   * It is not a spot machine.
   */
  'isDedicated'?: (boolean);
  /**
   * Drain.
   */
  'drain'?: (_stint_state_v1_StoredDrain | null);
  /**
   * Its operator lets it be rebooted.
   */
  'canReboot'?: (boolean);
  /**
   * Its operator lets it be reimaged.
   */
  'canReimage'?: (boolean);
  /**
   * The name of its machine at its provider; empty = it joined by itself.
   */
  'machine'?: (string);
  /**
   * Users of their own.
   */
  'taskUsers'?: (boolean);
  /**
   * Limits that it enforces.
   */
  'limitsEnforced'?: (string)[];
  /**
   * What runs containers.
   */
  'containerRuntime'?: (string);
  /**
   * Whether it has what its pool gives it; empty = it has.
   */
  'setup'?: (string);
  '_lastBootTimeMs'?: "lastBootTimeMs";
}

/**
 * A node.
 */
export interface StoredNode__Output {
  /**
   * Its uid.
   */
  'uid': (number);
  /**
   * Its pool.
   */
  'poolUid': (number);
  /**
   * Its id.
   */
  'id': (string);
  /**
   * Its state.
   */
  'state': (string);
  /**
   * It may take tasks.
   */
  'schedulingEnabled': (boolean);
  /**
   * Incarnation: state directory; empty with boot_id = never joined.
   */
  'stateId': (string);
  /**
   * Incarnation: boot.
   */
  'bootId': (string);
  /**
   * Tasks at once.
   */
  'slots': (number);
  /**
   * Host.
   */
  'hostname': (string);
  /**
   * Address.
   */
  'ipAddress': (string);
  /**
   * Agent.
   */
  'agentVersion': (string);
  /**
   * Containment.
   */
  'containment': (string);
  /**
   * Processors.
   */
  'cpuCount': (number);
  /**
   * Memory.
   */
  'memoryBytes': (number);
  /**
   * Lease.
   */
  'leaseMs': (number);
  /**
   * Start task.
   */
  'startTask': (_stint_state_v1_StoredRun__Output | null);
  /**
   * Preparations.
   */
  'preparations': (_stint_state_v1_StoredRun__Output)[];
  /**
   * What is wrong.
   */
  'errors': (_stint_state_v1_StoredError__Output)[];
  /**
   * Joined the pool.
   */
  'allocationTimeMs': (number);
  /**
   * Joined with this incarnation.
   */
  'lastBootTimeMs'?: (number);
  /**
   * State changed.
   */
  'stateTransitionTimeMs': (number);
  /**
   * It is not a spot machine.
   */
  'isDedicated': (boolean);
  /**
   * Drain.
   */
  'drain': (_stint_state_v1_StoredDrain__Output | null);
  /**
   * Its operator lets it be rebooted.
   */
  'canReboot': (boolean);
  /**
   * Its operator lets it be reimaged.
   */
  'canReimage': (boolean);
  /**
   * The name of its machine at its provider; empty = it joined by itself.
   */
  'machine': (string);
  /**
   * Users of their own.
   */
  'taskUsers': (boolean);
  /**
   * Limits that it enforces.
   */
  'limitsEnforced': (string)[];
  /**
   * What runs containers.
   */
  'containerRuntime': (string);
  /**
   * Whether it has what its pool gives it; empty = it has.
   */
  'setup': (string);
  '_lastBootTimeMs'?: "lastBootTimeMs";
}
