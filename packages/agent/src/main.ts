/**
 * The agent's process. It may die and be started anew at any moment: what runs goes on in the launcher, and what it knew is on the disk.
 * On SIGTERM it lets go; tasks run on. Dismissed from its pool it exits with 0 and need not be started again.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { cpus, hostname, networkInterfaces, totalmem } from "node:os";
import { join, resolve } from "node:path";
import type { NodeFacts } from "@stint/core";
import { type Clock, ConfigError, createLogger, lockDirectory, LockHeld, type Random, systemClock, systemRandom } from "@stint/runtime";
import { bootId } from "./io/boot-id.ts";
import { Commands } from "./io/commands.ts";
import { Controllers } from "./io/controllers.ts";
import { DEFAULT_PATH } from "./io/environment.ts";
import { fileMoving } from "./io/file-moving.ts";
import { type Engine, findEngine } from "./io/container-engine.ts";
import { FileServer } from "./io/file-server.ts";
import { LauncherClient } from "./io/launcher-client.ts";
import { LogFiles } from "./io/log-files.ts";
import { ProcMeter, readMachine } from "./io/machine-meter.ts";
import { NodeOrders } from "./io/node-orders.ts";
import { NodeState } from "./io/node-state.ts";
import { NodeProgramHost } from "./io/program-host.ts";
import { NodeUsers } from "./io/node-users.ts";
import { RshServer, rshPlaces } from "./io/rsh-server.ts";
import type { Transports } from "@stint/transfer";
import { Spooler } from "./io/spooler.ts";
import { AbandonedUploads } from "./io/upload-memos.ts";
import { NodeSteps } from "./io/steps-io.ts";
import { Agent } from "./logic/agent.ts";
import { readSettings, type Settings } from "./settings.ts";

const EXIT_CONFIG = 78;
/** For the supervisor: what shall become of the node. */
const EXIT_RESTART = { reboot: 80, reimage: 81, preempt: 82 } as const;
const LAUNCHER_TRIES_MAX = 100;
const LAUNCHER_PAUSE_MS = 50;

/** Kept on the node once it is known where. */
let logs: LogFiles | null = null;
const logger = createLogger({
  component: "agent",
  write: (line) => {
    process.stderr.write(line);
    logs?.write(line);
  },
});

