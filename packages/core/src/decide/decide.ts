/** The one door: which command is decided where. */
import type { Command, Reply } from "../commands.ts";
import type { Decision } from "./decision.ts";
import { decideApplication } from "./applications.ts";
import { decideCertificate } from "./certificates.ts";
import { conditionRefusal } from "./conditions.ts";
import { createAccount, deleteAccount, ensureAccount, regenerateAccountKey, updateAccount } from "./accounts.ts";
import { createJob, deleteJob, disableJob, enableJob, terminateJob, updateJob } from "./jobs.ts";
import { disableAutoScale, enableAutoScale } from "./auto-scale.ts";
import { decideNodeOperation } from "./node-operations.ts";
import { nodeGoodbye, nodeHello } from "./nodes.ts";
import { isCurrent } from "./outcomes.ts";
import { changePool, createPool, deletePool } from "./pools.ts";
import { providerAnswered } from "./provisioning.ts";
import { DONE, refused } from "./replies.ts";
import { nodeReports } from "./reports.ts";
import { decideSchedule } from "./schedules.ts";
import { removeNodes, resizePool, stopResize } from "./resize.ts";
import { deleteTask, reactivateTask, terminateTask, updateTask } from "./task-life.ts";
import { submitTasks } from "./tasks.ts";

export interface ClusterSettings {
  /** The length of lease that nodes are given. */
  readonly leaseMs: number;
  /** The account that the configuration names. */
  readonly account: string;
}

/** `ifMatch`: the etag that what the command changes must have; empty = any. */
export function decide(decision: Decision, command: Command, settings: ClusterSettings, ifMatch = ""): Reply {
  const unmet = conditionRefusal(decision.cluster, command, ifMatch);
  return unmet === null ? change(decision, command, settings) : refused(unmet);
}

function change(decision: Decision, command: Command, settings: ClusterSettings): Reply {
  switch (command.kind) {
    case "createAccount":
      return createAccount(decision, command);
    case "updateAccount":
      return updateAccount(decision, command);
    case "regenerateAccountKey":
      return regenerateAccountKey(decision, command);
    case "deleteAccount":
      return deleteAccount(decision, command);
    case "createApplication":
    case "updateApplication":
    case "deleteApplication":
    case "addApplicationPackage":
    case "activateApplicationPackage":
    case "deleteApplicationPackage":
      return decideApplication(decision, command);
    case "addCertificate":
    case "deleteCertificate":
    case "cancelCertificateDeletion":
      return decideCertificate(decision, command);
    case "createPool":
      return createPool(decision, command);
    case "resizePool":
      return resizePool(decision, command);
    case "stopResize":
      return stopResize(decision, command);
    case "updatePool":
      return changePool(decision, command);
    case "removeNodes":
      return removeNodes(decision, command);
    case "disableScheduling":
    case "enableScheduling":
    case "restartNode":
    case "preemptNode":
      return decideNodeOperation(decision, command);
    case "providerAnswered":
      return providerAnswered(decision, command);
    case "enableAutoScale":
      return enableAutoScale(decision, command);
    case "disableAutoScale":
      return disableAutoScale(decision, command);
    case "deletePool":
      return deletePool(decision, command);
    case "createJob":
      return createJob(decision, command);
    case "updateJob":
      return updateJob(decision, command);
    case "disableJob":
      return disableJob(decision, command);
    case "enableJob":
      return enableJob(decision, command);
    case "terminateJob":
      return terminateJob(decision, command);
    case "deleteJob":
      return deleteJob(decision, command);
    case "createJobSchedule":
    case "updateJobSchedule":
    case "disableJobSchedule":
    case "enableJobSchedule":
    case "terminateJobSchedule":
    case "deleteJobSchedule":
      return decideSchedule(decision, command);
    case "submitTasks":
      return submitTasks(decision, command);
    case "updateTask":
      return updateTask(decision, command);
    case "reactivateTask":
      return reactivateTask(decision, command);
    case "terminateTask":
      return terminateTask(decision, command);
    case "deleteTask":
      return deleteTask(decision, command);
    case "nodeHello":
      return nodeHello(decision, command, settings.leaseMs);
    case "nodeReports":
      nodeReports(decision, command.nodeUid, command.reports);
      return DONE;
    case "confirmOutputs":
      return { kind: "outputsConfirmed", current: isCurrent(decision, command.key) };
    case "nodeGoodbye":
      nodeGoodbye(decision, command.nodeUid);
      return DONE;
    case "leaderStarted":
      return leaderStarted(decision, command.epoch, settings.account);
    default:
      throw unknownCommand(command);
  }
}

/** Every node gets a whole lease from the take-over: a new leader knows nothing of how long they have been silent. */
function leaderStarted(decision: Decision, epoch: number, account: string): Reply {
  for (const node of decision.cluster.nodes.values()) {
    node.heardAtMs = decision.now.monotonicMs;
    node.connected = false;
  }
  decision.emit({ kind: "leaderStarted", epoch, atMs: decision.now.wallMs });
  ensureAccount(decision, account);
  return DONE;
}

function unknownCommand(command: never): Error {
  return new Error(`no command is of kind ${JSON.stringify(command)}`);
}
