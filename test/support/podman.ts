/** A podman for tests, with its images in a directory of its own, and an image that needs no registry. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const IMAGE = "localhost/stint-busybox:1";
const PODMAN = "/usr/bin/podman";
const APPLETS = ["sh", "cat", "id", "env", "pwd", "sleep", "echo", "touch", "head", "tail", "grep", "ls", "test"];

/** Why podman cannot be used here; null = it can. */
export function podmanMissing(): string | null {
  for (const [program, pack] of [
    [PODMAN, "podman"],
    ["/usr/sbin/runc", "runc"],
    ["/bin/busybox", "busybox-static"],
  ] as const)
    if (!existsSync(program)) return `needs ${pack} (apt-get install ${pack})`;
  return process.getuid?.() === 0 ? null : "needs root";
}

/** Sets the environment of this process, which its children inherit, and makes the image. */
export function usePodman(directory: string): void {
  const [conf, storage, root] = ["containers.conf", "storage.conf", "image"].map((name) => join(directory, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(
    conf,
    '[containers]\ndefault_ulimits = ["nofile=20000:20000", "nproc=32768:32768"]\n[engine]\nruntime = "runc"\ncgroup_manager = "cgroupfs"\n',
  );
  writeFileSync(storage, `[storage]\ndriver = "overlay"\ngraphroot = "${directory}/graph"\nrunroot = "${directory}/run"\n`);
  process.env["CONTAINERS_CONF"] = conf;
  process.env["CONTAINERS_STORAGE_CONF"] = storage;
  mkdirSync(join(root, "bin"), { recursive: true });
  mkdirSync(join(root, "tmp"), { mode: 0o777 });
  copyFileSync("/bin/busybox", join(root, "bin/busybox"));
  for (const name of APPLETS) if (!existsSync(join(root, "bin", name))) symlinkSync("busybox", join(root, "bin", name));
  execFileSync("tar", ["-C", root, "-cf", join(directory, "image.tar"), "."]);
  podman("import", "-q", join(directory, "image.tar"), IMAGE);
}

export function podman(...args: string[]): string {
  return execFileSync(PODMAN, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
