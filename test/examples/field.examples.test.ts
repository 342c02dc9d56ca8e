/** Examples from the field on a real cluster: what it makes is what the same commands make one after another. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DevServer } from "../support/stint.ts";

const RUN = fileURLToPath(new URL("../../packages/examples/dist/run-example.js", import.meta.url));
const KEY = "c3RpbnQtd2VsbC1rbm93bi1kZXZlbG9wbWVudC1rZXk=";

let dev: DevServer;
let output: string;

beforeAll(async () => {
  output = mkdtempSync(join(tmpdir(), "stint-examples-"));
  dev = await DevServer.start(["--nodes", "2", "--slots", "1"]);
});

afterAll(async () => {
  await dev?.stop();
  rmSync(output, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [RUN, ...args], { env: { ...process.env, STINT_ENDPOINT: dev.endpoint, STINT_ACCOUNT_KEY: KEY } });
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (piece: string) => {
      text[name] += piece;
    });
  }
  const [code] = (await once(child, "close")) as [number];
  return { code, ...text };
}

const EXAMPLES = [
  { example: "video", program: "ffmpeg", debianPackage: "ffmpeg" },
  { example: "frames", program: "povray", debianPackage: "povray" },
  { example: "mpi", program: "mpicc.openmpi", debianPackage: "openmpi-bin libopenmpi-dev gcc" },
  { example: "sequences", program: "blastn", debianPackage: "ncbi-blast+" },
];

test.for(EXAMPLES)("$example agrees with the serial run", async ({ example, program, debianPackage }, { skip }) => {
  if (spawnSync("which", [program]).status !== 0) skip(`skipped: needs ${debianPackage} (apt-get install ${debianPackage})`);
  const ran = await run(example, "--out", join(output, example));
  expect(ran).toEqual({ code: 0, stdout: expect.stringContaining("agrees with the serial run: yes\n"), stderr: "" });
});

test("a pool that is not there is said at once", async () => {
  const ran = await run("frames", "--out", join(output, "broken"), "--pool", "nowhere");
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("nowhere");
});

test("an example that there is none of is refused with those that there are", async () => {
  const ran = await run("weather");
  expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining("video, frames, mpi, sequences")]);
});
