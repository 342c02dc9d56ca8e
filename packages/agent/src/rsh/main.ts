/**
 * `stint-rsh [OPTION…] HOST COMMAND…`: runs a command beside another instance of this multi-instance task, as ssh would. Its node's agent
 * carries it; what the command writes and its exit code come back. When the agent is started anew it goes on; when whoever started it has
 * ended, it ends, and the command with it.
 */
import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { systemClock } from "@stint/runtime";
import { type RshFrame, RshFrames, type RshRequest } from "./frames.ts";

const EXIT_FAILED = 255;
const RECONNECT_MS = 200;
/** An agent that is away for longer does not come back. */
const RECONNECTS_MAX = 300;
const PARENT_LOOK_MS = 250;
/** Of ssh's and rsh's, those that take a value. */
const OPTIONS_WITH_VALUE = new Set(["-l", "-p", "-i", "-o", "-F", "-E", "-c", "-m", "-b", "-e"]);

function fail(message: string): never {
  process.stderr.write(`stint-rsh: ${message}\n`);
  process.exit(EXIT_FAILED);
}

function target(argv: readonly string[]): { host: string; command: string } {
  let at = 0;
  while (argv[at]?.startsWith("-") === true) at += OPTIONS_WITH_VALUE.has(argv[at] as string) ? 2 : 1;
  const host = argv[at]?.replace(/^.*@/, "");
  const command = argv.slice(at + 1).join(" ");
  if (host === undefined || host === "" || command === "") fail("give a host of AZ_BATCH_HOST_LIST and a command");
  return { host, command };
}

const { STINT_RSH_SOCKET: path, STINT_RSH_TOKEN: token } = process.env;
if (path === undefined || token === undefined) fail("it works within a multi-instance task only: STINT_RSH_SOCKET is not set");
const { host, command } = target(process.argv.slice(2));
const commandId = randomUUID();
const had = { stdout: 0, stderr: 0 };
const clock = systemClock();
let tries = 0;

function take({ type, bytes }: RshFrame): void {
  if (type === "x") {
    const code = Number(bytes.toString());
    // What was written has to be out first.
    process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
  } else if (type === "o") {
    had.stdout += bytes.length;
    process.stdout.write(bytes);
  } else {
    had.stderr += bytes.length;
    process.stderr.write(bytes);
  }
}

function ask(at: string): void {
  const socket = connect(at);
  const frames = new RshFrames();
  socket.on("connect", () => {
    const request: RshRequest = { token: token as string, commandId, host, command, stdoutOffset: had.stdout, stderrOffset: had.stderr };
    socket.write(`${JSON.stringify(request)}\n`);
  });
  socket.on("data", (bytes) => {
    tries = 0;
    for (const frame of frames.push(bytes)) take(frame);
  });
  socket.on("error", () => {});
  socket.on("close", () => {
    if (++tries > RECONNECTS_MAX) fail("the node's agent does not answer");
    clock.setTimer(RECONNECT_MS, () => ask(at));
  });
}

const parent = process.ppid;
function watchParent(): void {
  if (process.ppid !== parent) process.exit(EXIT_FAILED);
  clock.setTimer(PARENT_LOOK_MS, watchParent);
}

for (const stream of [process.stdout, process.stderr]) stream.on("error", () => process.exit(EXIT_FAILED));
watchParent();
ask(path);
