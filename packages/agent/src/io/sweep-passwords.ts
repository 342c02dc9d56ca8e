/** Files with passwords that an agent was killed beside, as it mounted a file system or fetched an image: the next one removes them. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** `volatile` is the node's directory of that name. What blobfuse reads is still read by it. */
export function sweepPasswords(volatile: string): void {
  for (const name of readdirSync(volatile)) {
    const path = join(volatile, name);
    if (name.startsWith("mount-") && existsSync(join(path, "credentials"))) rmSync(path, { recursive: true, force: true });
  }
  const containers = join(volatile, "containers");
  if (!existsSync(containers)) return;
  for (const name of readdirSync(containers))
    if (name.startsWith("login-")) rmSync(join(containers, name), { recursive: true, force: true });
}
