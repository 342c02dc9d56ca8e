// Original file: proto/stint/state/v1/record.proto

import type { StoredNodeTask as _stint_state_v1_StoredNodeTask, StoredNodeTask__Output as _stint_state_v1_StoredNodeTask__Output } from '../../../stint/state/v1/StoredNodeTask.ts';
import type { StoredMetadata as _stint_state_v1_StoredMetadata, StoredMetadata__Output as _stint_state_v1_StoredMetadata__Output } from '../../../stint/state/v1/StoredMetadata.ts';
import type { StoredError as _stint_state_v1_StoredError, StoredError__Output as _stint_state_v1_StoredError__Output } from '../../../stint/state/v1/StoredError.ts';
import type { StoredPackageReference as _stint_state_v1_StoredPackageReference, StoredPackageReference__Output as _stint_state_v1_StoredPackageReference__Output } from '../../../stint/state/v1/StoredPackageReference.ts';
import type { StoredAutoScaleRun as _stint_state_v1_StoredAutoScaleRun, StoredAutoScaleRun__Output as _stint_state_v1_StoredAutoScaleRun__Output } from '../../../stint/state/v1/StoredAutoScaleRun.ts';
import type { StoredCertificateReference as _stint_state_v1_StoredCertificateReference, StoredCertificateReference__Output as _stint_state_v1_StoredCertificateReference__Output } from '../../../stint/state/v1/StoredCertificateReference.ts';
import type { Long } from '@grpc/proto-loader';

/**
 * A pool.
 */
export interface StoredPool {
  /**
   * Its uid.
   */
  'uid'?: (number | string | Long);
  /**
   * Its account.
   */
  'account'?: (string);
  /**
   * Its id.
   */
  'id'?: (string);
  /**
   * For people.
   */
  'displayName'?: (string);
  /**
   * Tasks at once on a node.
   */
  'taskSlotsPerNode'?: (number);
  /**
   * Nodes asked for.
   */
  'targetDedicatedNodes'?: (number);
  /**
   * spread or pack.
   */
  'nodeFillType'?: (string);
  /**
   * static, local or command.
   */
  'provider'?: (string);
  /**
   * Limit of a resize.
   */
  'resizeTimeoutMs'?: (number | string | Long);
  /**
   * Start task.
   */
  'startTask'?: (_stint_state_v1_StoredNodeTask | null);
  /**
   * Its owner's.
   */
  'metadata'?: (_stint_state_v1_StoredMetadata)[];
  /**
   * active or deleting.
   */
  'state'?: (string);
  /**
   * steady, resizing or stopping.
   */
  'allocationState'?: (string);
  /**
   * Of the last resize.
   */
  'resizeErrors'?: (_stint_state_v1_StoredError)[];
  /**
   * Created, Unix milliseconds.
   */
  'creationTimeMs'?: (number | string | Long);
  /**
   * Changed.
   */
  'lastModifiedMs'?: (number | string | Long);
  /**
   * State changed.
   */
  'stateTransitionTimeMs'?: (number | string | Long);
  /**
   * Allocation state changed.
   */
  'allocationStateTransitionTimeMs'?: (number | string | Long);
  /**
   * Spot nodes asked for.
   */
  'targetLowPriorityNodes'?: (number);
  /**
   * Which command.
   */
  'providerName'?: (string);
  /**
   * Of the last resize: requeue, terminate, taskcompletion or retaineddata.
   */
  'deallocationOption'?: (string);
  /**
   * Limit of the last resize.
   */
  'resizeLimitMs'?: (number | string | Long);
  /**
   * Serialized stint.batch.v1.NodeSetup; empty = nothing.
   */
  'nodeSetup'?: (Buffer | Uint8Array | string);
  /**
   * Packages that its nodes install.
   */
  'applicationPackageReferences'?: (_stint_state_v1_StoredPackageReference)[];
  /**
   * The formula; empty = it does not.
   */
  'autoScaleFormula'?: (string);
  /**
   * From one evaluation to the next.
   */
  'autoScaleIntervalMs'?: (number | string | Long);
  /**
   * Last switched on.
   */
  'autoScaleEnabledAtMs'?: (number | string | Long);
  /**
   * Next evaluation.
   */
  'autoScaleDueAtMs'?: (number | string | Long);
  /**
   * The last one.
   */
  'autoScaleRun'?: (_stint_state_v1_StoredAutoScaleRun | null);
  /**
   * What it was made for: job or jobSchedule; empty = nothing.
   */
  'ownerKind'?: (string);
  /**
   * Its uid.
   */
  'ownerUid'?: (number | string | Long);
  /**
   * It stays when its owner has ended.
   */
  'ownerKeepAlive'?: (boolean);
  /**
   * What only Azure gives a meaning, as JSON.
   */
  'azureProperties'?: (string);
  /**
   * Certificates that its nodes are given.
   */
  'certificateReferences'?: (_stint_state_v1_StoredCertificateReference)[];
  /**
   * Its nodes may talk to each other.
   */
  'interNodeCommunication'?: (boolean);
}

