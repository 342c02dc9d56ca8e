// npm run demo: from a fresh clone to the risk job's result. Installs, builds, starts a cluster of three nodes, runs the job, compares.
import { fileURLToPath } from "node:url";
import { prepare, run } from "../../../test/tools/prepare.mjs";

const failedStep = prepare();
if (failedStep !== null) {
  process.stderr.write(`${failedStep} failed\n`);
  process.exit(1);
}
const stint = fileURLToPath(new URL("../../cli/bin/stint.mjs", import.meta.url));
process.exit(run(process.execPath, [stint, "dev", "--nodes", "0", "--exec", "node packages/examples/dist/risk/demo.js"]));
