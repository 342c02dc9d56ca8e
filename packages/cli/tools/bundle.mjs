/**
 * Puts each program of Stint with the modules that it loads into few files, packages/cli/programs: a program of three hundred small modules
 * takes twice as long to start. A module's import.meta.url stays its own, so that it finds the files that lie beside it. Packages with
 * native parts, and those that read files of their own, stay where they are installed.
 */
import { rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const packages = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const programs = join(packages, "cli/programs");

const input = {
  stint: join(packages, "cli/dist/main.js"),
  controller: join(packages, "controller/dist/main.js"),
  gateway: join(packages, "gateway/dist/main.js"),
  agent: join(packages, "agent/dist/main.js"),
  launcher: join(packages, "agent/dist/launcher/main.js"),
};
const external = ["etcd3", "grpc-health-check", "lmdb", "pino"];

const ownUrls = {
  name: "own-urls",
  transform(code, id) {
    if (!id.startsWith(packages) || !code.includes("import.meta.url")) return null;
    const own = `new URL(${JSON.stringify(relative(programs, id))}, import.meta.url).href`;
    return { code: code.replaceAll("import.meta.url", own), map: null };
  },
};

/** What several programs load is in no program's own file: to load that would be to run it. */
const groups = [
  ...["yaml", "zod", "undici"].map((name) => ({ name, test: new RegExp(`node_modules/${name}/`) })),
  { name: "config", test: /\/packages\/runtime\/dist\/(config|settings)/ },
  ...["transfer", "runtime"].map((name) => ({ name, test: new RegExp(`/packages/${name}/`) })),
];

rmSync(programs, { recursive: true, force: true });
const bundle = await rolldown({ input, external, preserveEntrySignatures: false, platform: "node", plugins: [ownUrls], logLevel: "warn" });
const { output } = await bundle.write({
  dir: programs,
  format: "esm",
  entryFileNames: "[name].mjs",
  chunkFileNames: "[name]-[hash].mjs",
  codeSplitting: { groups, includeDependenciesRecursively: false },
});
await bundle.close();
const own = new Set(Object.keys(input).map((name) => `${name}.mjs`));
for (const { fileName, imports = [] } of output) {
  const program = imports.find((name) => own.has(name));
  if (program !== undefined) throw new Error(`${fileName} would run ${program}: what both load needs a group of its own`);
}
