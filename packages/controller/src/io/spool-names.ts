/**
 * Where in the spool what is kept lies: of an attempt `JOBUID/ROW/ATTEMPT`, of a program of a node's `pPOOLUID/NODE/JOBUID-TASK`. By its
 * name alone it is found again, and let go with its job or its pool.
 */
import type { AttemptKey, NodeProgramKey, Uid } from "@stint/core";

/** A task, whose attempts are kept. */
export interface SpooledTask {
  readonly jobUid: Uid;
  readonly row: number;
}

/** A node, whose programs are kept: by its id, since its uid ends with it. */
export interface SpooledNode {
  readonly poolUid: Uid;
  readonly nodeId: string;
}

export type SpoolKey = AttemptKey | (SpooledNode & NodeProgramKey);

export function placeOfTask({ jobUid, row }: SpooledTask): string {
  return `${jobUid}/${row}`;
}

export function placeOfNode({ poolUid, nodeId }: SpooledNode): string {
  return `p${poolUid}/${encodeURIComponent(nodeId)}`;
}

export function placeOf(key: SpoolKey): string {
  if ("attempt" in key) return `${placeOfTask(key)}/${key.attempt}`;
  return `${placeOfNode(key)}/${key.jobUid}-${encodeURIComponent(key.taskId)}`;
}

/** The program of a node that the last part of a place names. */
export function programOf(name: string): NodeProgramKey {
  const dash = name.indexOf("-");
  return { jobUid: Number(name.slice(0, dash)), taskId: decodeURIComponent(name.slice(dash + 1)) };
}

/** Whose the first part of a place is. */
export function ownerOf(first: string): { readonly poolUid: Uid } | { readonly jobUid: Uid } {
  return first.startsWith("p") ? { poolUid: Number(first.slice(1)) } : { jobUid: Number(first) };
}
