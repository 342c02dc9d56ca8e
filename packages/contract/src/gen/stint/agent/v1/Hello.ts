// Original file: proto/stint/agent/v1/session.proto

import type { HeldAttempt as _stint_agent_v1_HeldAttempt, HeldAttempt__Output as _stint_agent_v1_HeldAttempt__Output } from '../../../stint/agent/v1/HeldAttempt.ts';
import type { RunReport as _stint_agent_v1_RunReport, RunReport__Output as _stint_agent_v1_RunReport__Output } from '../../../stint/agent/v1/RunReport.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * The first message: who this is, and all it holds.
 */
export interface Hello {
  /**
   * Its account.
   */
  'account'?: (string);
  /**
   * Its pool.
   */
  'poolId'?: (string);
  /**
   * Itself.
   */
  'nodeId'?: (string);
  /**
   * Names the agent's state directory; a new one = a clean slate.
   */
  'stateId'?: (string);
  /**
   * Names the machine's boot.
   */
  'bootId'?: (string);
  /**
   * Everything it holds.
   */
  'held'?: (_stint_agent_v1_HeldAttempt)[];
  /**
   * The start task's end, when unacknowledged.
   */
  'startTaskEnded'?: (_stint_agent_v1_RunReport | null);
  /**
   * Its host's name.
   */
  'hostname'?: (string);
  /**
   * Its address.
   */
  'ipAddress'?: (string);
  /**
   * Its version.
   */
  'agentVersion'?: (string);
  /**
   * How it holds a task's processes together: cgroup or marker.
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
   * The highest epoch it has seen in this cluster generation.
   */
  'epochSeen'?: (number | string | Long);
  /**
   * The cluster generation it belongs to; empty = none yet.
   */
  'generation'?: (string);
  /**
   * It is a spot machine.
   */
  'lowPriority'?: (boolean);
  /**
   * Its operator lets it be rebooted.
   */
  'canReboot'?: (boolean);
  /**
   * Its operator lets it be reimaged.
   */
  'canReimage'?: (boolean);
  /**
   * It runs programs as users of their own; otherwise they run as its agent's.
   */
  'taskUsers'?: (boolean);
  /**
   * Limits that it enforces, as tried: memory, cpu, pids.
   */
  'limitsEnforced'?: (string)[];
  /**
   * What runs containers: podman or docker, with its version; empty = nothing.
   */
  'containerRuntime'?: (string);
}

/**
 * The first message: who this is, and all it holds.
 */
export interface Hello__Output {
  /**
   * Its account.
   */
  'account': (string);
  /**
   * Its pool.
   */
  'poolId': (string);
  /**
   * Itself.
   */
  'nodeId': (string);
  /**
   * Names the agent's state directory; a new one = a clean slate.
   */
  'stateId': (string);
  /**
   * Names the machine's boot.
   */
  'bootId': (string);
  /**
   * Everything it holds.
   */
  'held': (_stint_agent_v1_HeldAttempt__Output)[];
  /**
   * The start task's end, when unacknowledged.
   */
  'startTaskEnded': (_stint_agent_v1_RunReport__Output | null);
  /**
   * Its host's name.
   */
  'hostname': (string);
  /**
   * Its address.
   */
  'ipAddress': (string);
  /**
   * Its version.
   */
  'agentVersion': (string);
  /**
   * How it holds a task's processes together: cgroup or marker.
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
   * The highest epoch it has seen in this cluster generation.
   */
  'epochSeen': (number);
  /**
   * The cluster generation it belongs to; empty = none yet.
   */
  'generation': (string);
  /**
   * It is a spot machine.
   */
  'lowPriority': (boolean);
  /**
   * Its operator lets it be rebooted.
   */
  'canReboot': (boolean);
  /**
   * Its operator lets it be reimaged.
   */
  'canReimage': (boolean);
  /**
   * It runs programs as users of their own; otherwise they run as its agent's.
   */
  'taskUsers': (boolean);
  /**
   * Limits that it enforces, as tried: memory, cpu, pids.
   */
  'limitsEnforced': (string)[];
  /**
   * What runs containers: podman or docker, with its version; empty = nothing.
   */
  'containerRuntime': (string);
}
