/**
 * Makes what is made from proto/: the google protos beside them, the types of all messages (src/gen), their definitions as programs load
 * them, which takes less time than the text, and the descriptor set that reflection serves. `--check` makes it elsewhere and fails when what is committed differs; `--protos` only brings the google protos.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import protobuf from "protobufjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../../..");
const protoDir = join(root, "proto");
const require = createRequire(import.meta.url);

const OURS = [
  "stint/batch/v1/pool.proto",
  "stint/batch/v1/node.proto",
  "stint/batch/v1/job.proto",
  "stint/batch/v1/task.proto",
  "stint/batch/v1/file.proto",
  "stint/batch/v1/cluster.proto",
  "stint/batch/v1/event.proto",
  "stint/batch/v1/admin.proto",
  "stint/batch/v1/application.proto",
  "stint/batch/v1/schedule.proto",
  "stint/agent/v1/session.proto",
  "stint/state/v1/record.proto",
];
/** What programs load together, by the name that its definitions get. */
const LOADED = {
  SERVICE_DEFINITIONS: [
    ...["pool", "node", "job", "task", "file", "cluster", "event", "admin", "application", "certificate", "schedule"].map(
      (name) => `stint/batch/v1/${name}.proto`,
    ),
    "stint/agent/v1/session.proto",
    "google/rpc/status.proto",
    "google/rpc/error_details.proto",
  ],
  RECORD_DEFINITIONS: ["stint/state/v1/record.proto"],
  REFLECTION_DEFINITIONS: ["grpc/reflection/v1/reflection.proto", "grpc/reflection/v1alpha/reflection.proto"],
};
const GOOGLE = ["google/rpc/code.proto", "google/rpc/status.proto", "google/rpc/error_details.proto"];

function run(command, args) {
  const done = spawnSync(command, args, { cwd: root, encoding: "utf8", env: { ...process.env, npm_config_loglevel: "error" } });
  if (done.status !== 0 || done.stderr.trim() !== "") {
    throw new Error(`${command} ${args.join(" ")} failed:\n${done.stdout}${done.stderr}`);
  }
  return done.stdout;
}

function bin(name) {
  return join(root, "node_modules/.bin", name);
}

function bringGoogleProtos() {
  const from = dirname(require.resolve("google-proto-files/package.json"));
  const health = dirname(require.resolve("grpc-health-check/package.json"));
  const reflection = dirname(require.resolve("@grpc/reflection/package.json"));
  const copies = [
    ...GOOGLE.map((name) => [join(from, name), name]),
    [join(health, "proto/health/v1/health.proto"), "grpc/health/v1/health.proto"],
    [join(reflection, "build/proto/grpc/reflection/v1/reflection.proto"), "grpc/reflection/v1/reflection.proto"],
    [join(reflection, "build/proto/grpc/reflection/v1alpha/reflection.proto"), "grpc/reflection/v1alpha/reflection.proto"],
  ];
  for (const [source, name] of copies) {
    const target = join(protoDir, name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(source, target);
  }
}

function makeTypes(outDir) {
  const options = ["--longs=Number", "--enums=String", "--bytes=Buffer", "--defaults", "--arrays", "--oneofs", "--includeComments"];
  run(bin("proto-loader-gen-types"), [
    ...options,
    "--grpcLib=@grpc/grpc-js",
    "--importFileExtension=.ts",
    "--includeDirs=proto",
    `--outDir=${outDir}`,
    ...OURS,
    "google/rpc/status.proto",
    "google/rpc/error_details.proto",
  ]);
}

function makeDescriptorSet(file) {
  const scratch = mkdtempSync(join(tmpdir(), "descriptors-"));
  const binary = join(scratch, "set.binpb");
  run(bin("buf"), ["build", protoDir, "--as-file-descriptor-set", "--exclude-source-info", "-o", binary]);
  const base64 = readFileSync(binary)
    .toString("base64")
    .replace(/.{1,110}/g, (line) => `  ${line}\n`);
  rmSync(scratch, { recursive: true });
  const text = `/** The descriptors of every service, as reflection hands them out; made from proto/. */\nexport const DESCRIPTOR_SET_BASE64: string = \`\n${base64}\`;\n`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function makeDefinitions(file) {
  const parts = Object.entries(LOADED).map(([name, names]) => {
    const loading = new protobuf.Root();
    loading.resolvePath = (_origin, target) => (protobuf.common.get(target) === null ? join(protoDir, target) : target);
    const json = JSON.stringify(loading.loadSync(names, { keepCase: false }).resolveAll().toJSON());
    return `export const ${name}: string = ${JSON.stringify(json)};\n`;
  });
  writeFileSync(file, `/** Messages and services as JSON, for programs to load; made from proto/. */\n${parts.join("")}`);
}

function files(dir) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(dir, name)).isFile())
    .sort();
}

function differences(a, b) {
  const names = new Set([...files(a), ...files(b)]);
  return [...names].filter((name) => {
    const [left, right] = [join(a, name), join(b, name)];
    return !existsSync(left) || !existsSync(right) || readFileSync(left, "utf8") !== readFileSync(right, "utf8");
  });
}

const mode = process.argv[2] ?? "";
const committed = join(here, "../src/gen");
bringGoogleProtos();
if (mode === "--check") {
  const fresh = mkdtempSync(join(tmpdir(), "generated-"));
  makeTypes(fresh);
  makeDescriptorSet(join(fresh, "descriptor-set.ts"));
  makeDefinitions(join(fresh, "definitions.ts"));
  const differing = differences(committed, fresh);
  rmSync(fresh, { recursive: true });
  if (differing.length > 0) {
    console.error(`${relative(root, committed)} is stale (npm run gen): ${differing.join(", ")}`);
    process.exit(1);
  }
} else if (mode !== "--protos") {
  rmSync(committed, { recursive: true, force: true });
  makeTypes(committed);
  makeDescriptorSet(join(committed, "descriptor-set.ts"));
  makeDefinitions(join(committed, "definitions.ts"));
}
