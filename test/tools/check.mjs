// npm run check: what a change must pass before it is shown to anybody, in under a minute. As many steps at once as there are processors,
// and every step, also after one has failed; what a step printed is shown when it failed.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { prepare, root } from "./prepare.mjs";

const LIMIT_MS = 10 * 60_000;
const bin = (name) => `${root}/node_modules/.bin/${name}`;
const vitest = (project, ...filters) => [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--config",
  "test/vitest.config.ts",
  "--project",
  project,
  "--reporter=dot",
  ...filters,
];
/** The longest first. */
const STEPS = [
  ["40 simulation seeds", process.execPath, vitest("sim", "simulation"), { STINT_SIM_SEEDS: "40" }],
  ["unit tests", process.execPath, vitest("unit")],
  ["lint", bin("oxlint"), ["--type-aware", "--quiet"]],
  ["unused code", bin("knip"), []],
  ["types of the tests", bin("tsc"), ["-p", "test"]],
  ["generated code", process.execPath, ["packages/contract/tools/generate.mjs", "--check"]],
  ["proto lint", bin("buf"), ["lint", "proto"]],
  ["format", bin("biome"), ["format", "--config-path=.", "."]],
  ["lock", process.execPath, ["test/tools/complete-lock.mjs", "--check"]],
];

/** Gives whether the step passed. */
async function pass([name, command, args, environment = {}]) {
  const began = Date.now();
  const env = { ...process.env, npm_config_loglevel: "error", ...environment };
  const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], timeout: LIMIT_MS });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => printed.push(bytes));
  const passed = await new Promise((resolve) => {
    child.on("error", (error) => {
      printed.push(`${command}: ${error.message}\n`);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
  if (!passed) process.stdout.write(Buffer.concat(printed.map((bytes) => Buffer.from(bytes))));
  process.stdout.write(`${passed ? "passed" : "FAILED"}  ${name}, ${((Date.now() - began) / 1_000).toFixed(1)} s\n`);
  return passed;
}

const failed = [];
const left = [...STEPS];
async function work() {
  for (let step = left.shift(); step !== undefined; step = left.shift()) if (!(await pass(step))) failed.push(step[0]);
}

const unprepared = prepare();
if (unprepared !== null) failed.push(unprepared);
else await Promise.all(Array.from({ length: availableParallelism() }, work));
process.stdout.write(failed.length === 0 ? "check: all well\n" : `check: ${failed.join(", ")} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);
