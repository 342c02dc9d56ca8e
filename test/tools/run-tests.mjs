// npm test: needs Node and npm, nothing installed before. Installs when the lock changed, builds, gets etcd and the storage servers, runs the suites named as
// arguments (default: all), and prints one line from the runner's own count: `N passed, N failed, N skipped`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare, run } from "./prepare.mjs";

const suites = process.argv.slice(2);

function must(step, status) {
  if (status === 0) return;
  process.stderr.write(`${step} failed\n`);
  process.stdout.write("0 passed, 1 failed, 0 skipped\n");
  process.exit(1);
}

/** A suite's file that failed without a failed test, and an error outside of tests, count as failures too. */
function count(report, status) {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((each) => each.status === "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

const failedStep = prepare();
must(failedStep, failedStep === null ? 0 : 1);
const wantsServers = suites.length === 0 || ["store", "e2e", "examples"].some((suite) => suites.includes(suite));
if (wantsServers) {
  must("getting etcd", run(process.execPath, ["test/tools/fetch-etcd.mjs"]));
  must("getting the storage servers", run(process.execPath, ["test/tools/fetch-servers.mjs"]));
}

// Those who cannot have it skip what needs it, and are told.
if (process.getuid() === 0 && (suites.length === 0 || suites.includes("e2e"))) run(process.execPath, ["test/tools/fetch-docker.mjs"]);

const scratch = mkdtempSync(join(tmpdir(), "stint-tests-"));
const output = join(scratch, "report.json");
const only = suites.flatMap((suite) => ["--project", suite]);
const status = run(process.execPath, [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--config",
  "test/vitest.config.ts",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${output}`,
  "--passWithNoTests",
  ...only,
]);
const { passed, failed, skipped } = existsSync(output)
  ? count(JSON.parse(readFileSync(output, "utf8")), status)
  : { passed: 0, failed: 1, skipped: 0 };
rmSync(scratch, { recursive: true });
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exit(failed === 0 ? 0 : 1);
