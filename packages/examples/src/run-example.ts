/**
 * The examples as a program: runs one on the cluster that STINT_ENDPOINT names, in its pool `local`, then the same serially here, and says
 * whether they agree. Exits with 1 when they do not.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { StintClient } from "@stint/client";
import { makeScene, pixelsOf, renderOnCluster, renderSerially } from "./frames/frames.ts";
import { ringOnCluster, ringSerially } from "./mpi/mpi.ts";
import { makeSequences, searchOnCluster, searchSerially } from "./sequences/sequences.ts";
import { encodeOnCluster, encodeSerially, makeSource } from "./video/video.ts";

interface Run {
  readonly client: StintClient;
  readonly jobId: string;
  readonly poolId: string;
  readonly directory: string;
  readonly say: (line: string) => void;
}

/** The files of the cluster and those of the serial run, in the same order, and what of a file is compared. */
interface Results {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly compared?: (bytes: Buffer) => Buffer;
}

const EXAMPLES: Readonly<Record<string, (run: Run) => Promise<Results>>> = {
  video: async ({ client, ...run }) => {
    const options = { ...run, parts: 6 };
    makeSource(options);
    return { ours: [await encodeOnCluster(client, options)], theirs: [encodeSerially(options)] };
  },
  frames: async ({ client, ...run }) => {
    const options = { ...run, frames: 12 };
    makeScene(run.directory);
    return { ours: await renderOnCluster(client, options), theirs: renderSerially(options), compared: pixelsOf };
  },
  mpi: async ({ client, ...run }) => {
    const options = { ...run, nodes: 2, last: 1_000_000 };
    return { ours: [await ringOnCluster(client, options)], theirs: [ringSerially(options)] };
  },
  sequences: async ({ client, ...run }) => {
    const genome = makeSequences(run.directory, "sequences");
    return { ours: [await searchOnCluster(client, { ...run, tasks: 8, genome })], theirs: [searchSerially(run.directory)] };
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, pool: { type: "string", default: "local" } },
});
const [name = ""] = positionals;
const example = Object.hasOwn(EXAMPLES, name) ? EXAMPLES[name] : undefined;
if (example === undefined) {
  process.stderr.write(`there is no example ${JSON.stringify(name)}: give one of ${Object.keys(EXAMPLES).join(", ")}\n`);
  process.exit(2);
}
const client = new StintClient({
  endpoints: [process.env["STINT_ENDPOINT"] ?? "127.0.0.1:7230"],
  key: process.env["STINT_ACCOUNT_KEY"] ?? "",
});
const directory = values.out ?? `.examples/${name}`;
mkdirSync(directory, { recursive: true });
try {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const {
    ours,
    theirs,
    compared = (bytes) => bytes,
  } = await example({ client, jobId: `${name}-${Date.now().toString(36)}`, poolId: values.pool, directory, say });
  const different = ours.filter((path, at) => !compared(readFileSync(path)).equals(compared(readFileSync(theirs[at] as string))));
  say(`outputs: ${ours.join(" ")}`);
  say(`agrees with the serial run: ${different.length === 0 ? "yes" : "no"}`);
  for (const path of different) say(`  ${path} is another`);
  if (different.length > 0) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  client.close();
}
