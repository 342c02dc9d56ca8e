/** Resource files, output files, packages and environment settings: rules and both directions. */
import { type ApplicationPackageReference, type EnvironmentSetting, LIMITS, type ResourceFile } from "@stint/core";
import type { ApplicationPackageReference__Output } from "../gen/stint/batch/v1/ApplicationPackageReference.ts";
import type { EnvironmentSetting__Output } from "../gen/stint/batch/v1/EnvironmentSetting.ts";
import type { HttpHeader__Output } from "../gen/stint/batch/v1/HttpHeader.ts";
import type { OutputFile__Output } from "../gen/stint/batch/v1/OutputFile.ts";
import type { ResourceFile as WireResourceFile, ResourceFile__Output } from "../gen/stint/batch/v1/ResourceFile.ts";
import { HIDDEN } from "./secrets.ts";
import { containerName, containerUrl, isS3Folder, resourceUrl } from "./urls.ts";
import { type Check, echo } from "./validate.ts";

const FILES_MAX = 1_000;
const PATH_LENGTH_MAX = 1_024;
const VARIABLES_MAX = 1_000;
/** The kernel refuses a single variable of 128 KiB, long after the task was accepted. */
const VARIABLE_BYTES_MAX = 100_000;
const ENVIRONMENT_BYTES_MAX = 128 * 1024;
const WILDCARDS_MAX = 16;
const DEFAULT_MODE = 0o770;
const HEADERS_MAX = 50;
const HEADER_LENGTH_MAX = 1_024;
const UPLOAD_HEADER = /^(?:content-(?:type|encoding|language|disposition)|cache-control|x-ms-(?:blob-[a-z-]+|meta-\w+|tags|access-tier))$/i;

export function environment(check: Check, field: string, settings: readonly EnvironmentSetting__Output[]): EnvironmentSetting[] {
  check.count(field, settings, VARIABLES_MAX);
  const seen = new Set<string>();
  let bytes = 0;
  settings.forEach(({ name, value, secret }, at) => {
    const where = `${field}[${at}]`;
    if (!/^[A-Za-z_][A-Za-z0-9_]{0,255}$/.test(name)) {
      check.refuse(
        "INVALID_VALUE",
        `${where}.name`,
        `${echo(name)} is no name of a variable: letters, digits and _, not beginning with a digit.`,
      );
    } else if (/^AZ_BATCH_/i.test(name)) {
      check.refuse("INVALID_VALUE", `${where}.name`, `${name} is reserved: names that begin with AZ_BATCH_ are set by the node.`);
    } else if (seen.has(name)) check.refuse("INVALID_VALUE", `${where}.name`, `${name} is given twice.`);
    seen.add(name);
    const size = Buffer.byteLength(value);
    bytes += size + name.length + 2;
    if (value.includes("\0")) check.refuse("INVALID_VALUE", `${where}.value`, `The value of ${echo(name)} contains a NUL character.`);
    if (secret && value === HIDDEN) {
      const message = `The value of ${echo(name)} is what answers show instead of a secret: give the value itself.`;
      check.refuse("INVALID_VALUE", `${where}.value`, message);
    }
    if (size > VARIABLE_BYTES_MAX) {
      check.refuse(
        "OUT_OF_RANGE_INPUT",
        `${where}.value`,
        `The value of ${echo(name)} has ${size} bytes; at most ${VARIABLE_BYTES_MAX} are allowed.`,
      );
    }
  });
  if (bytes > ENVIRONMENT_BYTES_MAX) {
    check.refuse("OUT_OF_RANGE_INPUT", field, `The variables have ${bytes} bytes together; at most ${ENVIRONMENT_BYTES_MAX} are allowed.`);
  }
  return settings.map(({ name, value, secret }) => ({ name, value, secret }));
}

export function resourceFiles(check: Check, field: string, files: readonly ResourceFile__Output[]): ResourceFile[] {
  check.count(field, files, FILES_MAX);
  return files.map((file, at) => {
    const where = `${field}[${at}]`;
    const { url, storageContainerUrl, autoStorageContainerName, blobPrefix, unpack, sha256 } = file;
    const isTree = oneSource(check, where, file);
    relativePath(check, `${where}.file_path`, file.filePath, unpack || isTree);
    check.text(`${where}.blob_prefix`, blobPrefix, PATH_LENGTH_MAX);
    if (blobPrefix !== "" && !isTree)
      check.refuse("INVALID_VALUE", `${where}.blob_prefix`, "blob_prefix belongs to a container or a folder of S3.");
    if (unpack && isTree) check.refuse("INVALID_VALUE", `${where}.unpack`, "unpack belongs to the url of one file.");
    if (sha256 !== "" && (isTree || !/^[0-9a-f]{64}$/.test(sha256)))
      check.refuse("INVALID_VALUE", `${where}.sha256`, "sha256 is 64 hexadecimal digits in lower case, of one file.");
    const mode = fileMode(check, `${where}.file_mode`, file.fileMode);
    return { url, storageContainerUrl, autoStorageContainerName, blobPrefix, filePath: file.filePath, fileMode: mode, unpack, sha256 };
  });
}

