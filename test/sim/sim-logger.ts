/** What the simulated processes log, with the virtual time; silent unless STINT_SIM_LOG is set. */
import { createLogger, type Logger, silentLogger } from "@stint/runtime";
import type { Scheduler } from "./scheduler.ts";

export function simLogger(name: string, scheduler: Scheduler): Logger {
  if (process.env["STINT_SIM_LOG"] === undefined) return silentLogger;
  return createLogger({
    component: name,
    level: "debug",
    write: (line) => void process.stdout.write(`${(scheduler.nowMs / 1_000).toFixed(3)} ${line}`),
  });
}
