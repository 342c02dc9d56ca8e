// Original file: proto/stint/batch/v1/execution.proto


/**
 * Where images come from.
 */
export interface ContainerRegistry {
  /**
   * Its address; empty = docker.io.
   */
  'registryServer'?: (string);
  /**
   * Its user.
   */
  'userName'?: (string);
  /**
   * The user's password; never given back.
   */
  'password'?: (string);
}

/**
 * Where images come from.
 */
export interface ContainerRegistry__Output {
  /**
   * Its address; empty = docker.io.
   */
  'registryServer': (string);
  /**
   * Its user.
   */
  'userName': (string);
  /**
   * The user's password; never given back.
   */
  'password': (string);
}
