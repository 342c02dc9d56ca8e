// Puts Debian's etcd into a cache folder and prints the path of its binary. STINT_ETCD names another binary instead.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder, fetchDebs } from "./fetch-debs.mjs";

export const etcdPath = () => process.env.STINT_ETCD ?? join(cacheFolder("etcd"), "usr", "bin", "etcd");

function fetchEtcd() {
  const binary = etcdPath();
  if (existsSync(binary)) return binary;
  fetchDebs(join(binary, "..", "..", ".."), ["etcd-server"]);
  if (!existsSync(binary)) throw new Error("etcd-server holds no etcd");
  return binary;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${fetchEtcd()}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\nInstall etcd-server 3.4 or newer and set STINT_ETCD to its binary.\n`);
    process.exit(1);
  }
}
