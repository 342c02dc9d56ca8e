/**
 * Who may call what: one table for every RPC that a controller serves. An RPC that is not in it is refused, and a test finds it. Roles
 * and scopes that come later are columns of the same table.
 */
export type CallerKind = "operator" | "accountKey" | "nodeKey" | "taskToken" | "gateway" | "nobody";

/** The key that the controllers are configured with: it is its account's, and it alone makes others. */
const OPERATOR: readonly CallerKind[] = ["operator"];
const ACCOUNTS: readonly CallerKind[] = ["operator", "accountKey", "gateway"];
const ACCOUNTS_AND_NODES: readonly CallerKind[] = [...ACCOUNTS, "nodeKey"];
const NODES: readonly CallerKind[] = ["nodeKey"];
const ANYBODY: readonly CallerKind[] = ["operator", "accountKey", "nodeKey", "taskToken", "gateway", "nobody"];

const BATCH = "/stint.batch.v1.";

export const PERMISSIONS: Readonly<Record<string, readonly CallerKind[]>> = {
  [`${BATCH}PoolService/CreatePool`]: ACCOUNTS,
  [`${BATCH}PoolService/GetPool`]: ACCOUNTS,
  [`${BATCH}PoolService/ListPools`]: ACCOUNTS,
  [`${BATCH}PoolService/ResizePool`]: ACCOUNTS,
  [`${BATCH}PoolService/DeletePool`]: ACCOUNTS,
  [`${BATCH}NodeService/GetNode`]: ACCOUNTS,
  [`${BATCH}NodeService/ListNodes`]: ACCOUNTS,
  [`${BATCH}JobService/CreateJob`]: ACCOUNTS,
  [`${BATCH}JobService/GetJob`]: ACCOUNTS,
  [`${BATCH}JobService/ListJobs`]: ACCOUNTS,
  [`${BATCH}JobService/UpdateJob`]: ACCOUNTS,
  [`${BATCH}JobService/TerminateJob`]: ACCOUNTS,
  [`${BATCH}JobService/DeleteJob`]: ACCOUNTS,
  [`${BATCH}TaskService/SubmitTasks`]: ACCOUNTS,
  [`${BATCH}TaskService/GetTask`]: ACCOUNTS,
  [`${BATCH}TaskService/ListTasks`]: ACCOUNTS,
  [`${BATCH}TaskService/CountTasks`]: ACCOUNTS,
  [`${BATCH}TaskService/TerminateTask`]: ACCOUNTS,
  [`${BATCH}TaskService/DeleteTask`]: ACCOUNTS,
  [`${BATCH}TaskService/ExplainTask`]: ACCOUNTS,
  [`${BATCH}FileService/ListTaskFiles`]: ACCOUNTS,
  [`${BATCH}FileService/ReadTaskFile`]: ACCOUNTS,
  [`${BATCH}ArtifactService/PutArtifact`]: ACCOUNTS_AND_NODES,
  [`${BATCH}ArtifactService/GetArtifact`]: ACCOUNTS_AND_NODES,
  [`${BATCH}ArtifactService/ListArtifacts`]: ACCOUNTS_AND_NODES,
  [`${BATCH}ArtifactService/DeleteArtifact`]: ACCOUNTS,
  [`${BATCH}ClusterService/GetCluster`]: ACCOUNTS_AND_NODES,
  [`${BATCH}EventService/Watch`]: ACCOUNTS,
  [`${BATCH}AdminService/CreateAccount`]: OPERATOR,
  [`${BATCH}AdminService/GetAccount`]: ACCOUNTS,
  [`${BATCH}AdminService/ListAccounts`]: OPERATOR,
  [`${BATCH}AdminService/UpdateAccount`]: OPERATOR,
  [`${BATCH}AdminService/DeleteAccount`]: OPERATOR,
  [`${BATCH}AdminService/GetAccountKeys`]: [...OPERATOR, "gateway"],
  [`${BATCH}AdminService/RegenerateAccountKey`]: OPERATOR,
  "/stint.agent.v1.AgentService/Session": NODES,
  "/stint.agent.v1.AgentService/SendFile": NODES,
  "/grpc.health.v1.Health/Check": ANYBODY,
  "/grpc.health.v1.Health/Watch": ANYBODY,
  "/grpc.health.v1.Health/List": ANYBODY,
  "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo": ANYBODY,
  "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo": ANYBODY,
};

export function mayCall(path: string, caller: CallerKind): boolean {
  return Object.hasOwn(PERMISSIONS, path) && (PERMISSIONS[path] as readonly CallerKind[]).includes(caller);
}
