/**
 * Facts and chunks as the journal and the snapshots hold them. This is the hot path of every commit, so messages are encoded from plain
 * objects without a detour; 64-bit numbers are safe integers by construction.
 */
import type { ChunkContents, Fact, StoredTask, Usage, UsageOwner } from "@stint/core";
import { attemptFromStored, attemptToStored } from "./attempt.ts";
import { accountFromStored, accountToStored } from "./account.ts";
import { applicationFromStored, applicationToStored } from "./application.ts";
import { certificateFromStored, certificateToStored } from "./certificate.ts";
import { jobFromStored, jobToStored } from "./job.ts";
import { noticeFromStored, noticeToStored } from "./notice.ts";
import { nodeFromStored, nodeToStored } from "./node.ts";
import { poolFromStored, poolToStored } from "./pool.ts";
import { READ, storedRoot } from "./root.ts";
import { scheduleFromStored, scheduleToStored } from "./schedule.ts";
import type { Stored } from "./shared.ts";
import { constraintsFromStored, constraintsToStored, statusFromStored, statusToStored, taskFromStored, taskToStored } from "./task.ts";

const factType = storedRoot.lookupType("stint.state.v1.Fact");
const chunkType = storedRoot.lookupType("stint.state.v1.Chunk");

export function encodeFact(fact: Fact): Uint8Array {
  const stored = factToStored(fact);
  if (fact.notice !== undefined) stored["notice"] = noticeToStored(fact.notice);
  return factType.encode(stored).finish();
}

/** Throws on bytes that are no fact. */
export function decodeFact(bytes: Uint8Array): Fact {
  const stored: Stored = factType.toObject(factType.decode(bytes), READ);
  const notice = noticeFromStored(stored["notice"]);
  return notice === null ? factFromStored(stored) : { ...factFromStored(stored), notice };
}

export function encodeChunk(contents: ChunkContents): Uint8Array {
  const tasks = contents.tasks.map((task) => ({
    row: task.row,
    uid: task.uid,
    changedPosition: task.changedPosition,
    addedAtMs: task.addedAtMs,
    task: taskToStored(task.task),
    status: task.status === null ? null : statusToStored(task.status),
    attempts: task.attempts.map(attemptToStored),
    trace: task.trace,
  }));
  const { facts, nextRow, used } = contents;
  return chunkType.encode({ tasks, facts: facts.map(factToStored), nextRow, used }).finish();
}

export function decodeChunk(bytes: Uint8Array): ChunkContents {
  const stored: Stored = chunkType.toObject(chunkType.decode(bytes), READ);
  const tasks = (stored["tasks"] as Stored[]).map(
    (task): StoredTask => ({
      row: task["row"] as number,
      uid: task["uid"] as number,
      changedPosition: task["changedPosition"] as number,
      addedAtMs: task["addedAtMs"] as number,
      task: taskFromStored(task["task"] as Stored),
      status: task["status"] === null ? null : statusFromStored(task["status"] as Stored),
      attempts: (task["attempts"] as Stored[]).map(attemptFromStored),
      trace: task["trace"] as boolean,
    }),
  );
  const facts = (stored["facts"] as Stored[]).map(factFromStored);
  return { tasks, facts, nextRow: stored["nextRow"] as number, used: (stored["used"] ?? null) as Usage | null };
}

function statusChangeToStored({ jobUid, row, status, ended }: Extract<Fact, { kind: "taskStatus" }>): Stored {
  const change = { jobUid, row, status: statusToStored(status) };
  return ended === null ? change : { ...change, ended: attemptToStored(ended) };
}

