export { Agent, type AgentOptions } from "./logic/agent.ts";
export type { Launcher, LauncherEvents, LaunchEnd, LaunchEndReason, LaunchSpec } from "./logic/launcher-port.ts";
export * from "./logic/ports.ts";
