/**
 * The launcher's process. One per node and state directory; it serves one agent at a time over a unix socket, outlives it, and goes on
 * owning deadlines and kills while there is none. With --supervised it ends its programs and itself when its stdin closes.
 */
import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { lockDirectory, LockHeld, systemClock } from "@stint/runtime";
import { makeContainment } from "./containment.ts";
import { noCoreDumps } from "./core-dumps.ts";
import { LaunchJournal } from "./journal.ts";
import { probeLimits } from "./limit-probe.ts";
import { Programs } from "./programs.ts";
import { decodeStart, encodeFrame, endFields, FrameDecoder, type Frame, PROTOCOL_VERSION } from "./protocol.ts";
import { Watchdog } from "./watchdog.ts";

const EXIT_CONFIG = 78;
/** An agent that reads nothing is cut; it says hello again and is told everything. */
const UNSENT_BYTES_MAX = 16 * 1024 * 1024;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { state: { type: "string" }, supervised: { type: "boolean" }, watchdog: { type: "boolean" } } });
  if (values.state === undefined) throw new LockHeld("give --state DIR");
  const { state } = values;
  mkdirSync(state, { recursive: true, mode: 0o700 });
  if (process.getuid?.() !== undefined && statSync(state).uid !== process.getuid()) throw new LockHeld(`${state} belongs to another user`);
  lockDirectory(state);
  process.umask(0o022);
  noCoreDumps();
  const journal = new LaunchJournal(join(state, "launches"));
  // By its whole path: another launcher on this host, of whatever cluster, has another.
  const stateId = createHash("sha256").update(realpathSync(state)).digest("hex").slice(0, 16);
  const containment = makeContainment(stateId, systemClock().wallMs());
  let agent: Socket | null = null;
  const tell = (frame: Buffer): void => {
    if (agent === null) return;
    agent.write(frame);
    if (agent.writableLength > UNSENT_BYTES_MAX) agent.destroy();
  };
  const watchdog = values.watchdog === true ? new Watchdog({ state, clock: systemClock(), dooms: () => programs.dooms() }) : null;
  const limits = probeLimits(containment, systemClock());
  const programs: Programs = new Programs({
    journal,
    containment,
    clock: systemClock(),
    events: {
      started: (key, startedAtMs, slot) => tell(encodeFrame("R", [key, startedAtMs, slot])),
      ended: (end) => tell(encodeFrame("E", endFields(end))),
      refused: (key, why) => tell(encodeFrame("F", [key, why])),
      deadlinesMoved: () => watchdog?.moved(),
    },
  });
  await programs.sweep();
  const handle = (frame: Frame): void => {
    const [key = "", argument = ""] = frame.fields;
    if (frame.type === "S") programs.start(decodeStart(frame.fields));
    else if (frame.type === "K") programs.kill(key, argument === "9");
    else if (frame.type === "A") journal.acknowledge(key);
    else if (frame.type === "L") programs.setDeadline(key, argument === "never" ? null : Number(argument));
    else if (frame.type === "H") {
      programs.tellRunning();
      for (const end of journal.ends.values()) tell(encodeFrame("E", endFields(end)));
      const greeted = agent;
      void limits.then((enforced) => {
        if (agent === greeted) tell(encodeFrame("h", [containment.kind, enforced.join(","), PROTOCOL_VERSION]));
      });
    }
  };
  const server = createServer((socket) => {
    agent?.destroy();
    agent = socket;
    const decoder = new FrameDecoder();
    socket.on("data", (bytes) => {
      if (agent !== socket) return;
      try {
        for (const frame of decoder.push(bytes)) handle(frame);
      } catch (error) {
        process.stderr.write(`stint launcher: ${(error as Error).message}\n`);
        socket.destroy();
      }
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      if (agent === socket) agent = null;
    });
  });
  await listen(server, join(state, "socket"));
  process.stdout.write(`${JSON.stringify({ ready: true, containment: containment.kind })}\n`);
  const stop = async (): Promise<void> => {
    server.close();
    agent?.destroy();
    await programs.stop();
    await limits;
    watchdog?.stop();
    containment.close();
    process.exit(0);
  };
  if (values.supervised === true)
    process.stdin
      .on("end", () => void stop())
      .on("error", () => void stop())
      .resume();
  process.on("SIGTERM", () => void stop());
}

function listen(server: Server, path: string): Promise<void> {
  rmSync(path, { force: true });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
}

process.on("SIGHUP", () => {});
main().catch((error: unknown) => {
  process.stderr.write(`stint launcher: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof LockHeld ? EXIT_CONFIG : 1);
});
