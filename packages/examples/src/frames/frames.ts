/**
 * An animation rendered by many: each task renders one frame of a scene, whose clock runs from 0 to 1. Frames are written as plain pixels,
 * so that a frame of the cluster and one of the serial run can be compared byte by byte.
 */
import { writeFileSync } from "node:fs";
import type { StintClient } from "@stint/client";
import { download, input, output, runHere, upload } from "../shared/files.ts";
import { runJob } from "../shared/run-job.ts";

export interface FramesOptions {
  readonly jobId: string;
  readonly poolId: string;
  /** Where scene.pov lies and the frames go. */
  readonly directory: string;
  readonly frames: number;
  readonly say: (line: string) => void;
}

/** Spheres on a checkered floor; one of them goes round while the clock runs. */
const SCENE = `#version 3.7;
global_settings { assumed_gamma 1.0 }
camera { location <0, 2.2, -6> look_at <0, 0.8, 0> }
light_source { <4, 8, -6> rgb 1 }
light_source { <-6, 4, -2> rgb 0.4 shadowless }
plane { y, 0 pigment { checker rgb 0.9 rgb 0.2 } finish { reflection 0.2 } }
sphere { <0, 1, 0>, 1 pigment { rgb <0.8, 0.2, 0.1> } finish { phong 0.9 reflection 0.3 } }
sphere { <2, 0.5, 0>, 0.5 pigment { rgb <0.1, 0.4, 0.9> } finish { phong 0.9 } rotate y * 360 * clock }
`;

const WIDTH = 160;
const HEIGHT = 120;

const frameName = (frame: number) => `frame-${String(frame).padStart(3, "0")}.ppm`;

function render(frame: number, frames: number): string {
  const clock = (frame / frames).toFixed(6);
  return `povray +Iscene.pov +O${frameName(frame)} +FP +W${WIDTH} +H${HEIGHT} +A0.3 +K${clock} +WT1 -D -GA`;
}

/** A frame without the comments of its header, which hold the time at which it was rendered. */
export function pixelsOf(frame: Buffer): Buffer {
  let at = frame.indexOf("\n") + 1;
  const begin = at;
  while (frame[at] === "#".charCodeAt(0)) at = frame.indexOf("\n", at) + 1;
  return Buffer.concat([frame.subarray(0, begin), frame.subarray(at)]);
}

export function makeScene(directory: string): void {
  writeFileSync(`${directory}/scene.pov`, SCENE);
}

/** On the cluster; gives the paths of the frames. */
export async function renderOnCluster(client: StintClient, options: FramesOptions): Promise<string[]> {
  const { jobId, poolId, directory, frames, say } = options;
  const name = (file: string) => `${jobId}/${file}`;
  const all = Array.from({ length: frames }, (_, frame) => frame);
  await upload(client, name("scene.pov"), `${directory}/scene.pov`);
  const tasks = all.map((frame) => ({
    id: `${frame}`,
    commandLine: render(frame, frames),
    resourceFiles: [input(name("scene.pov"), "scene.pov")],
    outputFiles: [output(frameName(frame), name(frameName(frame)))],
  }));
  await runJob(client, { job: { id: jobId, poolId }, tasks, say });
  return Promise.all(all.map((frame) => download(client, name(frameName(frame)), `${directory}/cluster`)));
}

/** The same frames, one after another on this host; gives their paths. */
export function renderSerially({ directory, frames }: Pick<FramesOptions, "directory" | "frames">): string[] {
  return Array.from({ length: frames }, (_, frame) => {
    runHere(render(frame, frames), directory);
    return `${directory}/${frameName(frame)}`;
  });
}
