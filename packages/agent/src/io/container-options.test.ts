import { expect, test } from "vitest";
import { hostOption } from "./container-options.ts";

test.each([
  [["--cpus", "2", "--memory=1g", "-e", "A=b", "--init", "--network", "none", "--network=host"], null],
  [["--privileged"], "--privileged"],
  [["-v", "/:/host"], "-v"],
  [["-v/:/host"], "-v/:/host"],
  [["--cpus", "1", "--mount=type=bind,src=/,dst=/x"], "--mount=type=bind,src=/,dst=/x"],
  [["--network", "container:other"], "--network"],
  [["--env-file", "/etc/shadow"], "--env-file"],
  [["-e"], "-e"],
  [["other-image"], "other-image"],
  [["--userns=host"], "--userns=host"],
  [["--security-opt", "seccomp=unconfined"], "--security-opt"],
])("%j", (words, found) => {
  expect(hostOption(words)).toBe(found);
});
