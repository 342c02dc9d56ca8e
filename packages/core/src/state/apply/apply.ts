/**
 * Sets what a fact says, and keeps what follows from it. It decides nothing and is the same for a leader's own facts, for a standby
 * that follows and for recovery; a fact at or below its chunk's mark is already there and is skipped. During replay a fact may speak
 * of something that a later fact forgets and that no snapshot holds any more: such a fact changes nothing.
 */
import type { Position } from "../../ids.ts";
import type { Fact } from "../../records.ts";
import type { Cluster } from "../cluster.ts";
import { applyAccount, applyAccountForgotten } from "./account.ts";
import { applyApplication, applyApplicationForgotten } from "./application.ts";
import { applyCertificate, applyCertificateForgotten } from "./certificate.ts";
import { applyAnswer, applyJob, applyJobForgotten } from "./job.ts";
import { enters } from "./marks.ts";
import { applyNode, applyNodeForgotten, applyPool, applyPoolForgotten } from "./pool.ts";
import { applyPoolSampled } from "./samples.ts";
import { applyJobSchedule, applyJobScheduleForgotten } from "./schedule.ts";
import { applyUsage } from "./usage.ts";
import { applyTaskAdded, applyTaskForgotten, applyTaskStatus, applyTaskUpdated } from "./task.ts";

export function apply(cluster: Cluster, fact: Fact, position: Position): void {
  switch (fact.kind) {
    case "taskAdded":
      return applyTaskAdded(cluster, fact, position);
    case "taskStatus":
      return applyTaskStatus(cluster, fact, position);
    case "taskUpdated":
      return applyTaskUpdated(cluster, fact, position);
    case "taskForgotten":
      return applyTaskForgotten(cluster, fact, position);
    case "account":
      return applyAccount(cluster, fact.account, position);
    case "accountForgotten":
      return applyAccountForgotten(cluster, fact.accountUid, position);
    case "application":
      return applyApplication(cluster, fact.application, position);
    case "applicationForgotten":
      return applyApplicationForgotten(cluster, fact.applicationUid, position);
    case "certificate":
      return applyCertificate(cluster, fact.certificate, position);
    case "certificateForgotten":
      return applyCertificateForgotten(cluster, fact.certificateUid, position);
    case "job":
      return applyJob(cluster, fact.job, position);
    case "jobForgotten":
      return applyJobForgotten(cluster, fact.jobUid, position);
    case "jobSchedule":
      return applyJobSchedule(cluster, fact.schedule, position);
    case "jobScheduleForgotten":
      return applyJobScheduleForgotten(cluster, fact.scheduleUid, position);
    case "node":
      return applyNode(cluster, fact.node, position);
    case "nodeForgotten":
      return applyNodeForgotten(cluster, fact.nodeUid, position);
    case "pool":
      return applyPool(cluster, fact.pool, position);
    case "poolSampled":
      return applyPoolSampled(cluster, fact.poolUid, fact.samples, position);
    case "poolForgotten":
      return applyPoolForgotten(cluster, fact.poolUid, position);
    case "usage":
      return applyUsage(cluster, fact, position);
    case "answerKept":
      return applyAnswer(cluster, fact, position);
    case "leaderStarted":
      if (enters(cluster, cluster.root, position)) cluster.epoch = fact.epoch;
      return;
    default:
      throw unreachable(fact);
  }
}

function unreachable(fact: never): Error {
  return new Error(`no fact is of kind ${JSON.stringify(fact)}`);
}
