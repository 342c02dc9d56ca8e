// Completes package-lock.json with the optional packages of other platforms. A registry that does not serve them makes npm leave them
// out, and `npm ci` then refuses the lock. With --check it changes nothing and exits 1 when an entry is missing.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = fileURLToPath(new URL("../../package-lock.json", import.meta.url));
const lock = JSON.parse(readFileSync(path, "utf8"));
const missing = [];
for (const [owner, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (resolves(owner, name)) continue;
    lock.packages[`node_modules/${name}`] = { version, optional: true, ...platformOf(name) };
    missing.push(`${name}@${version}`);
  }
}

/** As Node does: in the owner's own node_modules, then in each folder above it. */
function resolves(owner, name) {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(folder.lastIndexOf("/node_modules/"), 0))) {
    if (lock.packages[`${folder}${folder === "" ? "" : "/"}node_modules/${name}`] !== undefined) return true;
    if (folder === "") return false;
  }
}

function platformOf(name) {
  const system = ["darwin", "win32", "linux", "android", "freebsd", "openbsd", "netbsd", "sunos", "aix", "openharmony"].find((each) =>
    name.includes(each),
  );
  const processor = ["arm64", "x64", "ia32", "arm", "ppc64", "riscv64", "s390x", "loong64", "mips64el", "wasm32"].find((each) =>
    name.includes(each),
  );
  return { os: [system ?? (name.includes("windows") ? "win32" : "none")], cpu: [processor ?? "none"] };
}

if (process.argv.includes("--check")) {
  for (const each of missing) process.stderr.write(`package-lock.json lacks ${each}: run npm run lock\n`);
  process.exit(missing.length === 0 ? 0 : 1);
}
if (missing.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${missing.length} entries added\n`);
