/**
 * Which part of a node readers may see. A task's files are below its own directory; of the node's root only the directories that Azure
 * Batch shows exist for a reader, and those themselves cannot be removed.
 */
import { OpenDirectory, PathRefused } from "@stint/transfer";

export const SHOWN_DIRECTORIES: readonly string[] = ["applications", "shared", "startup", "workitems"];

/** Where a request leads: below `directory` ("" = the node's root), to `path`. */
export interface Place {
  readonly root: string;
  readonly directory: string;
  readonly path: string;
}

/** The components of a path with no empty ones, joined again; "" = the directory itself. */
export function normal(path: string): string {
  return path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}

/** Where a program finds the pool's certificates, with their private keys: no reader's. */
const CERTIFICATES = /^(?:startup|workitems\/[^/]+\/[^/]+\/[^/]+)\/certs(?:\/|$)/;

/** Opens the directory that a place names. Throws PathRefused, ENOENT, ENOTDIR. */
export async function openPlace({ root, directory, path }: Place): Promise<OpenDirectory> {
  if (directory === "") requireShown(path);
  if (CERTIFICATES.test(normal(`${directory}/${path}`))) throw new PathRefused("it belongs to the program alone");
  // Two steps, so that a path is judged by the directory that it must not leave.
  const outer = await OpenDirectory.open(root, directory);
  try {
    return await OpenDirectory.openFrom(outer, path);
  } finally {
    await outer.close();
  }
}

/** Opens the directory that holds the place, and gives the place's name in it. */
export async function openParent(place: Place): Promise<{ parent: OpenDirectory; name: string }> {
  const path = normal(place.path);
  const slash = path.lastIndexOf("/");
  const name = path.slice(slash + 1);
  if (name === "" || name === "..") throw new PathRefused("the path names no file");
  if (place.directory === "") requireShown(path);
  if (CERTIFICATES.test(normal(`${place.directory}/${path}`))) throw new PathRefused("it belongs to the program alone");
  return { parent: await openPlace({ ...place, path: slash === -1 ? "" : path.slice(0, slash) }), name };
}

function requireShown(path: string): void {
  const [first = ""] = normal(path).split("/");
  if (first !== "" && !SHOWN_DIRECTORIES.includes(first)) throw new PathRefused("it is none of the node's directories for tasks");
}
