/**
 * A film encoded by many: it is split at key frames, each part is encoded by a task of its own, and the parts are put together again. The
 * serial run makes the same film with the same commands in a loop. Encoders are told to use one thread and to write nothing that depends
 * on the machine, so both films are the same to the last byte.
 */
import type { StintClient } from "@stint/client";
import { download, input, output, runHere, upload } from "../shared/files.ts";
import { runJob } from "../shared/run-job.ts";

export interface VideoOptions {
  readonly jobId: string;
  readonly poolId: string;
  /** Where source.mp4 lies and the films go. */
  readonly directory: string;
  readonly parts: number;
  readonly say: (line: string) => void;
}

const SECONDS_PER_PART = 2;
const FRAMES_PER_SECOND = 24;
const EXACT = "-fflags +bitexact -flags:v +bitexact -flags:a +bitexact -map_metadata -1";

/** A test film with a picture that moves and a tone; `parts` times two seconds long. */
export function makeSource({ directory, parts }: Pick<VideoOptions, "directory" | "parts">): void {
  const seconds = parts * SECONDS_PER_PART;
  const picture = `-f lavfi -i testsrc2=size=320x180:rate=${FRAMES_PER_SECOND}:duration=${seconds}`;
  const tone = `-f lavfi -i sine=frequency=440:duration=${seconds}`;
  const keyFrames = `-g ${SECONDS_PER_PART * FRAMES_PER_SECOND} -keyint_min ${SECONDS_PER_PART * FRAMES_PER_SECOND} -sc_threshold 0`;
  runHere(`ffmpeg -v error -y ${picture} ${tone} -c:v mpeg4 -q:v 2 ${keyFrames} -c:a pcm_s16le ${EXACT} source.mkv`, directory);
}

const partName = (part: number) => `part-${String(part).padStart(3, "0")}.mkv`;
const encodedName = (part: number) => `encoded-${String(part).padStart(3, "0")}.mkv`;

const commands = {
  split: `ffmpeg -v error -y -i source.mkv -c copy -map 0 -f segment -segment_time ${SECONDS_PER_PART} -reset_timestamps 1 ${EXACT} part-%03d.mkv`,
  encode: (part: number) =>
    `ffmpeg -v error -y -i ${partName(part)} -c:v libx264 -preset veryfast -crf 28 -threads 1 -c:a pcm_s16le ${EXACT} ${encodedName(part)}`,
  join: (parts: number) => {
    const list = Array.from({ length: parts }, (_, part) => `echo file ${encodedName(part)};`).join(" ");
    return `{ ${list} } > list.txt && ffmpeg -v error -y -f concat -i list.txt -c copy ${EXACT} film.mkv`;
  },
};

/** On the cluster; gives the path of the film. */
export async function encodeOnCluster(client: StintClient, options: VideoOptions): Promise<string> {
  const { jobId, poolId, directory, parts, say } = options;
  const name = (file: string) => `${jobId}/${file}`;
  const all = Array.from({ length: parts }, (_, part) => part);
  await upload(client, name("source.mkv"), `${directory}/source.mkv`);
  const shell = (command: string) => `/bin/sh -c '${command}'`;
  const tasks = [
    {
      id: "split",
      commandLine: shell(commands.split),
      resourceFiles: [input(name("source.mkv"), "source.mkv")],
      outputFiles: all.map((part) => output(partName(part), name(partName(part)))),
    },
    ...all.map((part) => ({
      id: `${part}`,
      commandLine: shell(commands.encode(part)),
      dependsOn: { taskIds: ["split"] },
      resourceFiles: [input(name(partName(part)), partName(part))],
      outputFiles: [output(encodedName(part), name(encodedName(part)))],
    })),
    {
      id: "join",
      commandLine: shell(commands.join(parts)),
      dependsOn: { taskIdRanges: [{ start: 0, end: parts - 1 }] },
      resourceFiles: all.map((part) => input(name(encodedName(part)), encodedName(part))),
      outputFiles: [output("film.mkv", name("film.mkv"))],
    },
  ];
  await runJob(client, { job: { id: jobId, poolId, usesTaskDependencies: true }, tasks, say });
  return download(client, name("film.mkv"), `${directory}/cluster`);
}

/** The same film, one command after another on this host; gives its path. */
export function encodeSerially({ directory, parts }: Pick<VideoOptions, "directory" | "parts">): string {
  runHere(commands.split, directory);
  for (let part = 0; part < parts; part++) runHere(commands.encode(part), directory);
  runHere(commands.join(parts), directory);
  return `${directory}/film.mkv`;
}
