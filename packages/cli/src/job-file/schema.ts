/** The shape of a job file: Azure's nouns, spans of time as people write them, environments as plain maps. */
import { z } from "zod";
import { parseDuration } from "../durations.ts";
import { UsageError } from "../usage-error.ts";
import { EXECUTION_SHAPE } from "./execution.ts";

const duration = z.string().superRefine((text, check) => {
  try {
    parseDuration(text);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    check.addIssue({ code: "custom", message: `${error.message} ${error.hint}` });
  }
});
const value = z.union([z.string(), z.number(), z.boolean()]);
const secret = z.strictObject({ secret: value.describe("no answer shows it") });
const environment = z.record(z.string(), z.union([value, secret])).describe("variables by name");
const retries = z.int().min(-1).describe("tries after a failed one; -1 = without end");

const resourceFile = z
  .strictObject({
    path: z.string().optional().describe("a file or directory beside this file; it is uploaded to the artifact store"),
    httpUrl: z
      .string()
      .optional()
      .describe("http(s)://, s3://, file:// or artifact:// address; s3://BUCKET/FOLDER/ is all that lies in it"),
    storageContainerUrl: z.string().optional().describe("an Azure blob container with its signature (SAS)"),
    autoStorageContainerName: z.string().optional().describe("a container of the nodes' own storage account"),
    blobPrefix: z.string().optional().describe("of a container or folder: only names that begin so"),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe("what the content must be, hexadecimal"),
    filePath: z.string().optional().describe("where the task finds it, relative to its working directory"),
    fileMode: z
      .string()
      .regex(/^0?[0-7]{3}$/)
      .optional()
      .describe("octal, e.g. 0755"),
    unpack: z.boolean().optional().describe("unpack the tar or zip into the directory filePath"),
  })
  .refine(
    (file) =>
      [file.path, file.httpUrl, file.storageContainerUrl, file.autoStorageContainerName].filter((each) => each !== undefined).length === 1,
    "give exactly one of path, httpUrl, storageContainerUrl and autoStorageContainerName",
  );

const outputFile = z
  .strictObject({
    filePattern: z.string().describe("relative to the working directory; * ? [a-c] and ** match, $NAME is a variable"),
    destination: z.string().optional().describe("http(s)://, s3://, file:// or artifact:// address; one that ends in / takes many files"),
    container: z
      .strictObject({
        containerUrl: z.string().describe("an Azure blob container with its signature (SAS)"),
        path: z.string().optional().describe("the blob's name, or with a wildcard the prefix of names"),
        uploadHeaders: z.record(z.string(), z.string()).optional(),
      })
      .optional(),
    uploadCondition: z.enum(["taskSuccess", "taskFailure", "taskCompletion"]).optional(),
  })
  .refine(
    ({ destination, container }) => (destination === undefined) !== (container === undefined),
    "give either destination or container",
  );

const applicationPackage = z.strictObject({
  applicationId: z.string(),
  version: z.string().optional().describe("left out, the default one"),
});

const exitOptions = z.strictObject({
  jobAction: z.enum(["none", "disable", "terminate"]).optional().describe("needs the job's onTaskFailure: performExitOptionsJobAction"),
  dependencyAction: z.enum(["satisfy", "block"]).optional(),
});
const exitConditions = z.strictObject({
  exitCodes: z.array(z.strictObject({ code: z.int(), exitOptions })).optional(),
  exitCodeRanges: z
    .array(z.strictObject({ start: z.int(), end: z.int(), exitOptions }))
    .optional()
    .describe("both ends included"),
  preProcessingError: exitOptions.optional().describe("the program could not be started"),
  fileUploadError: exitOptions.optional().describe("outputs could not be uploaded; a match of the exit code wins"),
  default: exitOptions.optional().describe("any other end but exit code 0"),
});