/** Checks that there is exactly one source; whether it is a tree of files. */
function oneSource(check: Check, where: string, file: ResourceFile__Output): boolean {
  const { url, storageContainerUrl, autoStorageContainerName } = file;
  const given = [url, storageContainerUrl, autoStorageContainerName].filter((source) => source !== "").length;
  if (given === 0) check.refuse("MISSING_VALUE", `${where}.url`, `${where} names no source.`);
  if (given > 1) {
    const names = "url, storage_container_url and auto_storage_container_name";
    check.refuse("INVALID_VALUE", where, `${where} names more than one source; give exactly one of ${names}.`);
  }
  if (url !== "") resourceUrl(check, `${where}.url`, url);
  if (storageContainerUrl !== "") containerUrl(check, `${where}.storage_container_url`, storageContainerUrl);
  if (autoStorageContainerName !== "") containerName(check, `${where}.auto_storage_container_name`, autoStorageContainerName);
  return url === "" || isS3Folder(url);
}

export function toWireResourceFile(file: ResourceFile): WireResourceFile {
  const fileMode = file.fileMode === 0 ? "" : `0${file.fileMode.toString(8)}`;
  return { ...file, fileMode };
}

export function outputFiles(check: Check, field: string, files: readonly OutputFile__Output[]): void {
  check.count(field, files, FILES_MAX);
  files.forEach((file, at) => {
    const where = `${field}[${at}]`;
    filePattern(check, `${where}.file_pattern`, file.filePattern);
    const { container, destinationUrl } = file;
    if (container == null) return resourceUrl(check, `${where}.destination_url`, destinationUrl);
    if (destinationUrl !== "") check.refuse("INVALID_VALUE", where, `${where} names two destinations; give destination_url or container.`);
    containerUrl(check, `${where}.container.container_url`, container.containerUrl);
    blobPath(check, `${where}.container.path`, container.path);
    uploadHeaders(check, `${where}.container.upload_headers`, container.uploadHeaders);
  });
}

function filePattern(check: Check, where: string, pattern: string): void {
  check.text(where, pattern, PATH_LENGTH_MAX);
  if (pattern === "") check.refuse("MISSING_VALUE", where, `${where} is empty.`);
  const inside = pattern.startsWith("../") ? pattern.slice(3) : pattern;
  if (inside.split("/").includes("..")) check.refuse("INVALID_VALUE", where, `${echo(pattern)} leaves the task's directory.`);
  if ((pattern.match(/[*?[]/g)?.length ?? 0) > WILDCARDS_MAX) {
    check.refuse("INVALID_VALUE", where, `${where} has more than ${WILDCARDS_MAX} wildcards.`);
  }
  if (/\[[^\]]*$/.test(pattern)) check.refuse("INVALID_VALUE", where, `${echo(pattern)} has a [ that is not closed.`);
}

function blobPath(check: Check, field: string, path: string): void {
  check.text(field, path, PATH_LENGTH_MAX);
  if (path.startsWith("/") || path.split("/").some((part) => part === "." || part === ".."))
    check.refuse("INVALID_VALUE", field, `${echo(path)} is no name of a blob.`);
}

function uploadHeaders(check: Check, field: string, headers: readonly HttpHeader__Output[]): void {
  check.count(field, headers, HEADERS_MAX);
  headers.forEach(({ name, value }, at) => {
    if (!UPLOAD_HEADER.test(name))
      check.refuse("INVALID_VALUE", `${field}[${at}].name`, `${echo(name)} is no header that an upload may set.`);
    check.text(`${field}[${at}].value`, value, HEADER_LENGTH_MAX);
    if (!/^[\t\x20-\x7e]*$/.test(value))
      check.refuse("INVALID_VALUE", `${field}[${at}].value`, `The value of ${echo(name)} is not one line of ASCII.`);
  });
}

/** At most ten packages; whether they exist is asked later. */
export function applicationPackageReferences(
  check: Check,
  field: string,
  references: readonly ApplicationPackageReference__Output[],
): ApplicationPackageReference[] {
  check.count(field, references, LIMITS.packageReferences);
  const seen = new Set<string>();
  return references.map(({ applicationId, version }, at) => {
    check.id(`${field}[${at}].application_id`, applicationId);
    if (version !== "") packageVersion(check, `${field}[${at}].version`, version);
    const key = `${applicationId}/${version}`.toLowerCase();
    if (seen.has(key)) check.refuse("INVALID_VALUE", `${field}[${at}]`, `${echo(key)} is given twice.`);
    seen.add(key);
    return { applicationId, version };
  });
}

export function packageVersion(check: Check, field: string, version: string): string {
  if (version === "") check.refuse("MISSING_VALUE", field, `${field} is empty.`);
  else if (version.length > 64 || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(version))
    check.refuse("INVALID_VALUE", field, `${field} is ${echo(version)}; versions are 1 to 64 letters, digits, ., - and _.`);
  return version;
}

/** A path that stays inside the task's working directory. */
function relativePath(check: Check, field: string, path: string, mayBeEmpty: boolean): void {
  if (path === "" && mayBeEmpty) return;
  check.text(field, path, PATH_LENGTH_MAX);
  const parts = path.split("/");
  const bad = path === "" || path.startsWith("/") || path.startsWith("~") || path.includes("\\");
  if (bad || parts.some((part) => part === "" || part === "." || part === ".." || part.length > 255)) {
    check.refuse("INVALID_VALUE", field, `${echo(path)} is no path inside the task's working directory.`);
  }
}

function fileMode(check: Check, field: string, mode: string): number {
  if (mode === "") return DEFAULT_MODE;
  if (!/^0?[0-7]{3}$/.test(mode)) check.refuse("INVALID_VALUE", field, `${echo(mode)} is no file mode; give octal digits such as 0755.`);
  return Number.parseInt(mode, 8);
}
