/** How programs of a job file run: as whom, with what, in what; the shape and the API's form of it. */
import type { TaskSpec } from "@stint/client";
import { z } from "zod";

type Execution = Pick<TaskSpec, "userIdentity" | "resourceLimits" | "containerSettings">;

const UNITS: Readonly<Record<string, number>> = { "": 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 };
const SIZE = /^([0-9]+(?:\.[0-9]+)?) ?([KMGT]?)(?:i?B)?$/;

const size = z
  .union([z.int().min(1), z.string().regex(SIZE, "a size is a number of bytes, or a number with K, M, G or T such as 512M")])
  .transform(bytesOf)
  .refine((bytes) => bytes >= 1, "a size is at least one byte; leave the limit out where there is none");

const userIdentity = z
  .strictObject({
    userName: z.string().optional().describe("a user account of the pool"),
    autoUser: z
      .strictObject({
        scope: z.enum(["task", "pool"]).optional().describe("whether other tasks share the user"),
        elevationLevel: z.enum(["nonAdmin", "admin"]).optional().describe("admin is root"),
      })
      .optional(),
  })
  .refine(({ userName, autoUser }) => (userName === undefined) !== (autoUser === undefined), "give either userName or autoUser");

const resourceLimits = z.strictObject({
  memory: size.optional().describe("bytes, or 512M, 2G; what exceeds it is killed"),
  cpuCores: z.number().min(0.01).optional().describe("e.g. 0.5"),
  pids: z.int().min(1).optional().describe("processes and threads at once"),
  fileSize: size.optional().describe("of each file that it writes"),
  coreSize: size.optional().describe("of each core dump; left out, none is written"),
  require: z.boolean().optional().describe("a node that cannot enforce them fails the task"),
});

const containerSettings = z.strictObject({
  imageName: z.string(),
  containerRunOptions: z.string().optional().describe("more options of docker create"),
  workingDirectory: z.enum(["taskWorkingDirectory", "containerImageDefault"]).optional(),
  registry: z.strictObject({ registryServer: z.string().optional(), userName: z.string(), password: z.string() }).optional(),
});

/** To be spread into whatever has a command line. */
export const EXECUTION_SHAPE = {
  userIdentity: userIdentity.optional().describe("as whom it runs where the agent is root; left out, as a user of its own"),
  resourceLimits: resourceLimits.optional(),
  containerSettings: containerSettings.optional().describe("it runs in a container, on nodes that have podman or docker"),
};

interface ExecutionEntry {
  readonly userIdentity?: z.infer<typeof userIdentity> | undefined;
  readonly resourceLimits?: z.infer<typeof resourceLimits> | undefined;
  readonly containerSettings?: z.infer<typeof containerSettings> | undefined;
}

export function executionOf({ userIdentity: user, resourceLimits: limits, containerSettings: container }: ExecutionEntry): Execution {
  return {
    ...(user === undefined ? {} : { userIdentity: userOf(user) }),
    ...(limits === undefined ? {} : { resourceLimits: limitsOf(limits) }),
    ...(container === undefined ? {} : { containerSettings: containerOf(container) }),
  };
}

function userOf({ userName, autoUser }: z.infer<typeof userIdentity>): NonNullable<Execution["userIdentity"]> {
  if (autoUser === undefined) return { userName: userName ?? "" };
  return {
    autoUser: {
      scope: autoUser.scope === "task" ? "AUTO_USER_SCOPE_TASK" : "AUTO_USER_SCOPE_POOL",
      elevationLevel: autoUser.elevationLevel === "admin" ? "ELEVATION_LEVEL_ADMIN" : "ELEVATION_LEVEL_NON_ADMIN",
    },
  };
}

function limitsOf({
  memory,
  cpuCores,
  pids,
  fileSize,
  coreSize,
  require,
}: z.infer<typeof resourceLimits>): NonNullable<Execution["resourceLimits"]> {
  return {
    memoryBytes: memory ?? 0,
    cpuCores: cpuCores ?? 0,
    pids: pids ?? 0,
    fileBytes: fileSize ?? 0,
    coreBytes: coreSize ?? 0,
    require: require ?? false,
  };
}

function containerOf(container: z.infer<typeof containerSettings>): NonNullable<Execution["containerSettings"]> {
  const { imageName, containerRunOptions, workingDirectory, registry } = container;
  return {
    imageName,
    containerRunOptions: containerRunOptions ?? "",
    workingDirectory:
      workingDirectory === "containerImageDefault" ? "CONTAINER_WORKING_DIRECTORY_IMAGE_DEFAULT" : "CONTAINER_WORKING_DIRECTORY_TASK",
    registry: registry === undefined ? null : { ...registry, registryServer: registry.registryServer ?? "" },
  };
}

function bytesOf(given: string | number): number {
  const [, number, unit = ""] = SIZE.exec(String(given)) ?? [];
  return Math.round(Number(number) * (UNITS[unit] ?? 1));
}
