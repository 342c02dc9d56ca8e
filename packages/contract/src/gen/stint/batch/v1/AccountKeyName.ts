// Original file: proto/stint/batch/v1/admin.proto

/**
 * One of an account's two keys.
 */
export const AccountKeyName = {
  /**
   * Not allowed.
   */
  ACCOUNT_KEY_NAME_UNSPECIFIED: 'ACCOUNT_KEY_NAME_UNSPECIFIED',
  /**
   * The first.
   */
  ACCOUNT_KEY_NAME_PRIMARY: 'ACCOUNT_KEY_NAME_PRIMARY',
  /**
   * The second.
   */
  ACCOUNT_KEY_NAME_SECONDARY: 'ACCOUNT_KEY_NAME_SECONDARY',
} as const;

/**
 * One of an account's two keys.
 */
export type AccountKeyName =
  /**
   * Not allowed.
   */
  | 'ACCOUNT_KEY_NAME_UNSPECIFIED'
  | 0
  /**
   * The first.
   */
  | 'ACCOUNT_KEY_NAME_PRIMARY'
  | 1
  /**
   * The second.
   */
  | 'ACCOUNT_KEY_NAME_SECONDARY'
  | 2

/**
 * One of an account's two keys.
 */
export type AccountKeyName__Output = typeof AccountKeyName[keyof typeof AccountKeyName]