function factToStored(fact: Fact): Stored {
  switch (fact.kind) {
    case "taskAdded":
      return { taskAdded: { jobUid: fact.jobUid, row: fact.row, task: taskToStored(fact.task), atMs: fact.atMs } };
    case "taskStatus":
      return { taskStatus: statusChangeToStored(fact) };
    case "taskUpdated":
      return { taskUpdated: { jobUid: fact.jobUid, row: fact.row, ...constraintsToStored(fact.constraints), atMs: fact.atMs } };
    case "taskForgotten":
      return { taskForgotten: { jobUid: fact.jobUid, row: fact.row } };
    case "account":
      return { account: accountToStored(fact.account) };
    case "accountForgotten":
      return { accountForgotten: fact.accountUid };
    case "application":
      return { application: applicationToStored(fact.application) };
    case "applicationForgotten":
      return { applicationForgotten: fact.applicationUid };
    case "certificate":
      return { certificate: certificateToStored(fact.certificate) };
    case "certificateForgotten":
      return { certificateForgotten: fact.certificateUid };
    case "job":
      return { job: jobToStored(fact.job) };
    case "jobForgotten":
      return { jobForgotten: fact.jobUid };
    case "jobSchedule":
      return { jobSchedule: scheduleToStored(fact.schedule) };
    case "jobScheduleForgotten":
      return { jobScheduleForgotten: fact.scheduleUid };
    case "node":
      return { node: nodeToStored(fact.node) };
    case "nodeForgotten":
      return { nodeForgotten: { poolUid: fact.poolUid, nodeUid: fact.nodeUid } };
    case "pool":
      return { pool: poolToStored(fact.pool) };
    case "poolSampled":
      return { poolSampled: { poolUid: fact.poolUid, samples: fact.samples } };
    case "poolForgotten":
      return { poolForgotten: fact.poolUid };
    case "usage":
      return { usage: { owner: fact.owner, ownerUid: fact.ownerUid, usage: fact.usage } };
    case "answerKept":
      return { answerKept: { jobUid: fact.jobUid, answer: fact.answer } };
    case "leaderStarted":
      return { leaderStarted: { epoch: fact.epoch, atMs: fact.atMs } };
    default:
      throw new Error(`no record holds ${JSON.stringify(fact satisfies never)}`);
  }
}

function factFromStored(stored: Stored): Fact {
  const which = stored["fact"] as string | undefined;
  const value = which === undefined ? undefined : (stored[which] as Stored);
  switch (which) {
    case "taskAdded":
      return {
        kind: "taskAdded",
        jobUid: value?.["jobUid"] as number,
        row: value?.["row"] as number,
        task: taskFromStored(value?.["task"] as Stored),
        atMs: value?.["atMs"] as number,
      };
    case "taskStatus":
      return {
        kind: "taskStatus",
        jobUid: value?.["jobUid"] as number,
        row: value?.["row"] as number,
        status: statusFromStored(value?.["status"] as Stored),
        ended: value?.["ended"] == null ? null : attemptFromStored(value["ended"] as Stored),
      };
    case "taskUpdated":
      return {
        kind: "taskUpdated",
        jobUid: value?.["jobUid"] as number,
        row: value?.["row"] as number,
        constraints: constraintsFromStored(value as Stored),
        atMs: value?.["atMs"] as number,
      };
    case "taskForgotten":
      return { kind: "taskForgotten", jobUid: value?.["jobUid"] as number, row: value?.["row"] as number };
    case "account":
      return { kind: "account", account: accountFromStored(value as Stored) };
    case "accountForgotten":
      return { kind: "accountForgotten", accountUid: Number(value) };
    case "application":
      return { kind: "application", application: applicationFromStored(value as Stored) };
    case "applicationForgotten":
      return { kind: "applicationForgotten", applicationUid: Number(value) };
    case "certificate":
      return { kind: "certificate", certificate: certificateFromStored(value as Stored) };
    case "certificateForgotten":
      return { kind: "certificateForgotten", certificateUid: Number(value) };
    case "job":
      return { kind: "job", job: jobFromStored(value as Stored) };
    case "jobForgotten":
      return { kind: "jobForgotten", jobUid: Number(value) };
    case "jobSchedule":
      return { kind: "jobSchedule", schedule: scheduleFromStored(value as Stored) };
    case "jobScheduleForgotten":
      return { kind: "jobScheduleForgotten", scheduleUid: Number(value) };
    case "node":
      return { kind: "node", node: nodeFromStored(value as Stored) };
    case "nodeForgotten":
      return { kind: "nodeForgotten", poolUid: value?.["poolUid"] as number, nodeUid: value?.["nodeUid"] as number };
    case "pool":
      return { kind: "pool", pool: poolFromStored(value as Stored) };
    case "poolSampled":
      return { kind: "poolSampled", poolUid: value?.["poolUid"] as number, samples: value?.["samples"] as never };
    case "poolForgotten":
      return { kind: "poolForgotten", poolUid: Number(value) };
    case "usage":
      return {
        kind: "usage",
        owner: value?.["owner"] as UsageOwner,
        ownerUid: value?.["ownerUid"] as number,
        usage: value?.["usage"] as Usage,
      };
    case "answerKept":
      return { kind: "answerKept", jobUid: value?.["jobUid"] as number, answer: value?.["answer"] as never };
    case "leaderStarted":
      return { kind: "leaderStarted", epoch: value?.["epoch"] as number, atMs: value?.["atMs"] as number };
    default:
      throw new Error("the record holds no fact that this version knows");
  }
}
