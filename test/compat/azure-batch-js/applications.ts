/** Applications: uploaded by the cluster's own client, read and installed by Azure's. */
import { expect, test } from "vitest";
import { zipOf } from "../../../packages/transfer/src/testing/zip.ts";
import { type Of, refusal, taskDone } from "./context.ts";

export function applicationSuite(of: Of): void {
  test("an application is listed with the versions that may be installed, and a task finds it", async () => {
    const { batch, client } = of();
    const tool = zipOf([{ name: "bin/tool", mode: 0o100755, content: "#!/bin/sh\necho from the package\n" }]);
    await client.applications.create("Tool", { displayName: "a tool" });
    await client.applications.upload("Tool", { version: "1.0" }, [tool]);
    await client.applications.upload("Tool", { version: "2.0", pending: true }, [tool]);
    expect(await batch.application.get("tool")).toMatchObject({ id: "Tool", displayName: "a tool", versions: ["1.0"] });
    expect((await batch.application.list()).map(({ id, versions }) => [id, versions])).toEqual([["Tool", ["1.0"]]]);
    expect(await refusal(batch.application.get("nothing"))).toBe("404 ApplicationNotFound");
    await batch.job.add({ id: "packaged", poolInfo: { poolId: "local" } });
    const applicationPackageReferences = [{ applicationId: "tool", version: "1.0" }];
    const commandLine = "/bin/sh -c '$AZ_BATCH_APP_PACKAGE_tool_1_0/bin/tool'";
    await batch.task.add("packaged", { id: "1", commandLine, applicationPackageReferences });
    expect(await taskDone(batch, "packaged", "1")).toMatchObject({ applicationPackageReferences, executionInfo: { exitCode: 0 } });
  });
}
