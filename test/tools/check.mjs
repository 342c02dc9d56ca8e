// npm run check: what a change must pass before it is shown to anybody, in under a minute. Runs every step, also after one has failed.
import { prepare, root, run } from "./prepare.mjs";

const bin = (name) => [`${root}/node_modules/.bin/${name}`];
const STEPS = [
  ["format", ...bin("biome"), ["format", "--config-path=.", "."]],
  ["lint", ...bin("oxlint"), ["--type-aware", "--quiet"]],
  ["types of the tests", ...bin("tsc"), ["-p", "test"]],
  ["unused code", ...bin("knip"), []],
  ["proto lint", ...bin("buf"), ["lint", "proto"]],
  ["generated code", process.execPath, ["packages/contract/tools/generate.mjs", "--check"]],
  ["lock", process.execPath, ["test/tools/complete-lock.mjs", "--check"]],
  [
    "unit tests",
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "--project", "unit", "--reporter=dot"],
  ],
  [
    "40 simulation seeds",
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "--project", "sim", "--reporter=dot", "simulation"],
    { STINT_SIM_SEEDS: "40" },
  ],
];

/** @type {string[]} */
const failed = [];
const unprepared = prepare();
if (unprepared !== null) failed.push(unprepared);
else
  for (const [name, command, args, environment = {}] of STEPS)
    if (run(command, args, { npm_config_loglevel: "error", ...environment }) !== 0) failed.push(name);
process.stdout.write(failed.length === 0 ? "check: all well\n" : `check: ${failed.join(", ")} failed\n`);
process.exit(failed.length === 0 ? 0 : 1);
