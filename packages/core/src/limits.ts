/** Every bound the state machine keeps, with its reason. Times are milliseconds, sizes bytes. */
export const LIMITS: Readonly<Record<LimitName, number>> = {
  /** A submit's facts must fit one commit of 1 MB. */
  tasksPerSubmit: 1_000,
  bytesPerSubmit: 512 * 1024,
  /** One entity must fit a chunk, and a chunk one etcd value. */
  bytesPerTask: 128 * 1024,
  /** A chunk is the unit of loading and of writing. */
  tasksPerChunk: 1_000,
  bytesPerChunk: 128 * 1024,
  /** What one command or one pass may change, so that no commit grows without bound. */
  changesPerStep: 1_000,
  /** A failure's text lives in the task's chunk. */
  failureMessageLength: 256,
  /** The ended attempts that a task keeps, the newest; and of each the beginning of its failure's text. They live in the task's chunk. */
  attemptsPerTask: 10,
  attemptMessageLength: 120,
  /** Of the tasks that ended on a node, this many are told of. */
  recentTasksPerNode: 10,
  /** Retries of a lost answer come within a day; a caller that never stops must not fill the state. */
  answersPerJob: 10_000,
  answersPerChunk: 500,
  answerLifeMs: 24 * 3_600_000,
  tasksPerCluster: 20_000_000,
  accountsPerCluster: 1_000,
  /** Ended ones included. */
  jobsPerCluster: 100_000,
  nodesPerPool: 10_000,
  /** As Azure Batch limits one call. */
  nodesPerRemoval: 100,
  /** What a provider is asked for at once. */
  machinesPerRequest: 100,
  /** As Azure Batch limits all of a start task. */
  startTaskCharacters: 32_768,
  /** An emptied node that has not come back from its restart by then is given up. */
  restartMs: 15 * 60_000,
  slotsPerNode: 256,
  /** As Azure Batch limits pools whose nodes talk to each other; a gang's instances are one fact. */
  instancesPerTask: 100,
  /** Ids of one task's dependencies together, as Azure Batch limits them. */
  dependencyIdCharacters: 64_000,
  dependencyRangesPerTask: 1_000,
  defaultRetentionMs: 7 * 24 * 3_600_000,
  /** A node that is silent this long takes no new work; shorter where its lease is short. */
  silenceMs: 15_000,
  /** What the controller waits beyond a node's lease before it places its tasks elsewhere. */
  leaseGraceMs: 5_000,
  explainedNodes: 100,
  /** A filter is read and compiled on the leader's thread. */
  filterLength: 4_096,
  filterDepth: 20,
  filterTerms: 200,
  /** Azure Batch's bounds of a formula, and ours of what one evaluation may take. */
  formulaLength: 8_192,
  formulaStatements: 100,
  formulaDepth: 64,
  formulaSteps: 10_000,
  formulaResultsLength: 4_096,
  /** A task whose node is lost once more after so many losses is taken to be the cause. */
  lossesPerTask: 3,
  /** A node remembers what it prepared, for the listing, of so many jobs that have ended. */
  endedPreparationsPerNode: 100,
  /** Rows looked at in one step of a job's work-off, so that a job of a million waiting tasks does not hold up the rest. */
  rowsPerStep: 65_536,
  /** Each looks at every node of the pool. */
  preemptionsPerStep: 100,
  /** Of a release task, as Azure Batch limits it. */
  releaseTimeMs: 15 * 60_000,
  /** Azure's; an application is one entity, which must fit a chunk. */
  applicationsPerAccount: 20,
  packagesPerApplication: 40,
  packageReferences: 10,
  certificatesPerAccount: 100,
  /** Azure's. */
  certificateBytes: 10_240,
  certificateReferences: 12,
  poolsPerCertificateError: 100,
  /** What is kept for clients of Azure Batch lies in its entity's record. */
  azurePropertiesBytes: 32 * 1024,
  samplePeriodMs: 30_000,
  /** Four hours of Azure Batch's period; they must fit a chunk. */
  samplesPerPool: 480,
  autoScaleIntervalMs: 15 * 60_000,
  autoScaleIntervalMsMin: 1_000,
  autoScaleIntervalMsMax: 168 * 3_600_000,
  autoScaleEnablePauseMs: 30_000,
};

export type LimitName =
  | "tasksPerSubmit"
  | "bytesPerSubmit"
  | "bytesPerTask"
  | "tasksPerChunk"
  | "bytesPerChunk"
  | "changesPerStep"
  | "failureMessageLength"
  | "attemptsPerTask"
  | "attemptMessageLength"
  | "recentTasksPerNode"
  | "answersPerJob"
  | "answersPerChunk"
  | "answerLifeMs"
  | "tasksPerCluster"
  | "accountsPerCluster"
  | "jobsPerCluster"
  | "nodesPerPool"
  | "nodesPerRemoval"
  | "machinesPerRequest"
  | "startTaskCharacters"
  | "restartMs"
  | "slotsPerNode"
  | "instancesPerTask"
  | "dependencyIdCharacters"
  | "dependencyRangesPerTask"
  | "defaultRetentionMs"
  | "silenceMs"
  | "leaseGraceMs"
  | "explainedNodes"
  | "filterLength"
  | "filterDepth"
  | "filterTerms"
  | "formulaLength"
  | "formulaStatements"
  | "formulaDepth"
  | "formulaSteps"
  | "formulaResultsLength"
  | "lossesPerTask"
  | "endedPreparationsPerNode"
  | "rowsPerStep"
  | "preemptionsPerStep"
  | "releaseTimeMs"
  | "applicationsPerAccount"
  | "packagesPerApplication"
  | "packageReferences"
  | "certificatesPerAccount"
  | "certificateBytes"
  | "certificateReferences"
  | "poolsPerCertificateError"
  | "azurePropertiesBytes"
  | "samplePeriodMs"
  | "samplesPerPool"
  | "autoScaleIntervalMs"
  | "autoScaleIntervalMsMin"
  | "autoScaleIntervalMsMax"
  | "autoScaleEnablePauseMs";

/** Silence after which a node is unknown and takes nothing new. */
export function silenceLimitMs(leaseMs: number): number {
  return Math.min(LIMITS.silenceMs, leaseMs / 4);
}

/** Silence after which the controller takes a node's processes for dead. */
export function lossLimitMs(leaseMs: number): number {
  return leaseMs + Math.min(LIMITS.leaseGraceMs, leaseMs / 12);
}

/** Silence after which a node has killed its tasks, whoever of it still lives. */
export function killLimitMs(leaseMs: number): number {
  return leaseMs - Math.min(10_000, leaseMs / 6);
}
