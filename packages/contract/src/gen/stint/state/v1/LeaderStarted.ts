// Original file: proto/stint/state/v1/record.proto

import type { Long } from '@grpc/proto-loader';

/**
 * A leader took over.
 */
export interface LeaderStarted {
  /**
   * Its epoch.
   */
  'epoch'?: (number | string | Long);
  /**
   * When.
   */
  'atMs'?: (number | string | Long);
}

/**
 * A leader took over.
 */
export interface LeaderStarted__Output {
  /**
   * Its epoch.
   */
  'epoch': (number);
  /**
   * When.
   */
  'atMs': (number);
}
