// Original file: proto/stint/batch/v1/application.proto

/**
 * Whether nodes may install a package.
 */
export const ApplicationPackageState = {
  /**
   * Never sent.
   */
  APPLICATION_PACKAGE_STATE_UNSPECIFIED: 'APPLICATION_PACKAGE_STATE_UNSPECIFIED',
  /**
   * Uploaded; nodes do not install it.
   */
  APPLICATION_PACKAGE_STATE_PENDING: 'APPLICATION_PACKAGE_STATE_PENDING',
  /**
   * Nodes install it.
   */
  APPLICATION_PACKAGE_STATE_ACTIVE: 'APPLICATION_PACKAGE_STATE_ACTIVE',
} as const;

/**
 * Whether nodes may install a package.
 */
export type ApplicationPackageState =
  /**
   * Never sent.
   */
  | 'APPLICATION_PACKAGE_STATE_UNSPECIFIED'
  | 0
  /**
   * Uploaded; nodes do not install it.
   */
  | 'APPLICATION_PACKAGE_STATE_PENDING'
  | 1
  /**
   * Nodes install it.
   */
  | 'APPLICATION_PACKAGE_STATE_ACTIVE'
  | 2

/**
 * Whether nodes may install a package.
 */
export type ApplicationPackageState__Output = typeof ApplicationPackageState[keyof typeof ApplicationPackageState]
