import { expect, test } from "vitest";
import { jobDirectory, jobOwnDirectory, taskDirectory, taskOfPath } from "./layout.ts";

test.each([
  ["job", "workitems/job/job-1", "workitems/job"],
  ["nightly:job-3", "workitems/nightly/job-3", "workitems/nightly/job-3"],
])("what a node has of %s lies in %s, and goes with %s", (jobId, directory, own) => {
  expect([jobDirectory(jobId), jobOwnDirectory(jobId), taskDirectory(jobId, "t")]).toEqual([directory, own, `${directory}/t`]);
});

test.each([
  ["workitems/job/job-1/t/wd/a b.txt", { jobIds: ["job", "job:job-1"], taskId: "t", within: "wd/a b.txt" }],
  ["workitems/nightly/job-3/t/stdout.txt", { jobIds: ["nightly:job-3"], taskId: "t", within: "stdout.txt" }],
  ["workitems/job/job-1/t", null],
  ["shared/job/job-1/t/a", null],
])("%s is a task's: %j", (path, found) => expect(taskOfPath(path)).toEqual(found));
