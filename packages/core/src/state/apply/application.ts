/** Facts about applications. */
import type { Application } from "../../entities/application.ts";
import type { Position } from "../../ids.ts";
import { newChunk } from "../chunk.ts";
import type { Cluster } from "../cluster.ts";
import { entityKey } from "../job-runtime.ts";
import { enters, leaves } from "./marks.ts";

export function applyApplication(cluster: Cluster, record: Application, position: Position): void {
  const known = cluster.applicationsByUid.get(record.uid);
  const chunk = known?.chunk ?? newChunk(record.uid, "head");
  if (!enters(cluster, chunk, position)) return;
  if (known !== undefined) {
    known.record = record;
    return;
  }
  const application = { record, chunk };
  cluster.applicationsByUid.set(record.uid, application);
  cluster.applications.set(entityKey(record.account, record.id), application);
}

export function applyApplicationForgotten(cluster: Cluster, uid: number, position: Position): void {
  const application = cluster.applicationsByUid.get(uid);
  if (application === undefined || position <= application.chunk.position) return;
  cluster.applicationsByUid.delete(uid);
  cluster.applications.delete(entityKey(application.record.account, application.record.id));
  leaves(cluster, application.chunk, position);
}