const multiInstance = z.strictObject({
  numberOfInstances: z.int().min(1).max(100).optional().describe("nodes at once; left out, 1"),
  coordinationCommandLine: z
    .string()
    .describe("runs on every instance; when it has succeeded on all, the task's command line runs on the primary"),
  commonResourceFiles: z.array(resourceFile).optional().describe("on every instance, in the task's directory"),
});

const task = z.strictObject({
  id: z.string(),
  displayName: z.string().optional(),
  commandLine: z.string().describe("no shell reads it; for pipes and variables write /bin/sh -c '…'"),
  resourceFiles: z.array(resourceFile).optional(),
  outputFiles: z.array(outputFile).optional(),
  applicationPackageReferences: z.array(applicationPackage).optional().describe("packages that the node installs first"),
  environmentSettings: environment.optional(),
  ...EXECUTION_SHAPE,
  multiInstance: multiInstance.optional().describe("runs on several nodes at once, such as an MPI program"),
  requiredSlots: z.int().min(1).optional(),
  priority: z.int().min(-1_000).max(1_000).optional().describe("among the job's own tasks"),
  constraints: z
    .strictObject({ maxWallClockTime: duration.optional(), retentionTime: duration.optional(), maxTaskRetryCount: retries.optional() })
    .optional(),
  dependsOn: z
    .strictObject({
      taskIds: z.array(z.string()).optional(),
      taskIdRanges: z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(0) })).optional(),
    })
    .optional(),
  exitConditions: exitConditions.optional().describe("what its way to end means to its job and to its dependents"),
});

const preparation = z.strictObject({
  commandLine: z.string(),
  ...EXECUTION_SHAPE,
  resourceFiles: z.array(resourceFile).optional(),
  environmentSettings: environment.optional(),
  constraints: z
    .strictObject({ maxWallClockTime: duration.optional(), retentionTime: duration.optional(), maxTaskRetryCount: retries.optional() })
    .optional(),
  waitForSuccess: z.boolean().optional(),
  rerunOnNodeRebootAfterSuccess: z.boolean().optional(),
});

const release = z.strictObject({
  commandLine: z.string(),
  ...EXECUTION_SHAPE,
  resourceFiles: z.array(resourceFile).optional(),
  environmentSettings: environment.optional(),
  maxWallClockTime: duration.optional().describe("at most 15m, which is the default"),
  retentionTime: duration.optional(),
});

const job = z.strictObject({
  id: z.string().optional().describe("left out, each submit makes a new job"),
  displayName: z.string().optional(),
  poolId: z.string().optional().describe("left out, the only pool, or local"),
  priority: z.int().min(-1_000).max(1_000).optional(),
  maxParallelTasks: z.int().optional(),
  allowTaskPreemption: z.boolean().optional().describe("jobs of higher priority may take the place of its tasks"),
  jobPreparationTask: preparation.optional().describe("runs once on each node before the first task there"),
  jobReleaseTask: release.optional().describe("runs once on each prepared node when the job ends"),
  commonEnvironmentSettings: environment.optional(),
  constraints: z.strictObject({ maxWallClockTime: duration.optional(), maxTaskRetryCount: retries.optional() }).optional(),
  onAllTasksComplete: z.enum(["noAction", "terminateJob"]).default("terminateJob"),
  onTaskFailure: z.enum(["noAction", "performExitOptionsJobAction"]).optional(),
  metadata: z.record(z.string(), z.string()).optional(),
});

export const JOB_FILE_SCHEMA = z.strictObject({ job: job.default({ onAllTasksComplete: "terminateJob" }), tasks: z.array(task).min(1) });

export type JobFile = z.infer<typeof JOB_FILE_SCHEMA>;
export type OutputFileEntry = z.infer<typeof outputFile>;
export type ResourceFileEntry = z.infer<typeof resourceFile>;

/** The same as JSON Schema, for editors. */
export function jobFileJsonSchema(): object {
  return z.toJSONSchema(JOB_FILE_SCHEMA, { io: "input" });
}
