/** What the suites of Azure's client for JavaScript share: one cluster with live agents, the client, and small ways to wait and ask. */
import { BatchServiceClient, type BatchServiceModels, BatchSharedKeyCredentials } from "@azure/batch";
import type { StintClient } from "@stint/client";
import { setTimeout as sleep } from "node:timers/promises";
import type { DevServer } from "../../support/stint.ts";
import type { Recorder } from "../recorder.ts";

export const ACCOUNT = "devbatch";
export const KEY = "c3RpbnQtd2VsbC1rbm93bi1kZXZlbG9wbWVudC1rZXk=";
const LOOK_EVERY_MS = 50;

export interface Context {
  readonly dev: DevServer;
  readonly recorder: Recorder;
  readonly batch: BatchServiceClient;
  /** The cluster's own client, for what Azure's has no call. */
  readonly client: StintClient;
}

/** There once the cluster is up. */
export type Of = () => Context;

export async function until<T>(look: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await look();
    if (isThere(value)) return value;
    await sleep(LOOK_EVERY_MS);
  }
}

export function taskDone(batch: BatchServiceClient, jobId: string, taskId: string): Promise<BatchServiceModels.CloudTask> {
  return until(
    () => batch.task.get(jobId, taskId),
    ({ state }) => state === "completed",
  );
}

/** A client that does not ask again when the service is busy. */
export function impatient({ recorder }: Context): BatchServiceClient {
  return new BatchServiceClient(new BatchSharedKeyCredentials(ACCOUNT, KEY), recorder.url, { noRetryPolicy: true });
}

/** Of a refusal: its status and code. */
export function refusal(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "not refused",
    ({ statusCode, code }: { statusCode: number; code: string }) => `${statusCode} ${code}`,
  );
}

/** The property at fault of a refusal. */
export function property(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "not refused",
    ({ body }: { body?: { values?: readonly { key: string; value: string }[] } }) =>
      body?.values?.find(({ key }) => key === "PropertyName")?.value ?? "none",
  );
}

export const IMAGE = {
  imageReference: { publisher: "canonical", offer: "ubuntuserver", sku: "18.04-lts", version: "latest" },
  nodeAgentSKUId: "batch.node.ubuntu 18.04",
};
