import { expect, test } from "vitest";
import { executionOf } from "./execution.ts";
import { JOB_FILE_SCHEMA } from "./schema.ts";

function taskWith(settings: object) {
  return JOB_FILE_SCHEMA.safeParse({ tasks: [{ id: "t", commandLine: "true", ...settings }] });
}

test("how a task runs, in the API's form", () => {
  const parsed = taskWith({
    userIdentity: { autoUser: { scope: "task", elevationLevel: "admin" } },
    resourceLimits: { memory: "512M", cpuCores: 1.5, fileSize: "1.5 KiB", require: true },
    containerSettings: { imageName: "alpine", workingDirectory: "containerImageDefault", registry: { userName: "u", password: "p" } },
  });
  expect(parsed.error).toBeUndefined();
  expect(executionOf(parsed.data?.tasks[0] ?? {})).toEqual({
    userIdentity: { autoUser: { scope: "AUTO_USER_SCOPE_TASK", elevationLevel: "ELEVATION_LEVEL_ADMIN" } },
    resourceLimits: { memoryBytes: 512 * 1024 ** 2, cpuCores: 1.5, pids: 0, fileBytes: 1_536, coreBytes: 0, require: true },
    containerSettings: {
      imageName: "alpine",
      containerRunOptions: "",
      workingDirectory: "CONTAINER_WORKING_DIRECTORY_IMAGE_DEFAULT",
      registry: { registryServer: "", userName: "u", password: "p" },
    },
  });
});

test("what is not said is left to the cluster", () => {
  expect(executionOf(taskWith({}).data?.tasks[0] ?? {})).toEqual({});
  expect(executionOf({ userIdentity: { userName: "render" } })).toEqual({ userIdentity: { userName: "render" } });
});

test.each([
  [{ userIdentity: {} }, "give either userName or autoUser"],
  [{ userIdentity: { userName: "a", autoUser: {} } }, "give either userName or autoUser"],
  [{ resourceLimits: { memory: "12 parsecs" } }, "a size is a number of bytes, or a number with K, M, G or T such as 512M"],
  [{ resourceLimits: { memory: -1 } }, "Too small"],
  [{ resourceLimits: { memroy: "1G" } }, "Unrecognized key"],
  [{ resourceLimits: { memory: "0.4" } }, "a size is at least one byte"],
  [{ resourceLimits: { fileSize: "0K" } }, "a size is at least one byte"],
])("%j is refused", (settings, why) => {
  expect(JSON.stringify(taskWith(settings).error?.issues)).toContain(why);
});
