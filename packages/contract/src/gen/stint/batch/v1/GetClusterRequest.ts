// Original file: proto/stint/batch/v1/cluster.proto


/**
 * Nothing to ask.
 */
export interface GetClusterRequest {
}

/**
 * Nothing to ask.
 */
export interface GetClusterRequest__Output {
}
