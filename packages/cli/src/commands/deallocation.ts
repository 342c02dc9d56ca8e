/** `--deallocation`: what becomes of the tasks of nodes that leave, restart or are disabled. */
import type { DeallocationOption } from "@stint/client";
import { Option } from "commander";

const OPTIONS = {
  requeue: "DEALLOCATION_OPTION_REQUEUE",
  terminate: "DEALLOCATION_OPTION_TERMINATE",
  taskcompletion: "DEALLOCATION_OPTION_TASK_COMPLETION",
  retaineddata: "DEALLOCATION_OPTION_RETAINED_DATA",
} as const satisfies Record<string, DeallocationOption>;

export function deallocationFlag(choices: readonly (keyof typeof OPTIONS)[] = Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]): Option {
  return new Option("--deallocation <option>", "what becomes of running tasks").choices(choices).default("requeue");
}

export function deallocationOf(options: Readonly<Record<string, unknown>>): DeallocationOption {
  return OPTIONS[options["deallocation"] as keyof typeof OPTIONS];
}
