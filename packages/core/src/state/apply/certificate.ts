/** Facts about certificates. */
import type { Certificate } from "../../entities/certificate.ts";
import type { Position } from "../../ids.ts";
import { newChunk } from "../chunk.ts";
import type { Cluster } from "../cluster.ts";
import { entityKey } from "../job-runtime.ts";
import { giveUpId, takeId } from "./ids.ts";
import { enters, leaves } from "./marks.ts";

export function applyCertificate(cluster: Cluster, record: Certificate, position: Position): void {
  const known = cluster.certificatesByUid.get(record.uid);
  const chunk = known?.chunk ?? newChunk(record.uid, "head");
  if (!enters(cluster, chunk, position)) return;
  if (known !== undefined) {
    known.record = record;
    return;
  }
  const certificate = { record, chunk };
  cluster.certificatesByUid.set(record.uid, certificate);
  const key = entityKey(record.account, record.thumbprint);
  takeId(cluster.certificates, key, { entity: certificate, uidOf: (each) => each.record.uid });
}

export function applyCertificateForgotten(cluster: Cluster, uid: number, position: Position): void {
  const certificate = cluster.certificatesByUid.get(uid);
  if (certificate === undefined || position <= certificate.chunk.position) return;
  cluster.certificatesByUid.delete(uid);
  giveUpId(cluster.certificates, entityKey(certificate.record.account, certificate.record.thumbprint), certificate);
  leaves(cluster, certificate.chunk, position);
}
