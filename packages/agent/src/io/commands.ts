/**
 * Commands that other instances of a multi-instance task run on this node. What they write lies in files of the agent's, from which it is
 * sent to whoever asked, from where that one is: so neither a broken stream nor a restart of anybody loses a byte.
 */
import { once } from "node:events";
import { type FileHandle, open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { RunCommand } from "@stint/core";
import { type Clock, type Logger, sleep } from "@stint/runtime";
import { PIECE_BYTES } from "@stint/transfer";
import type { CommandIo } from "../logic/ports.ts";
import type { Controllers } from "./controllers.ts";

export interface CommandsOptions {
  readonly root: string;
  readonly controllers: Controllers;
  readonly clock: Clock;
  readonly logger: Logger;
}

type Call = ReturnType<Controllers["agent"]["carryCommand"]>;
type Carrying = Parameters<CommandIo["carry"]>[1];

const LOOK_MS = 20;

export class Commands implements CommandIo {
  readonly #options: CommandsOptions;

  constructor(options: CommandsOptions) {
    this.#options = options;
  }

  paths(commandId: string): { stdoutPath: string; stderrPath: string } {
    const path = join(this.#options.root, "volatile", `command-${commandId}`);
    return { stdoutPath: `${path}.out`, stderrPath: `${path}.err` };
  }

  carry(command: RunCommand, carrying: Carrying): void {
    const { controllers, logger } = this.#options;
    const call = controllers.agent.carryCommand(controllers.metadata, () => {});
    const gone = new AbortController();
    const end = (): void => gone.abort(new Error("nobody waits"));
    call.on("error", end);
    call.on("close", end);
    carrying.signal.addEventListener("abort", end, { once: true });
    call.write({ commandId: command.commandId });
    this.#send(call, command, { ended: carrying.ended, signal: gone.signal })
      .catch((error: unknown) => {
        if (!gone.signal.aborted) logger.warn({ err: error }, "a command's output cannot be sent");
      })
      .finally(() => {
        carrying.signal.removeEventListener("abort", end);
        call.end();
      });
  }

  forget(commandIds: readonly string[]): void {
    for (const id of commandIds) for (const path of Object.values(this.paths(id))) rm(path, { force: true }).catch(() => {});
  }

  async #send(call: Call, command: RunCommand, { ended, signal }: Carrying): Promise<void> {
    let exitCode: number | null = null;
    ended.then(
      (code) => {
        exitCode = code;
      },
      () => {},
    );
    const { stdoutPath, stderrPath } = this.paths(command.commandId);
    const stdout = new Tail(stdoutPath, command.stdoutOffset);
    const stderr = new Tail(stderrPath, command.stderrOffset);
    try {
      while (!signal.aborted) {
        const over = exitCode;
        const output = { stdout: await stdout.read(), stderr: await stderr.read() };
        const nothing = output.stdout.length + output.stderr.length === 0;
        if (!nothing) await written(call, { output }, signal);
        else if (over !== null) return await written(call, { output: { ...output, exitCode: over } }, signal);
        else await sleep(this.#options.clock, LOOK_MS, signal);
      }
    } finally {
      await stdout.close();
      await stderr.close();
    }
  }
}

/** What is added to a file that may not be there yet. */
class Tail {
  readonly #path: string;
  readonly #buffer = Buffer.alloc(PIECE_BYTES);
  #at: number;
  #handle: FileHandle | null = null;

  constructor(path: string, at: number) {
    this.#path = path;
    this.#at = at;
  }

  async read(): Promise<Buffer> {
    try {
      this.#handle ??= await open(this.#path, "r");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return Buffer.alloc(0);
      throw error;
    }
    const { bytesRead } = await this.#handle.read(this.#buffer, 0, PIECE_BYTES, this.#at);
    this.#at += bytesRead;
    return Buffer.from(this.#buffer.subarray(0, bytesRead));
  }

  async close(): Promise<void> {
    await this.#handle?.close();
  }
}

async function written(call: Call, message: Parameters<Call["write"]>[0], signal: AbortSignal): Promise<void> {
  if (!call.write(message)) await once(call, "drain", { signal });
}
