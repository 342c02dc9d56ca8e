import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { AnswerKept as _stint_state_v1_AnswerKept, AnswerKept__Output as _stint_state_v1_AnswerKept__Output } from './stint/state/v1/AnswerKept.ts';
import type { Chunk as _stint_state_v1_Chunk, Chunk__Output as _stint_state_v1_Chunk__Output } from './stint/state/v1/Chunk.ts';
import type { ChunkTask as _stint_state_v1_ChunkTask, ChunkTask__Output as _stint_state_v1_ChunkTask__Output } from './stint/state/v1/ChunkTask.ts';
import type { Fact as _stint_state_v1_Fact, Fact__Output as _stint_state_v1_Fact__Output } from './stint/state/v1/Fact.ts';
import type { LeaderStarted as _stint_state_v1_LeaderStarted, LeaderStarted__Output as _stint_state_v1_LeaderStarted__Output } from './stint/state/v1/LeaderStarted.ts';
import type { Meta as _stint_state_v1_Meta, Meta__Output as _stint_state_v1_Meta__Output } from './stint/state/v1/Meta.ts';
import type { NodeForgotten as _stint_state_v1_NodeForgotten, NodeForgotten__Output as _stint_state_v1_NodeForgotten__Output } from './stint/state/v1/NodeForgotten.ts';
import type { PoolSampled as _stint_state_v1_PoolSampled, PoolSampled__Output as _stint_state_v1_PoolSampled__Output } from './stint/state/v1/PoolSampled.ts';
import type { SecretsKey as _stint_state_v1_SecretsKey, SecretsKey__Output as _stint_state_v1_SecretsKey__Output } from './stint/state/v1/SecretsKey.ts';
import type { StoredAccount as _stint_state_v1_StoredAccount, StoredAccount__Output as _stint_state_v1_StoredAccount__Output } from './stint/state/v1/StoredAccount.ts';
import type { StoredAnswer as _stint_state_v1_StoredAnswer, StoredAnswer__Output as _stint_state_v1_StoredAnswer__Output } from './stint/state/v1/StoredAnswer.ts';
import type { StoredApplication as _stint_state_v1_StoredApplication, StoredApplication__Output as _stint_state_v1_StoredApplication__Output } from './stint/state/v1/StoredApplication.ts';
import type { StoredApplicationPackage as _stint_state_v1_StoredApplicationPackage, StoredApplicationPackage__Output as _stint_state_v1_StoredApplicationPackage__Output } from './stint/state/v1/StoredApplicationPackage.ts';
import type { StoredAttempt as _stint_state_v1_StoredAttempt, StoredAttempt__Output as _stint_state_v1_StoredAttempt__Output } from './stint/state/v1/StoredAttempt.ts';
import type { StoredAutoScaleError as _stint_state_v1_StoredAutoScaleError, StoredAutoScaleError__Output as _stint_state_v1_StoredAutoScaleError__Output } from './stint/state/v1/StoredAutoScaleError.ts';
import type { StoredAutoScaleRun as _stint_state_v1_StoredAutoScaleRun, StoredAutoScaleRun__Output as _stint_state_v1_StoredAutoScaleRun__Output } from './stint/state/v1/StoredAutoScaleRun.ts';
import type { StoredCertificate as _stint_state_v1_StoredCertificate, StoredCertificate__Output as _stint_state_v1_StoredCertificate__Output } from './stint/state/v1/StoredCertificate.ts';
import type { StoredCertificateReference as _stint_state_v1_StoredCertificateReference, StoredCertificateReference__Output as _stint_state_v1_StoredCertificateReference__Output } from './stint/state/v1/StoredCertificateReference.ts';
import type { StoredDrain as _stint_state_v1_StoredDrain, StoredDrain__Output as _stint_state_v1_StoredDrain__Output } from './stint/state/v1/StoredDrain.ts';
import type { StoredEnvironment as _stint_state_v1_StoredEnvironment, StoredEnvironment__Output as _stint_state_v1_StoredEnvironment__Output } from './stint/state/v1/StoredEnvironment.ts';
import type { StoredError as _stint_state_v1_StoredError, StoredError__Output as _stint_state_v1_StoredError__Output } from './stint/state/v1/StoredError.ts';
import type { StoredExitConditions as _stint_state_v1_StoredExitConditions, StoredExitConditions__Output as _stint_state_v1_StoredExitConditions__Output } from './stint/state/v1/StoredExitConditions.ts';
import type { StoredExitOptions as _stint_state_v1_StoredExitOptions, StoredExitOptions__Output as _stint_state_v1_StoredExitOptions__Output } from './stint/state/v1/StoredExitOptions.ts';
import type { StoredFailure as _stint_state_v1_StoredFailure, StoredFailure__Output as _stint_state_v1_StoredFailure__Output } from './stint/state/v1/StoredFailure.ts';
import type { StoredGang as _stint_state_v1_StoredGang, StoredGang__Output as _stint_state_v1_StoredGang__Output } from './stint/state/v1/StoredGang.ts';
import type { StoredGangEnd as _stint_state_v1_StoredGangEnd, StoredGangEnd__Output as _stint_state_v1_StoredGangEnd__Output } from './stint/state/v1/StoredGangEnd.ts';
import type { StoredInstance as _stint_state_v1_StoredInstance, StoredInstance__Output as _stint_state_v1_StoredInstance__Output } from './stint/state/v1/StoredInstance.ts';
import type { StoredJob as _stint_state_v1_StoredJob, StoredJob__Output as _stint_state_v1_StoredJob__Output } from './stint/state/v1/StoredJob.ts';
import type { StoredJobSchedule as _stint_state_v1_StoredJobSchedule, StoredJobSchedule__Output as _stint_state_v1_StoredJobSchedule__Output } from './stint/state/v1/StoredJobSchedule.ts';
import type { StoredMetadata as _stint_state_v1_StoredMetadata, StoredMetadata__Output as _stint_state_v1_StoredMetadata__Output } from './stint/state/v1/StoredMetadata.ts';
import type { StoredNewTask as _stint_state_v1_StoredNewTask, StoredNewTask__Output as _stint_state_v1_StoredNewTask__Output } from './stint/state/v1/StoredNewTask.ts';
import type { StoredNode as _stint_state_v1_StoredNode, StoredNode__Output as _stint_state_v1_StoredNode__Output } from './stint/state/v1/StoredNode.ts';
import type { StoredNodeTask as _stint_state_v1_StoredNodeTask, StoredNodeTask__Output as _stint_state_v1_StoredNodeTask__Output } from './stint/state/v1/StoredNodeTask.ts';
import type { StoredNotice as _stint_state_v1_StoredNotice, StoredNotice__Output as _stint_state_v1_StoredNotice__Output } from './stint/state/v1/StoredNotice.ts';
import type { StoredPackageReference as _stint_state_v1_StoredPackageReference, StoredPackageReference__Output as _stint_state_v1_StoredPackageReference__Output } from './stint/state/v1/StoredPackageReference.ts';
import type { StoredPool as _stint_state_v1_StoredPool, StoredPool__Output as _stint_state_v1_StoredPool__Output } from './stint/state/v1/StoredPool.ts';
import type { StoredPoolSample as _stint_state_v1_StoredPoolSample, StoredPoolSample__Output as _stint_state_v1_StoredPoolSample__Output } from './stint/state/v1/StoredPoolSample.ts';
import type { StoredRange as _stint_state_v1_StoredRange, StoredRange__Output as _stint_state_v1_StoredRange__Output } from './stint/state/v1/StoredRange.ts';
import type { StoredResourceFile as _stint_state_v1_StoredResourceFile, StoredResourceFile__Output as _stint_state_v1_StoredResourceFile__Output } from './stint/state/v1/StoredResourceFile.ts';
import type { StoredRun as _stint_state_v1_StoredRun, StoredRun__Output as _stint_state_v1_StoredRun__Output } from './stint/state/v1/StoredRun.ts';
import type { StoredTaskStatus as _stint_state_v1_StoredTaskStatus, StoredTaskStatus__Output as _stint_state_v1_StoredTaskStatus__Output } from './stint/state/v1/StoredTaskStatus.ts';
import type { StoredUsage as _stint_state_v1_StoredUsage, StoredUsage__Output as _stint_state_v1_StoredUsage__Output } from './stint/state/v1/StoredUsage.ts';
import type { TaskAdded as _stint_state_v1_TaskAdded, TaskAdded__Output as _stint_state_v1_TaskAdded__Output } from './stint/state/v1/TaskAdded.ts';
import type { TaskForgotten as _stint_state_v1_TaskForgotten, TaskForgotten__Output as _stint_state_v1_TaskForgotten__Output } from './stint/state/v1/TaskForgotten.ts';
import type { TaskStatusChanged as _stint_state_v1_TaskStatusChanged, TaskStatusChanged__Output as _stint_state_v1_TaskStatusChanged__Output } from './stint/state/v1/TaskStatusChanged.ts';
import type { TaskUpdated as _stint_state_v1_TaskUpdated, TaskUpdated__Output as _stint_state_v1_TaskUpdated__Output } from './stint/state/v1/TaskUpdated.ts';
import type { UsageChanged as _stint_state_v1_UsageChanged, UsageChanged__Output as _stint_state_v1_UsageChanged__Output } from './stint/state/v1/UsageChanged.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  stint: {
    state: {
      v1: {
        AnswerKept: MessageTypeDefinition<_stint_state_v1_AnswerKept, _stint_state_v1_AnswerKept__Output>
        Chunk: MessageTypeDefinition<_stint_state_v1_Chunk, _stint_state_v1_Chunk__Output>
        ChunkTask: MessageTypeDefinition<_stint_state_v1_ChunkTask, _stint_state_v1_ChunkTask__Output>
        Fact: MessageTypeDefinition<_stint_state_v1_Fact, _stint_state_v1_Fact__Output>
        LeaderStarted: MessageTypeDefinition<_stint_state_v1_LeaderStarted, _stint_state_v1_LeaderStarted__Output>
        Meta: MessageTypeDefinition<_stint_state_v1_Meta, _stint_state_v1_Meta__Output>
        NodeForgotten: MessageTypeDefinition<_stint_state_v1_NodeForgotten, _stint_state_v1_NodeForgotten__Output>
        PoolSampled: MessageTypeDefinition<_stint_state_v1_PoolSampled, _stint_state_v1_PoolSampled__Output>
        SecretsKey: MessageTypeDefinition<_stint_state_v1_SecretsKey, _stint_state_v1_SecretsKey__Output>
        StoredAccount: MessageTypeDefinition<_stint_state_v1_StoredAccount, _stint_state_v1_StoredAccount__Output>
        StoredAnswer: MessageTypeDefinition<_stint_state_v1_StoredAnswer, _stint_state_v1_StoredAnswer__Output>
        StoredApplication: MessageTypeDefinition<_stint_state_v1_StoredApplication, _stint_state_v1_StoredApplication__Output>
        StoredApplicationPackage: MessageTypeDefinition<_stint_state_v1_StoredApplicationPackage, _stint_state_v1_StoredApplicationPackage__Output>
        StoredAttempt: MessageTypeDefinition<_stint_state_v1_StoredAttempt, _stint_state_v1_StoredAttempt__Output>
        StoredAutoScaleError: MessageTypeDefinition<_stint_state_v1_StoredAutoScaleError, _stint_state_v1_StoredAutoScaleError__Output>
        StoredAutoScaleRun: MessageTypeDefinition<_stint_state_v1_StoredAutoScaleRun, _stint_state_v1_StoredAutoScaleRun__Output>
        StoredCertificate: MessageTypeDefinition<_stint_state_v1_StoredCertificate, _stint_state_v1_StoredCertificate__Output>
        StoredCertificateReference: MessageTypeDefinition<_stint_state_v1_StoredCertificateReference, _stint_state_v1_StoredCertificateReference__Output>
        StoredDrain: MessageTypeDefinition<_stint_state_v1_StoredDrain, _stint_state_v1_StoredDrain__Output>
        StoredEnvironment: MessageTypeDefinition<_stint_state_v1_StoredEnvironment, _stint_state_v1_StoredEnvironment__Output>
        StoredError: MessageTypeDefinition<_stint_state_v1_StoredError, _stint_state_v1_StoredError__Output>
        StoredExitConditions: MessageTypeDefinition<_stint_state_v1_StoredExitConditions, _stint_state_v1_StoredExitConditions__Output>
        StoredExitOptions: MessageTypeDefinition<_stint_state_v1_StoredExitOptions, _stint_state_v1_StoredExitOptions__Output>
        StoredFailure: MessageTypeDefinition<_stint_state_v1_StoredFailure, _stint_state_v1_StoredFailure__Output>
        StoredGang: MessageTypeDefinition<_stint_state_v1_StoredGang, _stint_state_v1_StoredGang__Output>
        StoredGangEnd: MessageTypeDefinition<_stint_state_v1_StoredGangEnd, _stint_state_v1_StoredGangEnd__Output>
        StoredInstance: MessageTypeDefinition<_stint_state_v1_StoredInstance, _stint_state_v1_StoredInstance__Output>
        StoredJob: MessageTypeDefinition<_stint_state_v1_StoredJob, _stint_state_v1_StoredJob__Output>
        StoredJobSchedule: MessageTypeDefinition<_stint_state_v1_StoredJobSchedule, _stint_state_v1_StoredJobSchedule__Output>
        StoredMetadata: MessageTypeDefinition<_stint_state_v1_StoredMetadata, _stint_state_v1_StoredMetadata__Output>
        StoredNewTask: MessageTypeDefinition<_stint_state_v1_StoredNewTask, _stint_state_v1_StoredNewTask__Output>
        StoredNode: MessageTypeDefinition<_stint_state_v1_StoredNode, _stint_state_v1_StoredNode__Output>
        StoredNodeTask: MessageTypeDefinition<_stint_state_v1_StoredNodeTask, _stint_state_v1_StoredNodeTask__Output>
        StoredNotice: MessageTypeDefinition<_stint_state_v1_StoredNotice, _stint_state_v1_StoredNotice__Output>
        StoredPackageReference: MessageTypeDefinition<_stint_state_v1_StoredPackageReference, _stint_state_v1_StoredPackageReference__Output>
        StoredPool: MessageTypeDefinition<_stint_state_v1_StoredPool, _stint_state_v1_StoredPool__Output>
        StoredPoolSample: MessageTypeDefinition<_stint_state_v1_StoredPoolSample, _stint_state_v1_StoredPoolSample__Output>
        StoredRange: MessageTypeDefinition<_stint_state_v1_StoredRange, _stint_state_v1_StoredRange__Output>
        StoredResourceFile: MessageTypeDefinition<_stint_state_v1_StoredResourceFile, _stint_state_v1_StoredResourceFile__Output>
        StoredRun: MessageTypeDefinition<_stint_state_v1_StoredRun, _stint_state_v1_StoredRun__Output>
        StoredTaskStatus: MessageTypeDefinition<_stint_state_v1_StoredTaskStatus, _stint_state_v1_StoredTaskStatus__Output>
        StoredUsage: MessageTypeDefinition<_stint_state_v1_StoredUsage, _stint_state_v1_StoredUsage__Output>
        TaskAdded: MessageTypeDefinition<_stint_state_v1_TaskAdded, _stint_state_v1_TaskAdded__Output>
        TaskForgotten: MessageTypeDefinition<_stint_state_v1_TaskForgotten, _stint_state_v1_TaskForgotten__Output>
        TaskStatusChanged: MessageTypeDefinition<_stint_state_v1_TaskStatusChanged, _stint_state_v1_TaskStatusChanged__Output>
        TaskUpdated: MessageTypeDefinition<_stint_state_v1_TaskUpdated, _stint_state_v1_TaskUpdated__Output>
        UsageChanged: MessageTypeDefinition<_stint_state_v1_UsageChanged, _stint_state_v1_UsageChanged__Output>
      }
    }
  }
}

