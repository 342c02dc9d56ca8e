/**
 * A task's run, step by step, in order. Each step may be done again after the agent was killed in the middle of it; the launch is known
 * by its key, so that the program is started once. What is not a step of the program's own (waiting for preparation, reporting) is
 * around it, in the run.
 */
import type { ProgramContext, ProgramSpec, StepsIo } from "../logic/ports.ts";

export interface StepInput {
  readonly io: StepsIo;
  readonly context: ProgramContext;
  readonly spec: ProgramSpec;
  readonly signal: AbortSignal;
  /** So many bytes more were brought for the program. */
  readonly onBrought: (bytes: number) => void;
}

export interface Step {
  readonly name: string;
  readonly run: (input: StepInput) => Promise<void>;
}

/** Before the program starts. */
export const BEFORE_LAUNCH: readonly Step[] = [
  { name: "node", run: ({ io }) => io.host.nodeReady() },
  { name: "directory", run: ({ io, context }) => io.makeDirectory(context) },
  { name: "applicationPackages", run: async ({ io, spec, signal, onBrought }) => onBrought(await io.installPackages(spec, signal)) },
  { name: "resourceFiles", run: async ({ io, context, spec, signal, onBrought }) => onBrought(await io.fetchFiles(context, spec, signal)) },
  { name: "image", run: ({ io, spec }) => io.host.fetchImage(spec) },
  { name: "owner", run: ({ io, context, spec }) => io.host.handOver(context, spec) },
];
