// Azure's REST API measured: a gateway beside the controllers, and a client that signs its requests and keeps its connections.
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { systemClock, systemRandom } from "@stint/runtime";
import { freePort } from "../../packages/cli/dist/dev/free-port.js";
import { KeptProcess } from "../../packages/cli/dist/dev/kept-process.js";
import { GATEWAY_PROGRAM } from "../../packages/cli/dist/dev/programs.js";
import { ACCOUNT, ACCOUNT_KEY } from "./bench-cluster.mjs";
import { percentile } from "./processes.mjs";

const HOST = "127.0.0.1";
const VERSION = "2022-10-01.16.0";
const JSON_TYPE = "application/json; odata=minimalmetadata; charset=utf-8";
const TASKS_PER_REQUEST = 100;
const TASKS_PER_PAGE = 1_000;
/** With its id, a spec of 200 bytes. */
const TASK = { commandLine: "/bin/true", environmentSettings: [{ name: "FILLER", value: "x".repeat(150) }] };

/** Rates per second, and milliseconds of one call after another. */
export async function rest(cluster, { tasks = 40_000, pages = 100, gets = 2_000, connections = 4 } = {}) {
  await cluster.client.pools.create({ id: "empty", taskSlotsPerNode: 1, targetDedicatedNodes: 0, provider: "NODE_PROVIDER_STATIC" });
  await cluster.client.jobs.create({ id: "rest", poolId: "empty" });
  const { port, stop } = await startGateway(cluster);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    const call = caller({ port, agent });
    await call("GET /jobs/rest");
    const submit = await submitTasks(call, { tasks, connections });
    const list = await listPages(call, { pages, connections });
    return { submit, list, ...(await getOne(call, gets)) };
  } finally {
    agent.destroy();
    await stop();
  }
}

async function startGateway(cluster) {
  const port = await freePort(HOST, 28_230);
  let served;
  const serving = new Promise((resolve) => {
    served = resolve;
  });
  const gateway = new KeptProcess({
    program: GATEWAY_PROGRAM,
    args: () => ["--listen", `${HOST}:${port}`, "--endpoint", cluster.endpoints.join(","), "--account", ACCOUNT],
    env: { STINT_ACCOUNT_KEY: ACCOUNT_KEY },
    logFile: join(cluster.directory, "logs", "gateway.log"),
    onMessage: (message) => {
      if ("serving" in message) served();
    },
    clock: systemClock(),
    random: systemRandom(),
  });
  await serving;
  return { port, stop: () => gateway.stop() };
}

/** `call("GET /jobs/a", { query, body })` gives the answer's body; anything but success is an error. */
function caller({ port, agent }) {
  return async (what, { query = {}, body } = {}) => {
    const [method, path] = what.split(" ");
    const bytes = body === undefined ? null : Buffer.from(JSON.stringify(body));
    const all = { "api-version": VERSION, ...query };
    const headers = {
      "ocp-date": new Date().toUTCString(),
      ...(bytes === null ? {} : { "content-type": JSON_TYPE, "content-length": String(bytes.length) }),
    };
    headers.authorization = `SharedKey ${ACCOUNT}:${signature({ method, path, query: all, headers })}`;
    const sent = request({ host: HOST, port, agent, method, path: `${path}?${new URLSearchParams(all).toString()}`, headers });
    sent.end(bytes ?? undefined);
    const [answer] = await once(sent, "response");
    const pieces = [];
    for await (const piece of answer) pieces.push(piece);
    const text = Buffer.concat(pieces).toString();
    if (answer.statusCode >= 300) throw new Error(`${what} was answered with ${answer.statusCode}: ${text}`);
    return JSON.parse(text);
  };
}

function signature({ method, path, query, headers }) {
  const sorted = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = [
    ...[method, "", "", headers["content-length"] ?? "", "", headers["content-type"] ?? "", "", "", "", "", "", ""],
    `ocp-date:${headers["ocp-date"]}`,
    `/${ACCOUNT}${path}${sorted.map(([name, value]) => `\n${name}:${value}`).join("")}`,
  ].join("\n");
  return createHmac("sha256", Buffer.from(ACCOUNT_KEY, "base64")).update(text).digest("base64");
}

/** Tasks per second that are acknowledged as durable. */
async function submitTasks(call, { tasks, connections }) {
  let next = 0;
  const work = async () => {
    while (next < tasks) {
      const from = next;
      next += TASKS_PER_REQUEST;
      const value = Array.from({ length: TASKS_PER_REQUEST }, (_, index) => ({ id: `${from + index}`, ...TASK }));
      const added = await call("POST /jobs/rest/addtaskcollection", { body: { value } });
      const refused = added.value.find(({ status }) => status.toLowerCase() !== "success");
      if (refused !== undefined) throw new Error(`task ${refused.taskId} was refused: ${refused.error.message.value}`);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  return tasks / seconds(started);
}

/** Pages of 1,000 whole tasks per second, to readers that each follow the links to the end and begin again. */
async function listPages(call, { pages, connections }) {
  let left = pages;
  const read = async () => {
    for (let token = ""; left-- > 0; ) {
      const query = { maxresults: String(TASKS_PER_PAGE), ...(token === "" ? {} : { $skiptoken: token }) };
      const { value, "odata.nextLink": link } = await call("GET /jobs/rest/tasks", { query });
      if (value.length !== TASKS_PER_PAGE) throw new Error(`a page has ${value.length} tasks`);
      token = link === undefined ? "" : new URL(link).searchParams.get("$skiptoken");
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, read));
  return pages / seconds(started);
}

async function getOne(call, gets) {
  const times = [];
  for (let get = 0; get < gets; get++) {
    const started = performance.now();
    await call(`GET /jobs/rest/tasks/${get}`);
    times.push(performance.now() - started);
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

function seconds(startedMs) {
  return (performance.now() - startedMs) / 1_000;
}