/**
 * A pool.
 */
export interface StoredPool__Output {
  /**
   * Its uid.
   */
  'uid': (number);
  /**
   * Its account.
   */
  'account': (string);
  /**
   * Its id.
   */
  'id': (string);
  /**
   * For people.
   */
  'displayName': (string);
  /**
   * Tasks at once on a node.
   */
  'taskSlotsPerNode': (number);
  /**
   * Nodes asked for.
   */
  'targetDedicatedNodes': (number);
  /**
   * spread or pack.
   */
  'nodeFillType': (string);
  /**
   * static, local or command.
   */
  'provider': (string);
  /**
   * Limit of a resize.
   */
  'resizeTimeoutMs': (number);
  /**
   * Start task.
   */
  'startTask': (_stint_state_v1_StoredNodeTask__Output | null);
  /**
   * Its owner's.
   */
  'metadata': (_stint_state_v1_StoredMetadata__Output)[];
  /**
   * active or deleting.
   */
  'state': (string);
  /**
   * steady, resizing or stopping.
   */
  'allocationState': (string);
  /**
   * Of the last resize.
   */
  'resizeErrors': (_stint_state_v1_StoredError__Output)[];
  /**
   * Created, Unix milliseconds.
   */
  'creationTimeMs': (number);
  /**
   * Changed.
   */
  'lastModifiedMs': (number);
  /**
   * State changed.
   */
  'stateTransitionTimeMs': (number);
  /**
   * Allocation state changed.
   */
  'allocationStateTransitionTimeMs': (number);
  /**
   * Spot nodes asked for.
   */
  'targetLowPriorityNodes': (number);
  /**
   * Which command.
   */
  'providerName': (string);
  /**
   * Of the last resize: requeue, terminate, taskcompletion or retaineddata.
   */
  'deallocationOption': (string);
  /**
   * Limit of the last resize.
   */
  'resizeLimitMs': (number);
  /**
   * Serialized stint.batch.v1.NodeSetup; empty = nothing.
   */
  'nodeSetup': (Buffer);
  /**
   * Packages that its nodes install.
   */
  'applicationPackageReferences': (_stint_state_v1_StoredPackageReference__Output)[];
  /**
   * The formula; empty = it does not.
   */
  'autoScaleFormula': (string);
  /**
   * From one evaluation to the next.
   */
  'autoScaleIntervalMs': (number);
  /**
   * Last switched on.
   */
  'autoScaleEnabledAtMs': (number);
  /**
   * Next evaluation.
   */
  'autoScaleDueAtMs': (number);
  /**
   * The last one.
   */
  'autoScaleRun': (_stint_state_v1_StoredAutoScaleRun__Output | null);
  /**
   * What it was made for: job or jobSchedule; empty = nothing.
   */
  'ownerKind': (string);
  /**
   * Its uid.
   */
  'ownerUid': (number);
  /**
   * It stays when its owner has ended.
   */
  'ownerKeepAlive': (boolean);
  /**
   * What only Azure gives a meaning, as JSON.
   */
  'azureProperties': (string);
  /**
   * Certificates that its nodes are given.
   */
  'certificateReferences': (_stint_state_v1_StoredCertificateReference__Output)[];
  /**
   * Its nodes may talk to each other.
   */
  'interNodeCommunication': (boolean);
}
