/** Facts about accounts. */
import type { Account } from "../../entities/account.ts";
import { idKey, type Position } from "../../ids.ts";
import { newChunk } from "../chunk.ts";
import type { Cluster } from "../cluster.ts";
import { giveUpId, takeId } from "./ids.ts";
import { enters, leaves } from "./marks.ts";
import { forgetUsage } from "./usage.ts";

export function applyAccount(cluster: Cluster, record: Account, position: Position): void {
  const known = cluster.accountsByUid.get(record.uid);
  const chunk = known?.chunk ?? newChunk(record.uid, "head");
  if (!enters(cluster, chunk, position)) return;
  if (known !== undefined) {
    known.record = record;
    return;
  }
  const account = { record, chunk };
  cluster.accountsByUid.set(record.uid, account);
  takeId(cluster.accounts, idKey(record.name), { entity: account, uidOf: (each) => each.record.uid });
}

export function applyAccountForgotten(cluster: Cluster, uid: number, position: Position): void {
  forgetUsage(cluster, uid, position);
  const account = cluster.accountsByUid.get(uid);
  if (account === undefined || position <= account.chunk.position) return;
  cluster.accountsByUid.delete(uid);
  giveUpId(cluster.accounts, idKey(account.record.name), account);
  leaves(cluster, account.chunk, position);
}
