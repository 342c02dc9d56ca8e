/**
 * Who may call what: one table for every RPC that a controller serves. An RPC that is not in it is refused, and a test finds it. Roles
 * and scopes that come later are columns of the same table.
 */
export type CallerKind = "operator" | "accountKey" | "nodeKey" | "taskToken" | "gateway" | "nobody";

/** The key that the controllers are configured with: it is its account's, and it alone makes others. */
const OPERATOR: readonly CallerKind[] = ["operator"];
const ACCOUNTS: readonly CallerKind[] = ["operator", "accountKey", "gateway"];
/** What a task may do for its own job; the job in the request is compared with its token. */
const ACCOUNTS_AND_TASKS: readonly CallerKind[] = [...ACCOUNTS, "taskToken"];
const ACCOUNTS_AND_NODES: readonly CallerKind[] = [...ACCOUNTS, "nodeKey"];
const NODES: readonly CallerKind[] = ["nodeKey"];
const ANYBODY: readonly CallerKind[] = ["operator", "accountKey", "nodeKey", "taskToken", "gateway", "nobody"];

const BATCH = "/stint.batch.v1.";

export const PERMISSIONS: Readonly<Record<string, readonly CallerKind[]>> = {
  [`${BATCH}PoolService/CreatePool`]: ACCOUNTS,
  [`${BATCH}PoolService/GetPool`]: ACCOUNTS,
  [`${BATCH}PoolService/ListPools`]: ACCOUNTS,
  [`${BATCH}PoolService/UpdatePool`]: ACCOUNTS,
  [`${BATCH}PoolService/ResizePool`]: ACCOUNTS,
  [`${BATCH}PoolService/StopResize`]: ACCOUNTS,
  [`${BATCH}PoolService/EnableAutoScale`]: ACCOUNTS,
  [`${BATCH}PoolService/DisableAutoScale`]: ACCOUNTS,
  [`${BATCH}PoolService/EvaluateAutoScale`]: ACCOUNTS,
  [`${BATCH}PoolService/RemoveNodes`]: ACCOUNTS,
  [`${BATCH}PoolService/CountNodes`]: ACCOUNTS,
  [`${BATCH}PoolService/DeletePool`]: ACCOUNTS,
  [`${BATCH}NodeService/GetNode`]: ACCOUNTS,
  [`${BATCH}NodeService/ListNodes`]: ACCOUNTS,
  [`${BATCH}NodeService/DisableScheduling`]: ACCOUNTS,
  [`${BATCH}NodeService/EnableScheduling`]: ACCOUNTS,
  [`${BATCH}NodeService/RebootNode`]: ACCOUNTS,
  [`${BATCH}NodeService/ReimageNode`]: ACCOUNTS,
  [`${BATCH}NodeService/NoticePreemption`]: ACCOUNTS,
  [`${BATCH}NodeService/AddNodeUser`]: ACCOUNTS,
  [`${BATCH}NodeService/UpdateNodeUser`]: ACCOUNTS,
  [`${BATCH}NodeService/DeleteNodeUser`]: ACCOUNTS,
  [`${BATCH}NodeService/UploadNodeLogs`]: ACCOUNTS,
  [`${BATCH}JobService/CreateJob`]: ACCOUNTS,
  [`${BATCH}JobService/GetJob`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}JobService/ListJobs`]: ACCOUNTS,
  [`${BATCH}JobService/UpdateJob`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}JobService/DisableJob`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}JobService/EnableJob`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}JobService/ListPreparationAndReleaseStatus`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}JobService/TerminateJob`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}JobService/DeleteJob`]: ACCOUNTS,
  [`${BATCH}TaskService/SubmitTasks`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}TaskService/GetTask`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}TaskService/ListTasks`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}TaskService/CountTasks`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}TaskService/UpdateTask`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}TaskService/ReactivateTask`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}TaskService/TerminateTask`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}TaskService/DeleteTask`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}TaskService/ExplainTask`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}TaskService/ListSubtasks`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}FileService/ListTaskFiles`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}FileService/GetTaskFile`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}FileService/ReadTaskFile`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}FileService/DeleteTaskFile`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}FileService/ListNodeFiles`]: ACCOUNTS,
  [`${BATCH}FileService/GetNodeFile`]: ACCOUNTS,
  [`${BATCH}FileService/ReadNodeFile`]: ACCOUNTS,
  [`${BATCH}FileService/DeleteNodeFile`]: ACCOUNTS,
  [`${BATCH}ArtifactService/PutArtifact`]: ACCOUNTS_AND_NODES,
  [`${BATCH}ArtifactService/GetArtifact`]: ACCOUNTS_AND_NODES,
  [`${BATCH}ArtifactService/ListArtifacts`]: ACCOUNTS_AND_NODES,
  [`${BATCH}ArtifactService/DeleteArtifact`]: ACCOUNTS,
  [`${BATCH}ApplicationService/CreateApplication`]: ACCOUNTS,
  [`${BATCH}ApplicationService/GetApplication`]: ACCOUNTS,
  [`${BATCH}ApplicationService/ListApplications`]: ACCOUNTS,
  [`${BATCH}ApplicationService/UpdateApplication`]: ACCOUNTS,
  [`${BATCH}ApplicationService/DeleteApplication`]: ACCOUNTS,
  [`${BATCH}ApplicationService/UploadApplicationPackage`]: ACCOUNTS,
  [`${BATCH}ApplicationService/ActivateApplicationPackage`]: ACCOUNTS,
  [`${BATCH}ApplicationService/DeleteApplicationPackage`]: ACCOUNTS,
  [`${BATCH}ApplicationService/ResolveApplicationPackages`]: NODES,
  [`${BATCH}CertificateService/AddCertificate`]: ACCOUNTS,
  [`${BATCH}CertificateService/GetCertificate`]: ACCOUNTS,
  [`${BATCH}CertificateService/ListCertificates`]: ACCOUNTS,
  [`${BATCH}CertificateService/DeleteCertificate`]: ACCOUNTS,
  [`${BATCH}CertificateService/CancelCertificateDeletion`]: ACCOUNTS,
  [`${BATCH}ClusterService/GetCluster`]: ACCOUNTS_AND_NODES,
  [`${BATCH}EventService/Watch`]: ACCOUNTS_AND_TASKS,
  [`${BATCH}JobScheduleService/CreateJobSchedule`]: ACCOUNTS,
  [`${BATCH}JobScheduleService/GetJobSchedule`]: ACCOUNTS,
  [`${BATCH}JobScheduleService/ListJobSchedules`]: ACCOUNTS,
  [`${BATCH}JobScheduleService/UpdateJobSchedule`]: ACCOUNTS,
  [`${BATCH}JobScheduleService/DisableJobSchedule`]: ACCOUNTS,
  [`${BATCH}JobScheduleService/EnableJobSchedule`]: ACCOUNTS,
  [`${BATCH}JobScheduleService/TerminateJobSchedule`]: ACCOUNTS,
  [`${BATCH}JobScheduleService/DeleteJobSchedule`]: ACCOUNTS,
  [`${BATCH}AdminService/CreateAccount`]: OPERATOR,
  [`${BATCH}AdminService/GetAccount`]: ACCOUNTS,
  [`${BATCH}AdminService/ListAccounts`]: OPERATOR,
  [`${BATCH}AdminService/UpdateAccount`]: OPERATOR,
  [`${BATCH}AdminService/DeleteAccount`]: OPERATOR,
  [`${BATCH}AdminService/GetAccountKeys`]: [...OPERATOR, "gateway"],
  [`${BATCH}AdminService/RegenerateAccountKey`]: OPERATOR,
  "/stint.agent.v1.AgentService/Session": NODES,
  "/stint.agent.v1.AgentService/SendFile": NODES,
  "/stint.agent.v1.AgentService/SpoolFiles": NODES,
  "/stint.agent.v1.AgentService/RunBeside": NODES,
  "/stint.agent.v1.AgentService/CarryCommand": NODES,
  "/grpc.health.v1.Health/Check": ANYBODY,
  "/grpc.health.v1.Health/Watch": ANYBODY,
  "/grpc.health.v1.Health/List": ANYBODY,
  "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo": ANYBODY,
  "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo": ANYBODY,
};

export function mayCall(path: string, caller: CallerKind): boolean {
  return Object.hasOwn(PERMISSIONS, path) && (PERMISSIONS[path] as readonly CallerKind[]).includes(caller);
}
