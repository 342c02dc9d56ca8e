/** Sources of resource files, destinations of outputs, packages: exactly one of each, well formed; signatures are shown to nobody. */
import type { StintError } from "@stint/core";
import { describe, expect, test } from "vitest";
import { codec } from "../load.ts";
import { poolSpecFromWire } from "./pool.ts";
import { hideSecrets } from "./secrets.ts";
import { newTaskFromWire } from "./task.ts";

type Wire = Record<string, unknown>;

function wire(name: string, value: Wire): never {
  const { encode, decode } = codec<Wire, Wire>(`stint.batch.v1.${name}`);
  return decode(encode(value)) as never;
}

/** The field at fault; null = accepted. */
function fault(result: object | StintError): string | null {
  return "reason" in result ? result.field : null;
}

const task = (change: Wire): string | null => fault(newTaskFromWire(wire("TaskSpec", { id: "t", commandLine: "true", ...change }), "task"));
const resource = (file: Wire) => task({ resourceFiles: [file] });
const output = (file: Wire) => task({ outputFiles: [{ filePattern: "a", ...file }] });
const CONTAINER = "https://account.blob.core.windows.net/things?sv=1&sig=secret";

describe("sources", () => {
  test.each<[Wire]>([
    [{ url: "s3://bucket/a key/with & signs", filePath: "a" }],
    [{ url: "s3://bucket/folder/", blobPrefix: "a" }],
    [{ url: "s3://bucket" }],
    [{ storageContainerUrl: CONTAINER, blobPrefix: "a/b", filePath: "there" }],
    [{ autoStorageContainerName: "inputs" }],
    [{ url: "https://host/a", filePath: "a", sha256: "0".repeat(64) }],
  ])("%j is good", (file) => {
    expect(resource(file)).toBeNull();
  });
  test.each<[Wire, string]>([
    [{ filePath: "a" }, ".url"],
    [{ url: "https://host/a", storageContainerUrl: CONTAINER, filePath: "a" }, ""],
    [{ storageContainerUrl: CONTAINER, autoStorageContainerName: "inputs" }, ""],
    [{ storageContainerUrl: "s3://bucket/folder/" }, ".storage_container_url"],
    [{ storageContainerUrl: "https://account.blob.core.windows.net/?sig=x" }, ".storage_container_url"],
    [{ autoStorageContainerName: "Inputs" }, ".auto_storage_container_name"],
    [{ autoStorageContainerName: "a--b" }, ".auto_storage_container_name"],
    [{ url: "https://host/a", filePath: "a", blobPrefix: "x" }, ".blob_prefix"],
    [{ storageContainerUrl: CONTAINER, unpack: true }, ".unpack"],
    [{ storageContainerUrl: CONTAINER, filePath: "../up" }, ".file_path"],
    [{ url: "https://host/a" }, ".file_path"],
    [{ url: "https://host/a", filePath: "a", sha256: "xyz" }, ".sha256"],
    [{ url: "s3://b/k", filePath: "a" }, ".url"],
    [{ url: "s3://bucket/../other", filePath: "a" }, ".url"],
  ])("%j is refused", (file, field) => {
    expect(resource(file)).toBe(`task.resource_files[0]${field}`);
  });
});

describe("destinations and patterns", () => {
  const container = { containerUrl: CONTAINER };
  test.each<[Wire]>([
    [{ container: { ...container, path: "a/b", uploadHeaders: [{ name: "x-ms-meta-a", value: "b" }] } }],
    [{ destinationUrl: "s3://bucket/key" }],
    [{ container, filePattern: "../std*.txt" }],
    [{ container, filePattern: "$AZ_BATCH_NODE_SHARED_DIR/**/*.txt" }],
  ])("%j is good", (file) => {
    expect(output(file)).toBeNull();
  });
  test.each<[Wire, string]>([
    [{}, ".destination_url"],
    [{ container, destinationUrl: "s3://bucket/key" }, ""],
    [{ container: { containerUrl: "file:///x" } }, ".container.container_url"],
    [{ container: { ...container, path: "a/../b" } }, ".container.path"],
    [{ container: { ...container, uploadHeaders: [{ name: "Authorization", value: "x" }] } }, ".container.upload_headers[0].name"],
    [{ container: { ...container, uploadHeaders: [{ name: "x-ms-meta-a", value: "b\r\nc: d" }] } }, ".container.upload_headers[0].value"],
    [{ container, filePattern: "**/../*" }, ".file_pattern"],
    [{ container, filePattern: "../../x" }, ".file_pattern"],
    [{ container, filePattern: "a[" }, ".file_pattern"],
    [{ container, filePattern: "*".repeat(100) }, ".file_pattern"],
  ])("%j is refused", (file, field) => {
    expect(output(file)).toBe(`task.output_files[0]${field}`);
  });
});

test("references to packages: at most ten, each once, of tasks and of pools", () => {
  const references = (count: number) => Array.from({ length: count }, (_, at) => ({ applicationId: `app${at}`, version: "1.0" }));
  const where = "application_package_references";
  const pool = (all: object[]) => fault(poolSpecFromWire(wire("PoolSpec", { id: "p", applicationPackageReferences: all }), "static"));
  for (const [all, field] of [
    [references(10), null],
    [references(11), where],
    [[{ applicationId: "a" }, { applicationId: "A" }], `${where}[1]`],
    [[{ applicationId: "a/b" }], `${where}[0].application_id`],
    [[{ applicationId: "a", version: "../1" }], `${where}[0].version`],
  ] as const) {
    expect(task({ applicationPackageReferences: [...all] })).toBe(field === null ? null : `task.${field}`);
    expect(pool([...all])).toBe(field === null ? null : `spec.${field}`);
  }
});

test("signatures of containers are shown to nobody", () => {
  const spec = {
    resourceFiles: [{ storageContainerUrl: CONTAINER }],
    outputFiles: [{ filePattern: "a", container: { containerUrl: CONTAINER, path: "p" } }],
  };
  expect(JSON.stringify(hideSecrets(spec))).not.toContain("secret");
  expect(hideSecrets(spec).outputFiles[0]?.container).toEqual({ containerUrl: CONTAINER.replace(/\?.*/, ""), path: "p" });
});
