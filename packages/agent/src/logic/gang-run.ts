/**
 * One instance of a multi-instance task on this node. A program of the agent's own holds the slot from the beginning to the end; the
 * coordination command, the primary's application, and what other instances start here run beside it, in its containment. So what the
 * coordination command leaves running lives on until the gang ends, and then all of it dies with the holder. Each is known to the
 * launcher by a key of its own, and found again by it when the agent was restarted.
 */
import type { RunCommand } from "@stint/core";
import type { Launches } from "./launches.ts";
import { type Confinement, type LaunchEnd, type LaunchSpec, NO_OUTPUT } from "./launcher-port.ts";
import type { CommandIo, ConfinedProgram, ProgramContext } from "./ports.ts";

/** What mpirun starts is one command for each node and run. */
const COMMANDS_MAX = 1_000;
const HOLDER = ["/bin/sh", "-c", "trap '' TERM; exec sleep infinity"];

export interface GangParts {
  readonly launches: Launches;
  readonly commands: CommandIo;
  readonly context: ProgramContext;
  /** Of the primary alone. */
  readonly application: () => ConfinedProgram;
  readonly coordination: ConfinedProgram;
  readonly limits: Pick<LaunchSpec, "slot" | "wallLimitMs" | "graceMs">;
  /** It dies with the node's lease. */
  readonly leased: boolean;
  readonly onStarted: (startedAtMs: number) => void;
  readonly onCoordinated: () => void;
}

interface Command {
  readonly ended: Promise<number>;
  carrying: AbortController;
}

export class GangRun {
  readonly #parts: GangParts;
  readonly #key: string;
  readonly #commands = new Map<string, Command>();
  readonly #mayApply: Promise<void>;
  #apply: () => void = () => {};
  #cancelled = false;
  #current: string | null = null;
  #over = false;

  constructor(parts: GangParts) {
    this.#parts = parts;
    this.#key = parts.context.key;
    this.#mayApply = new Promise((resolve) => {
      this.#apply = resolve;
    });
  }

  /** Every instance is coordinated. */
  runApplication(): void {
    this.#apply();
  }

  /** What runs is asked to stop; where only daemons are left, all of it ends at once. */
  cancel(): void {
    this.#cancelled = true;
    if (this.#current === null) this.#parts.launches.kill(this.#key, true);
    else this.#parts.launches.kill(this.#current, false);
  }

  async run(): Promise<LaunchEnd> {
    const { launches, leased, limits } = this.#parts;
    const holder = launches.run({ ...limits, ...this.#holder(), key: this.#key }, { leased, onStarted: () => {} });
    const deciding = await this.#programs(holder);
    if (deciding !== null) launches.kill(this.#key, true);
    const end = await holder;
    this.#over = true;
    for (const { carrying } of this.#commands.values()) carrying.abort(new Error("the gang has ended"));
    for (const part of ["coordination", "application", ...[...this.#commands.keys()].map(besideOf)]) launches.acknowledge(this.#name(part));
    this.#parts.commands.forget([...this.#commands.keys()]);
    if (deciding === null) return end;
    return { ...deciding, usage: end.usage, detail: deciding.reason === "launchFailed" ? deciding.detail : end.detail };
  }

  /** Runs a command of another instance's here, once, and sends what it writes from where the asker is. */
  runCommand(request: RunCommand): void {
    if (this.#over) return;
    const known = this.#commands.get(request.commandId);
    if (known === undefined && this.#commands.size >= COMMANDS_MAX) return;
    const command = known ?? { ended: this.#begin(request), carrying: new AbortController() };
    command.carrying.abort(new Error("it is asked for anew"));
    command.carrying = new AbortController();
    this.#commands.set(request.commandId, command);
    this.#parts.commands.carry(request, { ended: command.ended, signal: command.carrying.signal });
  }

  stopCommand(commandId: string): void {
    if (this.#commands.has(commandId)) this.#parts.launches.kill(this.#name(besideOf(commandId)), false);
  }

  /** How the program ended that decides over this instance; null = the holder's end does. */
  async #programs(holder: Promise<LaunchEnd>): Promise<LaunchEnd | null> {
    const { launches, context, coordination, application, onStarted, onCoordinated } = this.#parts;
    const coordinated = await this.#program(holder, "coordination", coordination, onStarted);
    if (coordinated === null || coordinated.reason !== "exited" || coordinated.exitCode !== 0) return coordinated;
    if (this.#cancelled) launches.kill(this.#key, true);
    else onCoordinated();
    if (context.gang?.instance !== 0) return null;
    // It may have begun before the agent was restarted.
    if (launches.knows(this.#name("application"))) this.#apply();
    const goesOn = await Promise.race([holder.then(() => false), this.#mayApply.then(() => true)]);
    if (!goesOn || this.#cancelled) return null;
    const applied = await this.#program(holder, "application", application(), () => {});
    return applied === null ? null : { ...applied, startedAtMs: coordinated.startedAtMs };
  }

  /** Beside the holder; null = that ended first. */
  async #program(
    holder: Promise<LaunchEnd>,
    part: "coordination" | "application",
    program: ConfinedProgram,
    onStarted: (startedAtMs: number) => void,
  ): Promise<LaunchEnd | null> {
    const spec = { ...this.#beside(part, program), appendsOutput: part === "application" };
    this.#current = spec.key;
    const ended = this.#parts.launches.run(spec, { leased: false, onStarted });
    const end = await Promise.race([holder.then(() => null), ended.then((each) => each)]);
    this.#current = null;
    return end;
  }

  #begin({ commandId, command }: RunCommand): Promise<number> {
    const { launches, commands, coordination } = this.#parts;
    const program = { ...coordination, ...commands.paths(commandId), argv: ["/bin/sh", "-c", command] };
    const ended = launches.run(this.#beside(besideOf(commandId), program), { leased: false, onStarted: () => {} });
    return ended.then(({ exitCode }) => exitCode ?? LOST_COMMAND);
  }

  #beside(part: string, program: ConfinedProgram): LaunchSpec {
    const { slot, graceMs } = this.#parts.limits;
    const lasting = { slot, graceMs, wallLimitMs: null, deadlineBootMs: null, appendsOutput: false };
    return { ...program, ...lasting, confinement: withoutCleanup(program.confinement), key: this.#name(part), joins: this.#key };
  }

  /** Nothing that a task names is in it, so it may run as the launcher itself: the task's user cannot end it. */
  #holder(): Omit<LaunchSpec, "key" | "slot" | "wallLimitMs" | "graceMs"> {
    const { confinement } = this.#parts.coordination;
    const { limits = null, cleanup = [] } = confinement ?? {};
    return {
      joins: null,
      appendsOutput: false,
      deadlineBootMs: null,
      workingDirectory: "/",
      stdoutPath: NO_OUTPUT,
      stderrPath: NO_OUTPUT,
      argv: HOLDER,
      environment: ["PATH=/usr/bin:/bin"],
      confinement: limits === null ? null : { user: null, limits, cleanup },
    };
  }

  #name(part: string): string {
    return `${this.#key}:${part}`;
  }
}

/** What ssh gives when it cannot say how its command ended. */
const LOST_COMMAND = 255;

function besideOf(commandId: string): string {
  return `beside-${commandId}`;
}

function withoutCleanup(confinement: Confinement | null): Confinement | null {
  return confinement === null ? null : { ...confinement, cleanup: [] };
}
