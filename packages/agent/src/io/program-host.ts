/**
 * What a node does for its programs besides files: users, limits, containers, file systems. What the pool gives its nodes is made ready when
 * it is heard of; whatever runs waits for that, and fails with what went wrong.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { EMPTY_SETUP, type NodeCertificate, type NodeSetup } from "@stint/core";
import type { Clock, Logger } from "@stint/runtime";
import {
  type ConfinedProgram,
  type PreparedProgram,
  type ProgramContext,
  type ProgramHost,
  type ProgramSpec,
  StepFailure,
} from "../logic/ports.ts";
import { removeCertificates, writeCertificates } from "./certificates.ts";
import { confinement, limitsOf, type NodeLimits } from "./confine.ts";
import type { Engine } from "./container-engine.ts";
import { Containers } from "./containers.ts";
import { mountAll } from "./mounts.ts";
import { sweepPasswords } from "./sweep-passwords.ts";
import { TaskUsers } from "./task-users.ts";

export interface ProgramHostOptions {
  readonly root: string;
  readonly users: { readonly on: boolean; readonly prefix: string };
  readonly engine: Engine | null;
  /** Asked when a program starts: a launcher may be another than at first. */
  readonly limits: () => NodeLimits;
  readonly clock: Clock;
  readonly logger: Logger;
}

export class NodeProgramHost implements ProgramHost {
  readonly #options: ProgramHostOptions;
  readonly #users: TaskUsers;
  readonly #containers: Containers;
  #setup: NodeSetup = EMPTY_SETUP;
  #certificates: readonly NodeCertificate[] = [];
  #known = "";
  #ready: Promise<void>;
  #tell: (ready: Promise<void>) => void = () => {};

  /** Throws a ConfigError. */
  constructor(options: ProgramHostOptions) {
    this.#options = options;
    const { root, users, clock, engine } = options;
    for (const name of ["shared", "startup", "volatile", "workitems", "fsmounts", "applications"])
      mkdirSync(join(root, name), { recursive: true });
    sweepPasswords(join(root, "volatile"));
    this.#users = new TaskUsers({ ...users, root, clock });
    this.#containers = new Containers({ engine, root });
    this.#ready = new Promise((resolve) => {
      this.#tell = resolve;
    });
    // Whoever waits for it hears of its failure; nobody has to.
    this.#ready.catch(() => {});
  }

  get taskUsers(): boolean {
    return this.#users.on;
  }

  useSetup(setup: NodeSetup, certificates: readonly NodeCertificate[]): void {
    this.#certificates = certificates;
    const known = JSON.stringify(setup);
    if (known === this.#known) return;
    this.#known = known;
    this.#setup = setup;
    const ready = this.#makeReady(setup);
    ready.catch((error: unknown) => this.#options.logger.error({ err: error }, "the node is not as its pool wants it"));
    this.#tell(ready);
    this.#ready = ready;
  }

  nodeReady(): Promise<void> {
    return this.#ready;
  }

  makeDirectory(context: ProgramContext): Promise<void> {
    return this.#users.makeDirectory(context);
  }

  async fetchImage({ execution }: ProgramSpec): Promise<void> {
    if (execution.container !== null) await this.#containers.fetchImage(execution.container, this.#setup);
  }

  async handOver(context: ProgramContext, { execution }: ProgramSpec): Promise<void> {
    await writeCertificates(this.#options.root, context, this.#certificates);
    await this.#users.handOver(context, execution.userIdentity, this.#setup);
  }

  confine(context: ProgramContext, spec: ProgramSpec, program: PreparedProgram): ConfinedProgram {
    const { execution } = spec;
    const limits = limitsOf(execution, this.#options.limits());
    const user = this.#users.on ? this.#users.runAs(context) : null;
    const environment = user === null ? program.environment : [`USER=${user.name}`, `LOGNAME=${user.name}`, ...program.environment];
    if (execution.container === null) {
      const confined = confinement({ user: this.#users.confinementOf(context), limits, cleanup: [] });
      return { ...program, environment, confinement: confined };
    }
    const { cleanup, ...contained } = this.#containers.contain({
      key: context.key,
      program: { ...program, environment },
      settings: execution.container,
      limits,
      user,
    });
    return { ...program, ...contained, confinement: confinement({ user: null, limits: NO_LIMITS, cleanup }) };
  }

  takeBack(context: ProgramContext): void {
    this.#users.seal(context);
    removeCertificates(this.#options.root, context).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") this.#options.logger.error({ err: error, directory: context.directory }, "certificates stay behind");
    });
    void this.#containers.forget(context.key);
  }

  async #makeReady(setup: NodeSetup): Promise<void> {
    await mountAll(setup.mounts, this.#options.root).catch((error: unknown) => {
      // Asked again at the next welcome.
      this.#known = "";
      throw error instanceof StepFailure ? error : mountProblem(error);
    });
    for (const imageName of setup.containers?.imageNames ?? []) {
      this.#containers
        .fetchImage({ imageName, runOptions: "", registry: null, workingDirectory: "task" }, setup)
        .catch((error: unknown) => {
          this.#options.logger.warn({ err: error }, "an image of the pool cannot be fetched; tasks that need it will try again");
        });
    }
  }
}

const NO_LIMITS = { memoryBytes: null, cpuCores: null, pids: null, fileBytes: null, coreBytes: null };

function mountProblem(error: unknown): StepFailure {
  return new StepFailure(
    { category: "serverError", code: "MountFailed", message: `The node's file systems: ${String(error)}` },
    { cause: error },
  );
}
