export type { Launcher, LauncherEvents, LaunchEnd, LaunchEndReason, LaunchSpec } from "./logic/launcher-port.ts";