async function main(settings: Settings): Promise<void> {
  const clock = systemClock();
  const random = systemRandom();
  makeDirectories(settings.state, 0o700);
  makeDirectories(settings.root, 0o755);
  lockDirectory(settings.state);
  const kept = new LogFiles(join(settings.state, "logs"));
  logs = kept;
  const boot = bootId(settings.reboots);
  const { store, stateId } = NodeState.open({ directory: settings.state, random, bootId: boot });
  const launcher = new LauncherClient({ state: settings.launcherState, clock });
  const [engine] = await Promise.all([findEngine(process.env, settings.containerEngine), reachLauncher(launcher, clock)]);
  const host = new NodeProgramHost({
    root: settings.root,
    users: { on: settings.taskUsers ?? process.getuid?.() === 0, prefix: settings.userPrefix },
    engine,
    limits: () => ({ defaults: settings.defaultLimits, enforced: launcher.limitsEnforced }),
    clock,
    logger,
  });
  const controllers = new Controllers({
    endpoints: settings.endpoints,
    key: settings.key,
    ca: settings.ca,
  });
  const { io, spooler, users, transports } = hands({ settings, controllers, store, boot, host, logs: kept, clock, random });
  const end = (code: number): void => {
    launcher.close();
    controllers.close();
    process.exit(code);
  };
  const agent: Agent = new Agent({
    identity: {
      account: settings.account,
      poolId: settings.pool,
      nodeId: settings.node,
      incarnation: { stateId, bootId: boot },
      isDedicated: !settings.spot,
      facts: factsOf({ settings, launcher, host, engine }),
    },
    connect: (events) => controllers.connect(events),
    launcher,
    store,
    io,
    meter: new ProcMeter(() => readMachine(settings.root, () => clock.monotonicMs())),
    clock,
    random,
    logger: logger.child({ nodeId: settings.node, poolId: settings.pool }),
    watchdog: settings.watchdog,
    onDismissed: () => end(0),
    onRestart: (restart) => restartMachine(settings, restart, end),
    onFailure: (error) => {
      logger.error({ err: error }, "the agent failed");
      process.exit(1);
    },
  });
  const rsh = new RshServer({ root: settings.root, controllers, tokens: () => agent.gangTokens, clock, logger });
  rsh.placeProgram();
  await spooler.start();
  await agent.start();
  await rsh.start();
  users.start();
  const uploads = new AbandonedUploads({ store, transports, goesOn: (name) => agent.goesOn(name), clock, logger });
  uploads.start();
  const stop = (): void => {
    rsh.stop();
    spooler.stop();
    uploads.stop();
    agent.stop({ goodbye: agent.unfinished === 0 });
    clock.setTimer(50, () => end(143));
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
  if (settings.supervised) process.stdin.on("end", stop).on("error", stop).resume();
}

/** All that the agent does to this machine. */
function hands(of: {
  settings: Settings;
  controllers: Controllers;
  store: NodeState;
  boot: string;
  host: NodeProgramHost;
  logs: LogFiles;
  clock: Clock;
  random: Random;
}): { io: NodeSteps; spooler: Spooler; users: NodeUsers; transports: Transports } {
  const { settings, controllers, store, boot, host, clock, random } = of;
  const { root, account, pool: poolId, node: nodeId } = settings;
  const files = new FileServer({ root, controllers, clock, logger });
  const spooler = new Spooler({ root, poolId, nodeId, limits: settings.spool, controllers, clock, random, logger });
  const { parts, packages } = fileMoving({ settings, controllers, store, bootId: boot, clock, random, logger });
  const users = new NodeUsers({ on: host.taskUsers, poolId, nodeId, store, clock, logger });
  const orders = new NodeOrders({ controllers, users, logs: of.logs, parts, logger });
  const path = process.env["PATH"] ?? DEFAULT_PATH;
  const io = new NodeSteps({
    node: { root, account, poolId, nodeId, path, isDedicated: !settings.spot, rsh: rshPlaces(root) },
    parts,
    store,
    packages,
    autoStorageUrl: settings.autoStorageUrl,
    host,
    spool: (of, directory, patterns) => spooler.keep(of, directory, patterns),
    serveFile: (request, live) => files.serve(request, live),
    carryOut: (relayId, order) => orders.carryOut(relayId, order),
    commands: new Commands({ root, controllers, clock, logger }),
  });
  return { io, spooler, users, transports: parts.transports };
}

/** Ends, or runs what the operator gave for it: that the machine goes down then ends this process too. */
function restartMachine(settings: Settings, restart: keyof typeof EXIT_RESTART, end: (code: number) => void): void {
  const command = restart === "reboot" ? settings.rebootCommand : restart === "reimage" ? settings.reimageCommand : null;
  if (settings.restartByExit || command === null) return end(EXIT_RESTART[restart]);
  const [program, ...args] = command as [string, ...string[]];
  const failed = (why: object): void => logger.error({ ...why, restart }, "the machine could not be restarted");
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  child.once("error", (error) => failed({ err: error }));
  child.once("exit", (code) => code !== 0 && failed({ code }));
}

function factsOf(parts: { settings: Settings; launcher: LauncherClient; host: NodeProgramHost; engine: Engine | null }): NodeFacts {
  const { settings, launcher, host, engine } = parts;
  return {
    hostname: hostname(),
    ipAddress: settings.address ?? ownAddress(),
    agentVersion: version(),
    containment: launcher.containment,
    cpuCount: cpus().length,
    memoryBytes: totalmem(),
    canReboot: settings.restartByExit || settings.rebootCommand !== null,
    canReimage: settings.restartByExit || settings.reimageCommand !== null,
    taskUsers: host.taskUsers,
    limitsEnforced: launcher.limitsEnforced,
    containerRuntime: engine === null ? "" : `${engine.name} ${engine.version}`,
  };
}

/** One by one: Node's own recursive way never returns from a file system in which nothing can be made. */
function makeDirectories(path: string, mode: number): void {
  const parts = resolve(path).split("/").slice(1);
  for (let count = 1; count <= parts.length; count++) {
    const directory = `/${parts.slice(0, count).join("/")}`;
    if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) continue;
    try {
      mkdirSync(directory, { mode: count === parts.length ? mode : 0o755 });
    } catch (error) {
      throw new ConfigError(`${path} cannot be used: ${(error as Error).message}`);
    }
  }
}

async function reachLauncher(launcher: LauncherClient, clock: ReturnType<typeof systemClock>): Promise<void> {
  const silent = { onStarted() {}, onEnded() {}, onRefused() {}, onDisconnected() {} };
  for (let tries = 1; ; tries++) {
    try {
      await launcher.connect(silent);
      return;
    } catch (error) {
      if (tries === LAUNCHER_TRIES_MAX) throw error;
    }
    await new Promise<void>((resolve) => clock.setTimer(LAUNCHER_PAUSE_MS, resolve));
  }
}

function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  return addresses.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "127.0.0.1";
}

function version(): string {
  return (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version;
}

process.on("uncaughtException", (error) => {
  logger.error({ err: error }, "the agent failed");
  process.exit(1);
});
try {
  await main(readSettings(process.argv.slice(2), process.env));
} catch (error) {
  const configured = error instanceof ConfigError || error instanceof LockHeld;
  if (configured) process.stderr.write(`stint agent: ${error.message}\n`);
  else logger.error({ err: error }, "the agent failed");
  process.exit(configured ? EXIT_CONFIG : 1);
}
