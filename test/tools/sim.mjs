// npm run sim -- [--seed X] [--seeds N] [--log]: one seed, or the first N; --log prints what the simulated processes log.
import { parseArgs } from "node:util";
import { prepare, run } from "./prepare.mjs";

const { values } = parseArgs({ options: { seed: { type: "string" }, seeds: { type: "string" }, log: { type: "boolean" } } });
const failedStep = prepare();
if (failedStep !== null) {
  process.stderr.write(`${failedStep} failed\n`);
  process.exit(1);
}
const environment = {
  ...(values.seed === undefined ? {} : { STINT_SIM_SEED: values.seed }),
  ...(values.seeds === undefined ? {} : { STINT_SIM_SEEDS: values.seeds }),
  ...(values.log === true ? { STINT_SIM_LOG: "1" } : {}),
};
process.exit(
  run(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "--project", "sim", "simulation"],
    environment,
  ),
);
