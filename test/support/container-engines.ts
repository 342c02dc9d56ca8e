/** Container engines for tests, each with its images in a directory of its own, and an image that needs no registry. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { docker } from "./docker.ts";
import { podman } from "./podman.ts";
import type { TestEngine } from "./test-engine.ts";

export const IMAGE = "localhost/stint-busybox:1";
const APPLETS = ["sh", "cat", "id", "env", "pwd", "sleep", "echo", "touch", "head", "tail", "grep", "ls", "test"];

/** Makes the image in an engine that was started. */
export function importImage(engine: TestEngine, directory: string): void {
  const root = join(directory, "image");
  mkdirSync(join(root, "bin"), { recursive: true });
  mkdirSync(join(root, "tmp"), { mode: 0o777 });
  copyFileSync("/bin/busybox", join(root, "bin/busybox"));
  for (const name of APPLETS) if (!existsSync(join(root, "bin", name))) symlinkSync("busybox", join(root, "bin", name));
  execFileSync("tar", ["-C", root, "-cf", join(directory, "image.tar"), "."]);
  engine.run("import", join(directory, "image.tar"), IMAGE);
}

export const ENGINES: readonly TestEngine[] = [podman, docker];
