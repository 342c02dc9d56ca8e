/**
 * Where an output pattern looks: relative ones in the working directory, with `../` in the task's own directory; absolute ones below the
 * task's directory or below one that every task of the node may read. Nothing else of the node is ever uploaded.
 */
import { join } from "node:path";
import { taskDirectory } from "@stint/core";
import { expandVariables, TransferError } from "@stint/transfer";
import type { ProgramContext } from "../logic/ports.ts";

export interface OutputPlace {
  readonly root: string;
  /** Relative to the root. */
  readonly pattern: string;
}

const READABLE = ["shared", "startup", "fsmounts"];

/** Throws TransferError. */
export function outputPlace(
  node: { root: string },
  context: ProgramContext,
  options: { pattern: string; variables: ReadonlyMap<string, string> },
): OutputPlace {
  const directory = join(node.root, context.directory);
  const pattern = expandVariables(options.pattern, options.variables);
  if (pattern.startsWith("../")) return within({ root: directory, pattern: pattern.slice(3) });
  if (!pattern.startsWith("/")) return within({ root: join(directory, "wd"), pattern });
  const preparation = context.preparationId === "" ? [] : [join(node.root, taskDirectory(context.jobId, context.preparationId))];
  const roots = [join(directory, "wd"), directory, ...preparation, ...READABLE.map((name) => join(node.root, name))];
  const root = roots.find((each) => pattern.startsWith(`${each}/`));
  if (root === undefined)
    throw new TransferError("FileUploadMiscError", `The pattern ${pattern} leaves the directories that the task may read.`);
  return within({ root, pattern: pattern.slice(root.length + 1) });
}

function within(place: OutputPlace): OutputPlace {
  if (place.pattern.split("/").includes(".."))
    throw new TransferError("FileUploadMiscError", `The pattern ${place.pattern} leaves the directories that the task may read.`);
  return place;
}
