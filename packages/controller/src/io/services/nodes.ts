/** NodeService. */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { Check, deallocationOption, disableOption, nodeToWire, StintFailure } from "@stint/contract";
import { type Cluster, idKey, NODE_COLUMNS, NODE_FILTER, type NodeRuntime, nodeTransitionMs, slotOf, stintError } from "@stint/core";
import type { Clock } from "@stint/runtime";
import type { FileRelay } from "../file-relay.ts";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import { type Pager, valid } from "../paging.ts";
import { machineHandlers } from "./node-machine.ts";
import { latestTasks } from "./node-tasks.ts";
import { listEntities, type ListRequest } from "./list-entities.ts";

const RUNNING_TASKS_MAX = 256;

interface NodeRequest {
  readonly poolId: string;
  readonly nodeId: string;
}

export function nodeService(
  serving: Serving,
  leader: Leader,
  { pager, relay, clock }: { pager: Pager; relay: FileRelay; clock: Clock },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.NodeService");
  const show = (account: string, request: NodeRequest) =>
    leader.read((cluster) => {
      const node = nodeOf(cluster, account, request);
      return { ...toWire(cluster, node), latestTasks: latestTasks(cluster, node) };
    });
  const restart = (name: string, kind: "reboot" | "reimage") =>
    handle.unary(name, async (request: NodeRequest & { option: string }, caller) => {
      const { poolId, nodeId } = request;
      const option = checked((check) => deallocationOption(check, "option", request.option));
      await leader.execute({ kind: "restartNode", restart: kind, option, caller, poolId, nodeId });
      return { node: await show(caller.account, request) };
    });
  return {
    ...machineHandlers(handle, { leader, relay, clock, nodeOf }),
    getNode: handle.unary("GetNode", async (request: NodeRequest, caller) => ({ node: await show(caller.account, request) })),
    disableScheduling: handle.unary("DisableScheduling", async (request: NodeRequest & { option: string }, caller) => {
      const { poolId, nodeId } = request;
      const option = checked((check) => disableOption(check, "option", request.option));
      await leader.execute({ kind: "disableScheduling", option, caller, poolId, nodeId });
      return { node: await show(caller.account, request) };
    }),
    enableScheduling: handle.unary("EnableScheduling", async ({ poolId, nodeId }: NodeRequest, caller) => {
      await leader.execute({ kind: "enableScheduling", caller, poolId, nodeId });
      return { node: await show(caller.account, { poolId, nodeId }) };
    }),
    rebootNode: restart("RebootNode", "reboot"),
    reimageNode: restart("ReimageNode", "reimage"),
    noticePreemption: handle.unary("NoticePreemption", async (request: NodeRequest & { gone: boolean }, caller) => {
      const { poolId, nodeId, gone } = request;
      await leader.execute({ kind: "preemptNode", gone, caller, poolId, nodeId });
      return { node: await show(caller.account, request) };
    }),
    listNodes: handle.unary("ListNodes", async (request: ListRequest & { poolId: string }, { account }) => {
      const page = await listEntities(leader, pager, {
        account,
        request,
        listing: `nodes/${idKey(request.poolId)}`,
        listed: "Node",
        schema: NODE_FILTER,
        columns: NODE_COLUMNS,
        order: "oldest",
        uids: (cluster) => nodesOf(cluster, account, request.poolId).map(({ record }) => record.uid),
        find: (cluster, uid) => {
          const node = cluster.nodes.get(uid);
          return node === undefined ? null : { cluster, node };
        },
        show: (cluster, { node }) =>
          request.select.includes("latestTasks")
            ? { ...toWire(cluster, node), latestTasks: latestTasks(cluster, node) }
            : toWire(cluster, node),
      });
      return { nodes: page.items, nextPageToken: page.next };
    }),
  };
}

function nodeOf(cluster: Cluster, account: string, { poolId, nodeId }: NodeRequest): NodeRuntime {
  const node = nodesOf(cluster, account, poolId).find(({ record }) => record.id === nodeId);
  if (node === undefined) throw new StintFailure(stintError("NODE_NOT_FOUND", `The pool ${poolId} has no node with the id ${nodeId}.`));
  return node;
}

function checked<T>(read: (check: Check) => T): T {
  const check = new Check();
  const value = read(check);
  return valid(check.problems[0] ?? value);
}

function nodesOf(cluster: Cluster, account: string, poolId: string): NodeRuntime[] {
  const pool = cluster.pool(account, poolId);
  if (poolId !== "" && pool === undefined) throw new StintFailure(stintError("POOL_NOT_FOUND", `No pool has the id ${poolId}.`));
  if (pool !== undefined) return [...pool.nodes.values()];
  return [...cluster.nodes.values()].filter((node) => cluster.poolOf(node).record.account === account);
}

function toWire(cluster: Cluster, node: NodeRuntime): ReturnType<typeof nodeToWire> {
  const assignment = cluster.assignment(node.record.uid);
  const nameOf = ({ jobUid, row }: { jobUid: number; row: number }) => {
    const job = cluster.jobs.get(jobUid);
    return `${job?.record?.spec.id ?? ""}/${job?.chunkAt(row).id(slotOf(row)) ?? ""}`;
  };
  return nodeToWire(node.record, {
    poolId: cluster.poolOf(node).record.spec.id,
    slotsUsed: assignment.slotsUsed,
    runningTasks: [...assignment.attempts.values()].slice(0, RUNNING_TASKS_MAX).map(nameOf),
    ended: assignment.ended,
    stateTransitionTimeMs: nodeTransitionMs(node.record, assignment),
    jobIdOf: (uid) => cluster.jobs.get(uid)?.record?.spec.id ?? "",
  });
}
