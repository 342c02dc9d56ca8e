/**
 * Who may call what: one table for every RPC that a controller serves. An RPC that is not in it is refused, and a test finds it. Roles
 * and scopes that come later are columns of the same table.
 */
export type CallerKind = "accountKey" | "nodeKey" | "taskToken" | "gateway" | "nobody";

const OPERATORS: readonly CallerKind[] = ["accountKey", "gateway"];
const OPERATORS_AND_NODES: readonly CallerKind[] = ["accountKey", "gateway", "nodeKey"];
const NODES: readonly CallerKind[] = ["nodeKey"];
const ANYBODY: readonly CallerKind[] = ["accountKey", "nodeKey", "taskToken", "gateway", "nobody"];

const BATCH = "/stint.batch.v1.";

export const PERMISSIONS: Readonly<Record<string, readonly CallerKind[]>> = {
  [`${BATCH}PoolService/CreatePool`]: OPERATORS,
  [`${BATCH}PoolService/GetPool`]: OPERATORS,
  [`${BATCH}PoolService/ListPools`]: OPERATORS,
  [`${BATCH}PoolService/ResizePool`]: OPERATORS,
  [`${BATCH}PoolService/DeletePool`]: OPERATORS,
  [`${BATCH}NodeService/GetNode`]: OPERATORS,
  [`${BATCH}NodeService/ListNodes`]: OPERATORS,
  [`${BATCH}JobService/CreateJob`]: OPERATORS,
  [`${BATCH}JobService/GetJob`]: OPERATORS,
  [`${BATCH}JobService/ListJobs`]: OPERATORS,
  [`${BATCH}JobService/UpdateJob`]: OPERATORS,
  [`${BATCH}JobService/TerminateJob`]: OPERATORS,
  [`${BATCH}JobService/DeleteJob`]: OPERATORS,
  [`${BATCH}TaskService/SubmitTasks`]: OPERATORS,
  [`${BATCH}TaskService/GetTask`]: OPERATORS,
  [`${BATCH}TaskService/ListTasks`]: OPERATORS,
  [`${BATCH}TaskService/CountTasks`]: OPERATORS,
  [`${BATCH}TaskService/TerminateTask`]: OPERATORS,
  [`${BATCH}TaskService/DeleteTask`]: OPERATORS,
  [`${BATCH}TaskService/ExplainTask`]: OPERATORS,
  [`${BATCH}FileService/ListTaskFiles`]: OPERATORS,
  [`${BATCH}FileService/ReadTaskFile`]: OPERATORS,
  [`${BATCH}ArtifactService/PutArtifact`]: OPERATORS_AND_NODES,
  [`${BATCH}ArtifactService/GetArtifact`]: OPERATORS_AND_NODES,
  [`${BATCH}ArtifactService/ListArtifacts`]: OPERATORS_AND_NODES,
  [`${BATCH}ArtifactService/DeleteArtifact`]: OPERATORS,
  [`${BATCH}ClusterService/GetCluster`]: OPERATORS_AND_NODES,
  [`${BATCH}EventService/Watch`]: OPERATORS,
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
