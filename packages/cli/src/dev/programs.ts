/** Where the programs that a cluster consists of lie. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const resolve = createRequire(import.meta.url).resolve;

export const CONTROLLER_PROGRAM: string = join(dirname(resolve("@stint/controller")), "../dist/main.js");
export const GATEWAY_PROGRAM: string = join(dirname(resolve("@stint/gateway")), "../dist/main.js");
export const AGENT_PROGRAM: string = join(dirname(resolve("@stint/agent")), "../dist/main.js");
export const LAUNCHER_PROGRAM: string = join(dirname(resolve("@stint/agent")), "../dist/launcher/main.js");
