/**
 * A search for sequences, scattered and gathered: each node makes the search database once, as the job's preparation; each task looks up
 * some of the queries; the last one puts their hits together in order. The serial run looks up all queries at once and finds the same.
 */
import { writeFileSync } from "node:fs";
import type { StintClient } from "@stint/client";
import { download, input, output, runHere, upload } from "../shared/files.ts";
import { runJob } from "../shared/run-job.ts";
import { genome, type Genome, toFasta } from "./genome.ts";

export interface SearchOptions {
  readonly jobId: string;
  readonly poolId: string;
  /** Where genome.fa and queries.fa lie and the hits go. */
  readonly directory: string;
  readonly tasks: number;
  readonly say: (line: string) => void;
}

const MAKE_DATABASE = "makeblastdb -in genome.fa -dbtype nucl -out db -logfile /dev/null";
const search = (database: string, queries: string, hits: string) =>
  `blastn -task blastn -db ${database} -query ${queries} -outfmt 6 -evalue 1e-10 -num_threads 1 -out ${hits}`;

/** A genome and reads of it, from a seed; gives them as they were written. */
export function makeSequences(directory: string, seed: string): Genome {
  const made = genome(seed);
  writeFileSync(`${directory}/genome.fa`, toFasta(made.chromosomes));
  writeFileSync(`${directory}/queries.fa`, toFasta(made.reads));
  return made;
}

/** On the cluster; gives the path of the hits. */
export async function searchOnCluster(client: StintClient, options: SearchOptions & { readonly genome: Genome }): Promise<string> {
  const { jobId, poolId, directory, say } = options;
  const name = (file: string) => `${jobId}/${file}`;
  await upload(client, name("genome.fa"), `${directory}/genome.fa`);
  const chunks = split(options.genome.reads, options.tasks);
  for (const [at, reads] of chunks.entries()) await client.artifacts.put(name(`queries-${at}.fa`), [Buffer.from(toFasta(reads))]);
  const hits = chunks.map((_, at) => `hits-${at}.tsv`);
  const tasks = [
    ...chunks.map((_, at) => ({
      id: `${at}`,
      commandLine: `/bin/sh -c '${search("$AZ_BATCH_JOB_PREP_WORKING_DIR/db", "queries.fa", `hits-${at}.tsv`)}'`,
      resourceFiles: [input(name(`queries-${at}.fa`), "queries.fa")],
      outputFiles: [output(`hits-${at}.tsv`, name(`hits-${at}.tsv`))],
    })),
    {
      id: "gather",
      commandLine: `/bin/sh -c 'cat ${hits.join(" ")} > hits.tsv'`,
      dependsOn: { taskIdRanges: [{ start: 0, end: chunks.length - 1 }] },
      resourceFiles: hits.map((file) => input(name(file), file)),
      outputFiles: [output("hits.tsv", name("hits.tsv"))],
    },
  ];
  const preparationTask = { commandLine: MAKE_DATABASE, resourceFiles: [input(name("genome.fa"), "genome.fa")] };
  await runJob(client, { job: { id: jobId, poolId, usesTaskDependencies: true, preparationTask }, tasks, say });
  return download(client, name("hits.tsv"), `${directory}/cluster`);
}

/** All queries at once on this host; gives the path of the hits. */
export function searchSerially(directory: string): string {
  runHere(MAKE_DATABASE, directory);
  runHere(search("db", "queries.fa", "hits.tsv"), directory);
  return `${directory}/hits.tsv`;
}

/** In order, as even as can be. */
function split<T>(items: readonly T[], count: number): T[][] {
  return Array.from({ length: count }, (_, at) =>
    items.slice(Math.floor((items.length * at) / count), Math.floor((items.length * (at + 1)) / count)),
  );
}
