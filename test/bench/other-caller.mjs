// A caller beside the one that is measured, in a thread of its own, so that what it waits for is the cluster: it counts a job's tasks again
// and again until it is told to stop, and says how long it waited at most, in milliseconds.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { StintClient } from "@stint/client";

export class OtherCaller {
  #worker;

  constructor({ endpoints, key, jobId }) {
    this.#worker = new Worker(new URL(import.meta.url), { workerData: { endpoints, key, jobId } });
  }

  /** It has called once: connections are made. */
  async ready() {
    await once(this.#worker, "message");
  }

  async longestMs() {
    this.#worker.postMessage("stop");
    const [longestMs] = await once(this.#worker, "message");
    await once(this.#worker, "exit");
    return longestMs;
  }
}

if (!isMainThread) {
  const { endpoints, key, jobId } = workerData;
  const client = new StintClient({ endpoints, key });
  let stopped = false;
  parentPort.once("message", () => {
    stopped = true;
  });
  await client.tasks.count(jobId);
  parentPort.postMessage("ready");
  let longestMs = 0;
  while (!stopped) {
    const started = performance.now();
    await client.tasks.count(jobId);
    longestMs = Math.max(longestMs, performance.now() - started);
    await sleep(1);
  }
  client.close();
  parentPort.postMessage(longestMs);
}
