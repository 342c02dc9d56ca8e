// Original file: proto/stint/agent/v1/session.proto

import type { MachineUse as _stint_agent_v1_MachineUse, MachineUse__Output as _stint_agent_v1_MachineUse__Output } from '../../../stint/agent/v1/MachineUse.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * Renews the node's lease.
 */
export interface Heartbeat {
  /**
   * Rises by one.
   */
  'sequence'?: (number | string | Long);
  /**
   * What the machine used since the last heartbeat that said, or since the welcome; unset = this one does not say.
   */
  'machine'?: (_stint_agent_v1_MachineUse | null);
}

/**
 * Renews the node's lease.
 */
export interface Heartbeat__Output {
  /**
   * Rises by one.
   */
  'sequence': (number);
  /**
   * What the machine used since the last heartbeat that said, or since the welcome; unset = this one does not say.
   */
  'machine': (_stint_agent_v1_MachineUse__Output | null);
}
