/**
 * The job on the cluster: 64 tasks, each a part of the grid, and one that gathers them. The program travels once to each node, with the
 * job's preparation; the prices come to each task as a resource file; parts and report go to the artifact store.
 */
import type { JobSpec, PoolSpec, TaskSpec } from "@stint/client";

export const PARTS = 64;
export const GATHER_TASK = "gather";

export interface RiskJob {
  readonly pool: PoolSpec;
  readonly job: JobSpec;
  readonly tasks: readonly TaskSpec[];
}

/** Names in the artifact store. */
export const artifacts = {
  program: (jobId: string): string => `${jobId}/program.tar`,
  prices: (jobId: string): string => `${jobId}/prices.csv`,
  part: (jobId: string, part: number): string => `${jobId}/parts/part-${part}.json`,
  report: (jobId: string): string => `${jobId}/report.json`,
  chart: (jobId: string): string => `${jobId}/chart.svg`,
};

export function riskJob(options: { jobId: string; poolId: string; drawsPerYearEnd: number }): RiskJob {
  const { jobId, poolId, drawsPerYearEnd } = options;
  const program = (name: string, rest: string) => `/bin/sh -c 'exec node "$AZ_BATCH_JOB_PREP_WORKING_DIR/program/${name}.js" ${rest}'`;
  const parts = Array.from({ length: PARTS }, (_, part) => part);
  return {
    pool: {
      id: poolId,
      taskSlotsPerNode: 2,
      targetDedicatedNodes: 3,
      provider: "NODE_PROVIDER_LOCAL",
      startTask: { commandLine: "node --version", waitForSuccess: true },
    },
    job: {
      id: jobId,
      poolId,
      usesTaskDependencies: true,
      preparationTask: {
        commandLine: "/bin/sh -c 'test -s program/part-main.js && test -s program/gather-main.js'",
        resourceFiles: [{ url: `artifact://${artifacts.program(jobId)}`, filePath: "program", unpack: true }],
        waitForSuccess: true,
      },
    },
    tasks: [
      ...parts.map((part) => ({
        id: `${part}`,
        commandLine: program("part-main", `--prices prices.csv --part ${part} --parts ${PARTS} --draws ${drawsPerYearEnd} --out part.json`),
        resourceFiles: [{ url: `artifact://${artifacts.prices(jobId)}`, filePath: "prices.csv" }],
        outputFiles: [
          {
            filePattern: "part.json",
            destinationUrl: `artifact://${artifacts.part(jobId, part)}`,
            uploadCondition: "UPLOAD_CONDITION_TASK_SUCCESS" as const,
          },
        ],
      })),
      {
        id: GATHER_TASK,
        commandLine: program("gather-main", "--parts parts --report report.json --chart chart.svg"),
        dependsOn: { taskIdRanges: [{ start: 0, end: PARTS - 1 }] },
        resourceFiles: parts.map((part) => ({ url: `artifact://${artifacts.part(jobId, part)}`, filePath: `parts/part-${part}.json` })),
        outputFiles: [
          {
            filePattern: "report.json",
            destinationUrl: `artifact://${artifacts.report(jobId)}`,
            uploadCondition: "UPLOAD_CONDITION_TASK_SUCCESS" as const,
          },
          {
            filePattern: "chart.svg",
            destinationUrl: `artifact://${artifacts.chart(jobId)}`,
            uploadCondition: "UPLOAD_CONDITION_TASK_SUCCESS" as const,
          },
        ],
      },
    ],
  };
}
