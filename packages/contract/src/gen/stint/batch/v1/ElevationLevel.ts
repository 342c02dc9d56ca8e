// Original file: proto/stint/batch/v1/execution.proto

/**
 * What a user may do on the node.
 */
export const ElevationLevel = {
  /**
   * The same as ELEVATION_LEVEL_NON_ADMIN.
   */
  ELEVATION_LEVEL_UNSPECIFIED: 'ELEVATION_LEVEL_UNSPECIFIED',
  /**
   * What any user may; it cannot gain privileges.
   */
  ELEVATION_LEVEL_NON_ADMIN: 'ELEVATION_LEVEL_NON_ADMIN',
  /**
   * Everything: an automatic user is root, an account may use sudo.
   */
  ELEVATION_LEVEL_ADMIN: 'ELEVATION_LEVEL_ADMIN',
} as const;

/**
 * What a user may do on the node.
 */
export type ElevationLevel =
  /**
   * The same as ELEVATION_LEVEL_NON_ADMIN.
   */
  | 'ELEVATION_LEVEL_UNSPECIFIED'
  | 0
  /**
   * What any user may; it cannot gain privileges.
   */
  | 'ELEVATION_LEVEL_NON_ADMIN'
  | 1
  /**
   * Everything: an automatic user is root, an account may use sudo.
   */
  | 'ELEVATION_LEVEL_ADMIN'
  | 2

/**
 * What a user may do on the node.
 */
export type ElevationLevel__Output = typeof ElevationLevel[keyof typeof ElevationLevel]
