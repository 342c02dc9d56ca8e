/** The stint command as a user runs it, and a development cluster by it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
export const STINT = fileURLToPath(new URL("../../packages/cli/bin/stint.mjs", import.meta.url));
export function start(args, environment = {}, options = {}) {
    const child = spawn(process.execPath, [STINT, ...args], { env: { ...process.env, STINT_ENDPOINT: "", ...environment }, stdio: ["ignore", "pipe", "pipe"], ...options });
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
        output.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
        output.stderr += text;
    });
    const result = once(child, "close").then(([code]) => ({ code: code, ...output }));
    const said = async (text) => {
        while (!output.stdout.includes(text) && !output.stderr.includes(text)) {
            if (child.exitCode !== null || child.signalCode !== null)
                throw new Error(`ended without saying ${text}: ${output.stdout}${output.stderr}`);
            await sleep(20);
        }
    };
    return { child, output, result, said };
}
export class DevServer {
    endpoint;
    running;
    constructor(endpoint, running) {
        this.endpoint = endpoint;
        this.running = running;
    }
    static async start(args = []) {
        const port = 50_000 + (process.pid % 10_000);
        const running = start(["dev", "--port", `${port}`, ...args]);
        await running.said("Ready in");
        const endpoint = /gRPC\s+(\S+)/.exec(running.output.stdout)?.[1];
        if (endpoint === undefined)
            throw new Error(running.output.stdout);
        return new DevServer(endpoint, running);
    }
    start(...args) {
        return start(args, { STINT_ENDPOINT: this.endpoint });
    }
    stint(...args) {
        return this.start(...args).result;
    }
    async stop() {
        this.running.child.kill("SIGTERM");
        await this.running.result;
    }
}
//# sourceMappingURL=stint.js.map