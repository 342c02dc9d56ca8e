/** What no answer shows: values of variables that are marked secret, and the signed queries of urls, which let anybody use them. */
import { type StintError, stintError } from "@stint/core";

/** What answers show in the place of a secret value. */
export const HIDDEN = "***";
/** Queries that hold a signature or a token, as Azure, S3, Google and others make them. */
const SIGNED = /[?&](?:sig|signature|x-amz-signature|x-amz-credential|x-goog-signature|token|access_token|key|code)=/i;

interface Variable {
  readonly name?: string;
  readonly value?: string;
  readonly secret?: boolean;
}

interface Destination {
  readonly destinationUrl?: string;
  readonly container?: { readonly containerUrl?: string } | null;
}

interface Holder {
  readonly environment?: readonly Variable[] | undefined;
  readonly resourceFiles?: readonly { readonly url?: string; readonly storageContainerUrl?: string }[] | undefined;
  readonly outputFiles?: readonly Destination[] | undefined;
  readonly containerSettings?: { readonly registry?: { readonly password?: string } | null } | null | undefined;
}

/** The same without what is secret in it. */
export function hideSecrets<T extends object>(spec: T): T {
  const { environment, resourceFiles, outputFiles, containerSettings } = spec as Holder;
  const shown: T & Partial<Record<keyof Holder, unknown>> = { ...spec };
  if (environment !== undefined) shown.environment = hideValues(environment);
  if (resourceFiles !== undefined) shown.resourceFiles = resourceFiles.map((file) => ({ ...file, ...hideSource(file) }));
  if (outputFiles !== undefined) shown.outputFiles = outputFiles.map((file) => ({ ...file, ...hideDestination(file) }));
  if (containerSettings?.registry != null)
    shown.containerSettings = { ...containerSettings, registry: { ...containerSettings.registry, password: "" } };
  return shown;
}

export function hideValues<T extends Variable>(variables: readonly T[]): T[] {
  return variables.map((variable) => (variable.secret === true ? { ...variable, value: HIDDEN } : variable));
}

function hideSource({ url = "", storageContainerUrl = "" }: { url?: string; storageContainerUrl?: string }): object {
  return { url: hideQuery(url), storageContainerUrl: hideQuery(storageContainerUrl) };
}

function hideDestination({ destinationUrl = "", container }: Destination): object {
  const hidden = container == null ? {} : { container: { ...container, containerUrl: hideQuery(container.containerUrl ?? "") } };
  return { destinationUrl: hideQuery(destinationUrl), ...hidden };
}

function hideQuery(url: string): string {
  return SIGNED.test(url) ? url.slice(0, url.indexOf("?")) : url;
}

/** Where a request holds a variable that is marked secret, as a refusal for clusters that cannot keep it; null = nowhere. */
export function secretsRefusal(request: unknown): StintError | null {
  const field = findSecret(request, "", 0);
  if (field === null) return null;
  return stintError("SECRETS_NOT_KEPT", `${field} is marked secret, and the store of this cluster is not encrypted.`, { field });
}

/** Messages are shallow: a job with a pool with a start task is the deepest. */
const DEPTH_MAX = 12;

function findSecret(value: unknown, path: string, depth: number): string | null {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || depth > DEPTH_MAX) return null;
  for (const [name, inner] of Object.entries(value)) {
    if (name === "tasks" && Array.isArray(inner)) {
      // Many, and their variables are all that can be marked.
      const at = inner.findIndex((task: Holder) => task.environment?.some(({ secret }) => secret === true));
      if (at !== -1) return `tasks[${at}].environment`;
      continue;
    }
    const place = Array.isArray(value) ? `${path}[${name}]` : path === "" ? snake(name) : `${path}.${snake(name)}`;
    if (name === "secret" && inner === true) return path;
    const found = findSecret(inner, place, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
