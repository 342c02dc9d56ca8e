// Original file: proto/stint/batch/v1/application.proto

/**
 * How a package is packed.
 */
export const ApplicationPackageFormat = {
  /**
   * In a request: zip.
   */
  APPLICATION_PACKAGE_FORMAT_UNSPECIFIED: 'APPLICATION_PACKAGE_FORMAT_UNSPECIFIED',
  /**
   * A zip.
   */
  APPLICATION_PACKAGE_FORMAT_ZIP: 'APPLICATION_PACKAGE_FORMAT_ZIP',
  /**
   * A gzipped tar.
   */
  APPLICATION_PACKAGE_FORMAT_TAR_GZ: 'APPLICATION_PACKAGE_FORMAT_TAR_GZ',
} as const;

/**
 * How a package is packed.
 */
export type ApplicationPackageFormat =
  /**
   * In a request: zip.
   */
  | 'APPLICATION_PACKAGE_FORMAT_UNSPECIFIED'
  | 0
  /**
   * A zip.
   */
  | 'APPLICATION_PACKAGE_FORMAT_ZIP'
  | 1
  /**
   * A gzipped tar.
   */
  | 'APPLICATION_PACKAGE_FORMAT_TAR_GZ'
  | 2

/**
 * How a package is packed.
 */
export type ApplicationPackageFormat__Output = typeof ApplicationPackageFormat[keyof typeof ApplicationPackageFormat]
