/**
 * The agents' protocol on the wire and as the logic of both ends speaks it. What an agent sends is checked here: a number outside its
 * range or a message that says nothing is a violation of the protocol.
 */
import {
  type AgentMessage,
  type AttemptKey,
  type ControllerMessage,
  type HeldAttempt,
  type Hello,
  LIMITS,
  type NodeError,
  type NodeReport,
} from "@stint/core";
import type { AttemptKey__Output } from "../gen/stint/agent/v1/AttemptKey.ts";
import type { Hello__Output } from "../gen/stint/agent/v1/Hello.ts";
import type { RunReport as WireRunReport } from "../gen/stint/agent/v1/RunReport.ts";
import type { SetupEnded, SetupEnded__Output } from "../gen/stint/agent/v1/SetupEnded.ts";
import type { SessionRequest, SessionRequest__Output } from "../gen/stint/agent/v1/SessionRequest.ts";
import type { SessionResponse, SessionResponse__Output } from "../gen/stint/agent/v1/SessionResponse.ts";
import { StintFailure } from "../status.ts";
import { nodeCertificateFromWire, nodeCertificateToWire } from "./certificate.ts";
import { environment } from "./files-and-environment.ts";
import { endedJobFromWire, endedJobToWire } from "./ended-job.ts";
import { jobSpecCodec } from "./job.ts";
import { preparationCodec, preparationFromWire, preparationToWire } from "./job-node-tasks.ts";
import { natural, natural1, outcomeFromWire, outcomeToWire, runFromWire, runToWire, violation } from "./outcome.ts";
import { openFileFromWire, openFileToWire } from "./open-file.ts";
import { machineFromWire } from "./machine-use.ts";
import { factsFromWire, factTexts } from "./node-facts.ts";
import { nodeOrderFromWire, nodeOrderToWire } from "./node-order.ts";
import { decodeSetup, encodeSetup } from "./node-setup.ts";
import { startTaskCodec, startTaskFromWire, startTaskToWire } from "./pool.ts";
import { Check } from "./validate.ts";

const RESTARTS = { reboot: "RESTART_KIND_REBOOT", reimage: "RESTART_KIND_REIMAGE", preempt: "RESTART_KIND_PREEMPT" } as const;
const HELD_MAX = 100_000;
const TEXT_MAX = 256;

const HELD = { waiting: "HELD_PHASE_WAITING", running: "HELD_PHASE_RUNNING", finished: "HELD_PHASE_FINISHED" } as const;

function keyFromWire(key: AttemptKey__Output | null): AttemptKey {
  if (key === null) throw violation("A key is missing.");
  return {
    jobUid: natural1("job_uid", key.jobUid),
    row: natural("row", key.row),
    attempt: natural1("attempt", key.attempt),
    instance: natural("instance", key.instance),
  };
}

function heldFromWire(held: Hello__Output["held"][0]): HeldAttempt {
  const phase = (Object.keys(HELD) as (keyof typeof HELD)[]).find((name) => HELD[name] === held.phase);
  if (phase === undefined) throw violation("A held attempt has no phase.");
  return { key: keyFromWire(held.key), phase, outcome: phase === "finished" ? outcomeFromWire(held.outcome) : null };
}

function helloFromWire(hello: Hello__Output): Hello {
  if (hello.held.length > HELD_MAX) throw violation(`A hello lists ${hello.held.length} attempts; at most ${HELD_MAX} are allowed.`);
  const check = new Check();
  check.id("pool_id", hello.poolId);
  check.id("node_id", hello.nodeId);
  check.id("account", hello.account);
  for (const [field, value] of [
    ["state_id", hello.stateId],
    ["boot_id", hello.bootId],
  ] as const) {
    if (value === "") check.refuse("MISSING_VALUE", field, `${field} is empty.`);
  }
  for (const text of [hello.stateId, hello.bootId, hello.generation, ...factTexts(hello)]) {
    check.text("hello", text, TEXT_MAX);
  }
  const problem = check.problems[0];
  if (problem !== undefined) throw new StintFailure(problem);
  return {
    account: hello.account,
    poolId: hello.poolId,
    nodeId: hello.nodeId,
    incarnation: { stateId: hello.stateId, bootId: hello.bootId },
    held: hello.held.map(heldFromWire),
    startTaskEnded: hello.startTaskEnded === null ? null : runFromWire(hello.startTaskEnded),
    isDedicated: !hello.lowPriority,
    facts: factsFromWire(hello, natural("memory_bytes", hello.memoryBytes)),
    epochSeen: natural("epoch_seen", hello.epochSeen),
    generation: hello.generation,
  };
}

