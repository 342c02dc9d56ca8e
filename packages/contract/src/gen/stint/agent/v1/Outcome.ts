// Original file: proto/stint/agent/v1/session.proto

import type { Failure as _stint_agent_v1_Failure, Failure__Output as _stint_agent_v1_Failure__Output } from '../../../stint/agent/v1/Failure.ts';
import type { Phase as _stint_agent_v1_Phase, Phase__Output as _stint_agent_v1_Phase__Output } from '../../../stint/agent/v1/Phase.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * How an attempt ended.
 */
export interface Outcome {
  /**
   * Of the program.
   */
  'exitCode'?: (number);
  /**
   * Absent = success.
   */
  'failure'?: (_stint_agent_v1_Failure | null);
  /**
   * Where it went wrong.
   */
  'phase'?: (_stint_agent_v1_Phase);
  /**
   * When the program started, Unix milliseconds.
   */
  'startTimeMs'?: (number | string | Long);
  /**
   * When it ended.
   */
  'endTimeMs'?: (number | string | Long);
  /**
   * It cannot be known how the program ended.
   */
  'unknown'?: (boolean);
  /**
   * Processor time in user mode.
   */
  'cpuUserMs'?: (number | string | Long);
  /**
   * Processor time in the kernel.
   */
  'cpuSystemMs'?: (number | string | Long);
  /**
   * The most memory at once.
   */
  'memoryMaxBytes'?: (number | string | Long);
  /**
   * Resource files brought into its directory, and packages installed for it.
   */
  'bytesIn'?: (number | string | Long);
  /**
   * Outputs that it made visible.
   */
  'bytesOut'?: (number | string | Long);
  /**
   * Reads from disks.
   */
  'readOps'?: (number | string | Long);
  /**
   * Writes to disks.
   */
  'writeOps'?: (number | string | Long);
  /**
   * Read from disks.
   */
  'readBytes'?: (number | string | Long);
  /**
   * Written to disks.
   */
  'writeBytes'?: (number | string | Long);
  '_exitCode'?: "exitCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
  '_cpuUserMs'?: "cpuUserMs";
  '_cpuSystemMs'?: "cpuSystemMs";
  '_memoryMaxBytes'?: "memoryMaxBytes";
  '_bytesIn'?: "bytesIn";
  '_bytesOut'?: "bytesOut";
  '_readOps'?: "readOps";
  '_writeOps'?: "writeOps";
  '_readBytes'?: "readBytes";
  '_writeBytes'?: "writeBytes";
}

/**
 * How an attempt ended.
 */
export interface Outcome__Output {
  /**
   * Of the program.
   */
  'exitCode'?: (number);
  /**
   * Absent = success.
   */
  'failure': (_stint_agent_v1_Failure__Output | null);
  /**
   * Where it went wrong.
   */
  'phase': (_stint_agent_v1_Phase__Output);
  /**
   * When the program started, Unix milliseconds.
   */
  'startTimeMs'?: (number);
  /**
   * When it ended.
   */
  'endTimeMs'?: (number);
  /**
   * It cannot be known how the program ended.
   */
  'unknown': (boolean);
  /**
   * Processor time in user mode.
   */
  'cpuUserMs'?: (number);
  /**
   * Processor time in the kernel.
   */
  'cpuSystemMs'?: (number);
  /**
   * The most memory at once.
   */
  'memoryMaxBytes'?: (number);
  /**
   * Resource files brought into its directory, and packages installed for it.
   */
  'bytesIn'?: (number);
  /**
   * Outputs that it made visible.
   */
  'bytesOut'?: (number);
  /**
   * Reads from disks.
   */
  'readOps'?: (number);
  /**
   * Writes to disks.
   */
  'writeOps'?: (number);
  /**
   * Read from disks.
   */
  'readBytes'?: (number);
  /**
   * Written to disks.
   */
  'writeBytes'?: (number);
  '_exitCode'?: "exitCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
  '_cpuUserMs'?: "cpuUserMs";
  '_cpuSystemMs'?: "cpuSystemMs";
  '_memoryMaxBytes'?: "memoryMaxBytes";
  '_bytesIn'?: "bytesIn";
  '_bytesOut'?: "bytesOut";
  '_readOps'?: "readOps";
  '_writeOps'?: "writeOps";
  '_readBytes'?: "readBytes";
  '_writeBytes'?: "writeBytes";
}
