/** The programs that a cluster consists of, as the build leaves them: each in one file with the modules that it loads. */
import { fileURLToPath } from "node:url";

const program = (name: string): string => fileURLToPath(new URL(`../../programs/${name}.mjs`, import.meta.url));

export const CONTROLLER_PROGRAM: string = program("controller");
export const GATEWAY_PROGRAM: string = program("gateway");
export const AGENT_PROGRAM: string = program("agent");
export const LAUNCHER_PROGRAM: string = program("launcher");
