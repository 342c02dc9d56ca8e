/** Facts about job schedules. */
import type { JobSchedule } from "../../entities/schedule.ts";
import type { Position } from "../../ids.ts";
import { newChunk } from "../chunk.ts";
import type { Cluster } from "../cluster.ts";
import { entityKey } from "../job-runtime.ts";
import { giveUpId, takeId } from "./ids.ts";
import { enters, leaves } from "./marks.ts";
import { forgetUsage } from "./usage.ts";

export function applyJobSchedule(cluster: Cluster, record: JobSchedule, position: Position): void {
  const known = cluster.jobSchedules.get(record.uid);
  const chunk = known?.chunk ?? newChunk(record.uid, "head");
  if (!enters(cluster, chunk, position)) return;
  const wasActive = known !== undefined && known.record.state !== "completed";
  const isActive = record.state !== "completed";
  if (isActive !== wasActive) cluster.noteActive(record.account, isActive ? 1 : -1);
  if (known !== undefined) {
    known.record = record;
    return;
  }
  const schedule = { record, chunk };
  cluster.jobSchedules.set(record.uid, schedule);
  takeId(cluster.jobSchedulesByKey, entityKey(record.account, record.spec.id), { entity: schedule, uidOf: (each) => each.record.uid });
}

export function applyJobScheduleForgotten(cluster: Cluster, uid: number, position: Position): void {
  forgetUsage(cluster, uid, position);
  const schedule = cluster.jobSchedules.get(uid);
  if (schedule === undefined || position <= schedule.chunk.position) return;
  const { record } = schedule;
  if (record.state !== "completed") cluster.noteActive(record.account, -1);
  cluster.jobSchedules.delete(uid);
  giveUpId(cluster.jobSchedulesByKey, entityKey(record.account, record.spec.id), schedule);
  leaves(cluster, schedule.chunk, position);
}
