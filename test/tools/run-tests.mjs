// npm test: needs Node and npm, nothing installed before. Installs when the lock changed, builds, gets etcd, runs the suites named as
// arguments (default: all), and prints one line from the runner's own count: `N passed, N failed, N skipped`.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const suites = process.argv.slice(2);
const LIMIT_MS = 20 * 60_000;

function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", timeout: LIMIT_MS, env: { ...process.env, ...environment } });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  return status ?? 1;
}

function must(step, status) {
  if (status === 0) return;
  process.stderr.write(`${step} failed\n`);
  process.stdout.write("0 passed, 1 failed, 0 skipped\n");
  process.exit(1);
}

function install() {
  const mark = join(root, "node_modules", ".installed");
  const wanted = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).update(process.version).digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  must("npm ci", run("npm", ["ci", "--ignore-scripts", "--engine-strict", "--no-audit", "--no-fund"]));
  writeFileSync(mark, wanted);
}

/** A suite's file that failed without a failed test, and an error outside of tests, count as failures too. */
function count(report, status) {
  const broken = report.testResults.filter((file) => file.status === "failed" && !file.assertionResults.some((each) => each.status === "failed"));
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

install();
must("the build", run("npm", ["run", "--silent", "build"]));
const wantsEtcd = suites.length === 0 || suites.includes("store") || suites.includes("e2e");
if (wantsEtcd) must("getting etcd", run(process.execPath, ["test/tools/fetch-etcd.mjs"]));

const scratch = mkdtempSync(join(tmpdir(), "stint-tests-"));
const output = join(scratch, "report.json");
mkdirSync(scratch, { recursive: true });
const only = suites.flatMap((suite) => ["--project", suite]);
const status = run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${output}`, "--passWithNoTests", ...only]);
const { passed, failed, skipped } = existsSync(output) ? count(JSON.parse(readFileSync(output, "utf8")), status) : { passed: 0, failed: 1, skipped: 0 };
rmSync(scratch, { recursive: true });
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exit(failed === 0 ? 0 : 1);
