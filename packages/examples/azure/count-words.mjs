// Counts the words of 100 texts by Azure Batch: uploads them as blobs, makes a pool and a job, adds a task for each text, waits, downloads
// what the tasks wrote, compares it with a count of its own, and deletes what it made. Nothing in it knows what serves the API.
// Needs AZURE_BATCH_ACCOUNT, AZURE_BATCH_ACCESS_KEY, AZURE_BATCH_ENDPOINT and AZURE_STORAGE_CONNECTION_STRING.
import { setTimeout as sleep } from "node:timers/promises";
import { BatchServiceClient, BatchSharedKeyCredentials } from "@azure/batch";
import { BlobServiceClient, ContainerSASPermissions } from "@azure/storage-blob";

const TEXTS = 100;
const TASKS_PER_REQUEST = 100;
const LIMIT_MS = 10 * 60_000;
const HOUR_MS = 3_600_000;
const WORDS = ["lorem", "ipsum", "dolor", "sit", "amet"];

const setting = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`set ${name}`);
  return value;
};
const batch = new BatchServiceClient(
  new BatchSharedKeyCredentials(setting("AZURE_BATCH_ACCOUNT"), setting("AZURE_BATCH_ACCESS_KEY")),
  setting("AZURE_BATCH_ENDPOINT"),
);
const storage = BlobServiceClient.fromConnectionString(setting("AZURE_STORAGE_CONNECTION_STRING"));
const run = `words-${Date.now()}`;
const [inputs, outputs] = [storage.getContainerClient(`${run}-in`), storage.getContainerClient(`${run}-out`)];

/** Of the text n: n + 1 lines of some words. */
const textOf = (n) => Array.from({ length: n + 1 }, (_, line) => `${WORDS.slice(0, 1 + ((n + line) % WORDS.length)).join(" ")}\n`).join("");

async function upload() {
  const expiresOn = new Date(Date.now() + HOUR_MS);
  const permissions = ContainerSASPermissions.parse("r");
  return Promise.all(
    Array.from({ length: TEXTS }, async (_, n) => {
      const blob = inputs.getBlockBlobClient(`${n}.txt`);
      const text = textOf(n);
      await blob.upload(text, Buffer.byteLength(text));
      return { httpUrl: await blob.generateSasUrl({ expiresOn, permissions }), filePath: "text.txt" };
    }),
  );
}

async function makePool() {
  await batch.pool.add({
    id: run,
    vmSize: "standard_d2_v3",
    targetDedicatedNodes: 2,
    taskSlotsPerNode: 4,
    virtualMachineConfiguration: {
      imageReference: { publisher: "canonical", offer: "0001-com-ubuntu-server-jammy", sku: "22_04-lts", version: "latest" },
      nodeAgentSKUId: "batch.node.ubuntu 22.04",
    },
  });
}

async function addTasks(files) {
  const permissions = ContainerSASPermissions.parse("cw");
  const containerUrl = await outputs.generateSasUrl({ expiresOn: new Date(Date.now() + HOUR_MS), permissions });
  const tasks = files.map((file, n) => ({
    id: `${n}`,
    commandLine: "/bin/sh -c 'wc -w < text.txt > words.txt'",
    resourceFiles: [file],
    outputFiles: [
      {
        filePattern: "words.txt",
        destination: { container: { containerUrl, path: `${n}.txt` } },
        uploadOptions: { uploadCondition: "tasksuccess" },
      },
    ],
  }));
  for (let from = 0; from < tasks.length; from += TASKS_PER_REQUEST) {
    const { value = [] } = await batch.task.addCollection(run, tasks.slice(from, from + TASKS_PER_REQUEST));
    const refused = value.find(({ status }) => status.toLowerCase() !== "success");
    if (refused !== undefined) throw new Error(`task ${refused.taskId}: ${refused.error?.message?.value}`);
  }
}

async function wait() {
  for (const limit = Date.now() + LIMIT_MS; Date.now() < limit; await sleep(200)) {
    const { taskCounts } = await batch.job.getTaskCounts(run);
    if (taskCounts.failed > 0) throw new Error(await whyOneFailed());
    if (taskCounts.completed === TEXTS) return;
  }
  throw new Error(`not all tasks ended within ${LIMIT_MS / 60_000} minutes`);
}

async function whyOneFailed() {
  const [task] = await batch.task.list(run, { taskListOptions: { filter: "executionInfo/result eq 'failure'", maxResults: 1 } });
  const { code, message, details } = task.executionInfo.failureInfo;
  return `task ${task.id} failed: ${code} (${message}) ${JSON.stringify(details)}`;
}

async function download() {
  let sum = 0;
  for (let n = 0; n < TEXTS; n++) sum += Number(await outputs.getBlobClient(`${n}.txt`).downloadToBuffer());
  return sum;
}

async function remove() {
  await Promise.allSettled([batch.job.deleteMethod(run), batch.pool.deleteMethod(run), inputs.delete(), outputs.delete()]);
}

try {
  await Promise.all([inputs.create(), outputs.create(), makePool()]);
  await batch.job.add({ id: run, poolInfo: { poolId: run } });
  await addTasks(await upload());
  await wait();
  const counted = await download();
  const own = Array.from({ length: TEXTS }, (_, n) => textOf(n).split(/\s+/).filter(Boolean).length).reduce((a, b) => a + b);
  process.stdout.write(`${TEXTS} tasks counted ${counted} words; as many as counted here: ${counted === own ? "yes" : `no, ${own}`}\n`);
  process.exitCode = counted === own ? 0 : 1;
} finally {
  await remove();
}