/** Throws a StintFailure for what no agent of ours sends. */
export function agentMessageFromWire(wire: SessionRequest__Output): AgentMessage {
  if (wire.hello != null) return { kind: "hello", hello: helloFromWire(wire.hello) };
  if (wire.heartbeat != null) {
    const { sequence, machine } = wire.heartbeat;
    return { kind: "heartbeat", sequence: natural("sequence", sequence), machine: machine === null ? null : machineFromWire(machine) };
  }
  if (wire.confirmOutputs != null) return { kind: "confirmOutputs", key: keyFromWire(wire.confirmOutputs.key) };
  if (wire.goodbye != null) return { kind: "goodbye", reason: wire.goodbye.reason.slice(0, TEXT_MAX) };
  if (wire.reports == null) throw violation("A message says nothing.");
  const reports: NodeReport[] = [];
  const { setupEnded, startTaskEnded, preparations, releases, started, coordinated, ended, filesRetainedUntilMs } = wire.reports;
  if (filesRetainedUntilMs != null)
    reports.push({ kind: "filesRetained", untilMs: natural("files_retained_until_ms", filesRetainedUntilMs) });
  if (setupEnded !== null) reports.push({ kind: "setupEnded", error: setupErrorFromWire(setupEnded) });
  if (startTaskEnded !== null) reports.push({ kind: "startTaskEnded", report: runFromWire(startTaskEnded) });
  for (const { jobUid, report } of preparations) {
    if (report === null) throw violation("A preparation's end has no report.");
    reports.push({ kind: "preparationEnded", jobUid: natural1("job_uid", jobUid), report: runFromWire(report) });
  }
  for (const { jobUid, report } of releases) {
    if (report === null) throw violation("A release's end has no report.");
    reports.push({ kind: "releaseEnded", jobUid: natural1("job_uid", jobUid), report: runFromWire(report) });
  }
  for (const { key, startTimeMs } of started) {
    reports.push({ kind: "taskStarted", key: keyFromWire(key), startTimeMs: natural("start_time_ms", startTimeMs) });
  }
  for (const key of coordinated) reports.push({ kind: "taskCoordinated", key: keyFromWire(key) });
  for (const { key, outcome } of ended) reports.push({ kind: "taskEnded", key: keyFromWire(key), outcome: outcomeFromWire(outcome) });
  return { kind: "reports", reports };
}

function setupErrorFromWire({ errorCode, errorMessage }: SetupEnded__Output): NodeError | null {
  return errorCode === "" ? null : { code: errorCode.slice(0, TEXT_MAX), message: errorMessage.slice(0, LIMITS.failureMessageLength) };
}

export function agentMessageToWire(message: AgentMessage): SessionRequest {
  switch (message.kind) {
    case "hello":
      return { hello: helloToWire(message.hello) };
    case "heartbeat":
      return { heartbeat: { sequence: message.sequence, machine: message.machine } };
    case "confirmOutputs":
      return { confirmOutputs: { key: message.key } };
    case "goodbye":
      return { goodbye: { reason: message.reason } };
    case "reports":
      return { reports: reportsToWire(message.reports) };
    default:
      throw new Error(`no message is ${JSON.stringify(message satisfies never)}`);
  }
}

function helloToWire(hello: Hello): NonNullable<SessionRequest["hello"]> {
  const { incarnation, facts, held, startTaskEnded, isDedicated, ...rest } = hello;
  return {
    ...rest,
    lowPriority: !isDedicated,
    ...incarnation,
    ...facts,
    limitsEnforced: [...facts.limitsEnforced],
    held: held.map(({ key, phase, outcome }) => ({ key, phase: HELD[phase], outcome: outcome === null ? null : outcomeToWire(outcome) })),
    startTaskEnded: startTaskEnded === null ? null : runToWire(startTaskEnded),
  };
}

function reportsToWire(reports: readonly NodeReport[]): NonNullable<SessionRequest["reports"]> {
  const wire: {
    started: object[];
    coordinated: AttemptKey[];
    ended: object[];
    preparations: object[];
    releases: object[];
    startTaskEnded: WireRunReport | null;
    setupEnded: SetupEnded | null;
    filesRetainedUntilMs?: number;
  } = {
    started: [],
    coordinated: [],
    ended: [],
    preparations: [],
    releases: [],
    startTaskEnded: null,
    setupEnded: null,
  };
  for (const report of reports) {
    if (report.kind === "taskStarted") wire.started.push({ key: report.key, startTimeMs: Math.round(report.startTimeMs) });
    else if (report.kind === "taskCoordinated") wire.coordinated.push(report.key);
    else if (report.kind === "taskEnded") wire.ended.push({ key: report.key, outcome: outcomeToWire(report.outcome) });
    else if (report.kind === "preparationEnded") wire.preparations.push({ jobUid: report.jobUid, report: runToWire(report.report) });
    else if (report.kind === "setupEnded")
      wire.setupEnded = { errorCode: report.error?.code ?? "", errorMessage: report.error?.message ?? "" };
    else if (report.kind === "filesRetained") wire.filesRetainedUntilMs = Math.round(report.untilMs);
    else if (report.kind === "releaseEnded") wire.releases.push({ jobUid: report.jobUid, report: runToWire(report.report) });
    else wire.startTaskEnded = runToWire(report.report);
  }
  return wire;
}

