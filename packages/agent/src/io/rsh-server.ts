/**
 * Where programs of multi-instance tasks on this node ask for commands beside their other instances: a unix socket that every user of the
 * node may open, and the token of a task that runs here. Each asker is carried to the controller until its command has ended; when the
 * asker goes before, the command is ended.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fromGrpcError } from "@stint/contract";
import { type Clock, type Logger, sleep } from "@stint/runtime";
import { encodeRshFrame, type RshRequest } from "../rsh/frames.ts";
import type { Controllers } from "./controllers.ts";

export interface RshServerOptions {
  readonly root: string;
  readonly controllers: Controllers;
  /** Of the tasks that run here. */
  readonly tokens: () => readonly string[];
  readonly clock: Clock;
  readonly logger: Logger;
}

interface Output {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly exitCode?: number;
}

const SOCKET_PATH_MAX = 100;
const REQUEST_BYTES_MAX = 256 * 1024;
const RETRY_MS = 300;
const EXIT_FAILED = 255;
/** Asking again changes nothing. */
const FINAL: ReadonlySet<string> = new Set(["PERMISSION_DENIED", "NODE_NOT_FOUND", "INVALID_VALUE", "REQUEST_TOO_LARGE"]);
const PROGRAM = fileURLToPath(new URL("../rsh/main.js", import.meta.url));

/** Where the program that takes the place of ssh, and the socket that it uses, are on a node. */
export function rshPlaces(root: string): { program: string; socket: string } {
  const near = join(root, "rsh.sock");
  const name = createHash("sha256").update(root).digest("hex").slice(0, 16);
  return {
    program: join(root, "bin", "stint-rsh"),
    socket: near.length <= SOCKET_PATH_MAX ? near : join(tmpdir(), `stint-rsh-${name}.sock`),
  };
}

export class RshServer {
  readonly #options: RshServerOptions;
  readonly #server: Server;

  constructor(options: RshServerOptions) {
    this.#options = options;
    this.#server = createServer((socket) => this.#accept(socket));
  }

  /** Puts the program where tasks find it; until this listens it asks again. */
  placeProgram(): void {
    const { program } = rshPlaces(this.#options.root);
    mkdirSync(dirname(program), { recursive: true, mode: 0o755 });
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`, { mode: 0o755 });
    chmodSync(program, 0o755);
  }

  /** Listens; the tokens of what ran before a restart are known by then, as an unknown one is refused for good. */
  async start(): Promise<void> {
    const { socket } = rshPlaces(this.#options.root);
    rmSync(socket, { force: true });
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(socket, resolve);
    });
    chmodSync(socket, 0o666);
  }

  stop(): void {
    this.#server.close();
  }

  #accept(socket: Socket): void {
    let line = "";
    socket.on("error", () => {});
    const read = (text: string): void => {
      line += text;
      if (line.length > REQUEST_BYTES_MAX) return void socket.destroy();
      const end = line.indexOf("\n");
      if (end === -1) return;
      socket.off("data", read);
      socket.resume();
      const request = requestOf(line.slice(0, end));
      if (request === null) answer(socket, "the request cannot be read");
      else if (!this.#knows(request.token)) answer(socket, "the token belongs to no multi-instance task that runs on this node");
      else
        this.#carry(socket, request).catch((error: unknown) => {
          this.#options.logger.error({ err: error }, "a command could not be carried");
          socket.destroy();
        });
    };
    socket.setEncoding("utf8").on("data", read);
  }

  #knows(token: string): boolean {
    const given = digest(token);
    return this.#options.tokens().filter((known) => timingSafeEqual(given, digest(known))).length > 0;
  }

  async #carry(socket: Socket, request: RshRequest): Promise<void> {
    const { clock } = this.#options;
    let gone = false;
    socket.on("close", () => {
      gone = true;
    });
    let at = request;
    while (!gone) {
      const result = await this.#once(socket, at);
      if (result.problem !== null) return answer(socket, result.problem);
      if (result.exitCode !== null) return void socket.end(encodeRshFrame({ type: "x", bytes: Buffer.from(`${result.exitCode}`) }));
      at = { ...at, stdoutOffset: result.stdoutOffset, stderrOffset: result.stderrOffset };
      if (!gone) await sleep(clock, RETRY_MS);
    }
    await this.#stop(at);
  }

  /** One stream to the controller, until the command ended, the stream broke, or the asker is gone. */
  #once(
    socket: Socket,
    request: RshRequest,
  ): Promise<{ exitCode: number | null; problem: string | null; stdoutOffset: number; stderrOffset: number }> {
    const { controllers } = this.#options;
    const call = controllers.agent.runBeside(controllers.metadata);
    let { stdoutOffset, stderrOffset } = request;
    let exitCode: number | null = null;
    let problem: string | null = null;
    const leave = (): void => call.cancel();
    const flow = (): void => void call.resume();
    socket.once("close", leave);
    socket.on("drain", flow);
    return new Promise((resolve) => {
      const done = (): void => {
        socket.off("close", leave);
        socket.off("drain", flow);
        resolve({ exitCode, problem, stdoutOffset, stderrOffset });
      };
      call.on("data", (output: Output) => {
        stdoutOffset += output.stdout.length;
        stderrOffset += output.stderr.length;
        if (output.exitCode !== undefined) exitCode = output.exitCode;
        let open = true;
        if (output.stdout.length > 0) open = socket.write(encodeRshFrame({ type: "o", bytes: output.stdout }));
        if (output.stderr.length > 0) open = socket.write(encodeRshFrame({ type: "e", bytes: output.stderr })) && open;
        if (!open) call.pause();
      });
      call.on("error", (error) => {
        const { reason, message } = fromGrpcError(error as never);
        if (FINAL.has(reason)) problem = message;
        done();
      });
      call.on("end", done);
      call.write({ begin: request });
    });
  }

  /** Its asker is gone: the command ends, as soon as anybody can be told. While the task runs, that is; its end ends the command too. */
  async #stop(request: RshRequest): Promise<void> {
    const { controllers, clock } = this.#options;
    while (this.#knows(request.token)) {
      const call = controllers.agent.runBeside(controllers.metadata);
      const told = new Promise<boolean>((resolve) => {
        call.on("error", (error) => resolve(FINAL.has(fromGrpcError(error as never).reason)));
        call.on("end", () => resolve(true));
        call.on("data", () => {});
      });
      call.write({ begin: request, stop: true });
      if (await told) return;
      await sleep(clock, RETRY_MS);
    }
  }
}

function answer(socket: Socket, problem: string): void {
  socket.write(encodeRshFrame({ type: "e", bytes: Buffer.from(`stint-rsh: ${problem}\n`) }));
  socket.end(encodeRshFrame({ type: "x", bytes: Buffer.from(`${EXIT_FAILED}`) }));
}

function requestOf(line: string): RshRequest | null {
  try {
    const { token, commandId, host, command, stdoutOffset, stderrOffset } = JSON.parse(line) as Partial<RshRequest>;
    const texts = [token, commandId, host, command].every((text) => typeof text === "string");
    const numbers = [stdoutOffset, stderrOffset].every((number) => Number.isSafeInteger(number) && (number as number) >= 0);
    return texts && numbers ? ({ token, commandId, host, command, stdoutOffset, stderrOffset } as RshRequest) : null;
  } catch {
    return null;
  }
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
