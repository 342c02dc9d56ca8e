export { Agent, type AgentOptions } from "./logic/agent.ts";
export {
  type Confinement,
  type Launcher,
  type LauncherEvents,
  type LaunchEnd,
  type LaunchEndReason,
  type LaunchSpec,
  NO_PROGRAM_USAGE,
} from "./logic/launcher-port.ts";
export * from "./logic/ports.ts";