export function controllerMessageToWire(message: ControllerMessage): SessionResponse {
  switch (message.kind) {
    case "welcome": {
      const { startTask, leaseMs, heartbeatMs, nodeSetup, ...rest } = message.welcome;
      return {
        welcome: {
          ...rest,
          leaseMs: Math.round(leaseMs),
          heartbeatMs: Math.round(heartbeatMs),
          keep: [...rest.keep],
          kill: [...rest.kill],
          acknowledged: [...rest.acknowledged],
          nodeSetup: encodeSetup(nodeSetup),
          certificates: rest.certificates.map(nodeCertificateToWire),
          startTask: startTask === null ? Buffer.alloc(0) : startTaskCodec.encode(startTaskToWire(startTask)),
        },
      };
    }
    case "heartbeatAcknowledged":
      return { heartbeatAcknowledged: { sequence: message.sequence, leaseMs: Math.round(message.leaseMs) } };
    case "runTasks":
      return {
        runTasks: {
          jobs: message.jobs.map((job) => ({
            jobUid: job.jobUid,
            jobId: job.jobId,
            preparationOwed: job.preparationOwed,
            preparation: job.preparation === null ? Buffer.alloc(0) : preparationCodec.encode(preparationToWire(job.preparation)),
            commonEnvironment: jobSpecCodec.encode({ commonEnvironment: [...job.commonEnvironment] }),
          })),
          leases: message.leases.map(({ maxWallClockTimeMs, spec, gang, ...lease }) => ({
            ...lease,
            spec: spec as Buffer,
            gang: gang === null ? null : { addresses: [...gang.addresses], token: gang.token },
            ...(maxWallClockTimeMs === null ? {} : { maxWallClockTimeMs }),
          })),
        },
      };
    case "runApplication":
      return { runApplication: { key: message.key } };
    case "runCommand":
      return { runCommand: message.request };
    case "stopCommand":
      return { stopCommand: { commandId: message.commandId, key: message.key } };
    case "cancelTasks":
      return { cancelTasks: { keys: [...message.keys] } };
    case "reportsAcknowledged":
      return {
        reportsAcknowledged: {
          ended: [...message.ended],
          preparations: [...message.preparations],
          releases: [...message.releases],
          startTask: message.startTask,
        },
      };
    case "endJobs":
      return { endJobs: { jobs: message.jobs.map(endedJobToWire) } };
    case "outputsConfirmed":
      return { outputsConfirmed: { key: message.key, current: message.current } };
    case "openFile":
      return { openFile: openFileToWire(message.request) };
    case "nodeOrder":
      return { nodeOrder: nodeOrderToWire(message.relayId, message.order) };
    case "cleanTasks":
      return { cleanTasks: { tasks: [...message.tasks] } };
    case "restart":
      return { restart: { kind: RESTARTS[message.restart] } };
    case "tellRetention":
      return { tellRetention: {} };
    case "dismissed":
      return { dismissed: { reason: message.reason } };
    default:
      throw new Error(`no message is ${JSON.stringify(message satisfies never)}`);
  }
}

/** Throws a StintFailure for what no controller of ours sends. */
export function controllerMessageFromWire(wire: SessionResponse__Output): ControllerMessage {
  const { welcome, runTasks } = wire;
  if (welcome != null) return { kind: "welcome", welcome: welcomeFromWire(welcome) };
  if (runTasks != null) return runTasksFromWire(runTasks);
  if (wire.heartbeatAcknowledged != null) {
    const { sequence, leaseMs } = wire.heartbeatAcknowledged;
    return { kind: "heartbeatAcknowledged", sequence: natural("sequence", sequence), leaseMs: natural("lease_ms", leaseMs) };
  }
  if (wire.runApplication != null) return { kind: "runApplication", key: keyFromWire(wire.runApplication.key) };
  if (wire.runCommand != null) {
    const { key, stdoutOffset, stderrOffset, ...command } = wire.runCommand;
    const offsets = { stdoutOffset: natural("stdout_offset", stdoutOffset), stderrOffset: natural("stderr_offset", stderrOffset) };
    return { kind: "runCommand", request: { ...command, ...offsets, key: keyFromWire(key) } };
  }
  if (wire.stopCommand != null)
    return { kind: "stopCommand", commandId: wire.stopCommand.commandId, key: keyFromWire(wire.stopCommand.key) };
  if (wire.cancelTasks != null) return { kind: "cancelTasks", keys: wire.cancelTasks.keys.map(keyFromWire) };
  if (wire.reportsAcknowledged != null) {
    const { ended, preparations, releases, startTask } = wire.reportsAcknowledged;
    return {
      kind: "reportsAcknowledged",
      ended: ended.map(keyFromWire),
      preparations: preparations.map(Number),
      releases: releases.map(Number),
      startTask,
    };
  }
  if (wire.endJobs != null) return { kind: "endJobs", jobs: wire.endJobs.jobs.map(endedJobFromWire) };
  if (wire.outputsConfirmed != null)
    return { kind: "outputsConfirmed", key: keyFromWire(wire.outputsConfirmed.key), current: wire.outputsConfirmed.current };
  if (wire.openFile != null) {
    const request = openFileFromWire(wire.openFile);
    if (request === null) throw violation("A request for a file is none.");
    return { kind: "openFile", request };
  }
  if (wire.nodeOrder != null) {
    const order = nodeOrderFromWire(wire.nodeOrder);
    if (order === null) throw violation("An order to the node is none.");
    return { kind: "nodeOrder", relayId: wire.nodeOrder.relayId, order };
  }
  if (wire.cleanTasks != null) return { kind: "cleanTasks", tasks: wire.cleanTasks.tasks };
  if (wire.restart != null) {
    const restart = (Object.keys(RESTARTS) as (keyof typeof RESTARTS)[]).find((name) => RESTARTS[name] === wire.restart?.kind);
    if (restart === undefined) throw violation("A restart is of no kind that this version knows.");
    return { kind: "restart", restart };
  }
  if (wire.tellRetention != null) return { kind: "tellRetention" };
  if (wire.dismissed != null) return { kind: "dismissed", reason: wire.dismissed.reason };
  throw violation("A message says nothing.");
}

function welcomeFromWire(
  welcome: NonNullable<SessionResponse__Output["welcome"]>,
): Extract<ControllerMessage, { kind: "welcome" }>["welcome"] {
  const check = new Check();
  return {
    epoch: natural("epoch", welcome.epoch),
    generation: welcome.generation,
    leaseMs: natural1("lease_ms", welcome.leaseMs),
    heartbeatMs: natural1("heartbeat_ms", welcome.heartbeatMs),
    slots: natural1("slots", welcome.slots),
    keep: welcome.keep.map(keyFromWire),
    kill: welcome.kill.map(keyFromWire),
    acknowledged: welcome.acknowledged.map(keyFromWire),
    startTask: welcome.startTask.length === 0 ? null : startTaskFromWire(check, "start_task", startTaskCodec.decode(welcome.startTask)),
    runStartTask: welcome.runStartTask,
    accountUrl: welcome.accountUrl,
    nodeSetup: decodeSetup(check, welcome.nodeSetup),
    certificates: welcome.certificates.map((each) => nodeCertificateFromWire(check, each)),
  };
}

function runTasksFromWire(runTasks: NonNullable<SessionResponse__Output["runTasks"]>): ControllerMessage {
  const check = new Check();
  return {
    kind: "runTasks",
    jobs: runTasks.jobs.map((job) => ({
      jobUid: natural1("job_uid", job.jobUid),
      jobId: job.jobId,
      preparationOwed: job.preparationOwed,
      preparation:
        job.preparation.length === 0 ? null : preparationFromWire(check, "preparation", preparationCodec.decode(job.preparation)),
      commonEnvironment: environment(check, "common_environment", jobSpecCodec.decode(job.commonEnvironment).commonEnvironment),
    })),
    leases: runTasks.leases.map((lease) => ({
      key: keyFromWire(lease.key),
      jobId: lease.jobId,
      taskId: lease.taskId,
      spec: lease.spec,
      maxWallClockTimeMs: lease.maxWallClockTimeMs === undefined ? null : natural("max_wall_clock_time_ms", lease.maxWallClockTimeMs),
      retentionTimeMs: natural("retention_time_ms", lease.retentionTimeMs),
      outlivesLease: lease.outlivesLease,
      authenticationToken: lease.authenticationToken,
      gang: lease.gang == null ? null : { addresses: lease.gang.addresses, token: lease.gang.token },
    })),
  };
}
