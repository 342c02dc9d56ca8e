/** Resource files, output files and environment settings: rules and both directions. */
import type { EnvironmentSetting, ResourceFile } from "@stint/core";
import type { EnvironmentSetting__Output } from "../gen/stint/batch/v1/EnvironmentSetting.ts";
import type { OutputFile__Output } from "../gen/stint/batch/v1/OutputFile.ts";
import type { ResourceFile as WireResourceFile, ResourceFile__Output } from "../gen/stint/batch/v1/ResourceFile.ts";
import { type Check, echo } from "./validate.ts";

const FILES_MAX = 1_000;
const URL_LENGTH_MAX = 8_192;
const PATH_LENGTH_MAX = 1_024;
const VARIABLES_MAX = 1_000;
/** The kernel refuses a single variable of 128 KiB, long after the task was accepted. */
const VARIABLE_BYTES_MAX = 100_000;
const ENVIRONMENT_BYTES_MAX = 128 * 1024;
const WILDCARDS_MAX = 16;
const DEFAULT_MODE = 0o770;

export function environment(check: Check, field: string, settings: readonly EnvironmentSetting__Output[]): EnvironmentSetting[] {
  check.count(field, settings, VARIABLES_MAX);
  const seen = new Set<string>();
  let bytes = 0;
  settings.forEach(({ name, value }, at) => {
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
    resourceUrl(check, `${where}.url`, file.url);
    relativePath(check, `${where}.file_path`, file.filePath, file.unpack);
    return { url: file.url, filePath: file.filePath, fileMode: fileMode(check, `${where}.file_mode`, file.fileMode), unpack: file.unpack };
  });
}

export function toWireResourceFile(file: ResourceFile): WireResourceFile {
  const fileMode = file.fileMode === 0 ? "" : `0${file.fileMode.toString(8)}`;
  return { url: file.url, filePath: file.filePath, fileMode, unpack: file.unpack };
}

export function outputFiles(check: Check, field: string, files: readonly OutputFile__Output[]): void {
  check.count(field, files, FILES_MAX);
  files.forEach((file, at) => {
    const where = `${field}[${at}].file_pattern`;
    const pattern = file.filePattern;
    check.text(where, pattern, PATH_LENGTH_MAX);
    if (pattern === "") check.refuse("MISSING_VALUE", where, `${where} is empty.`);
    if (pattern.startsWith("/") || (pattern.split("/").includes("..") && !pattern.startsWith("../"))) {
      check.refuse("INVALID_VALUE", where, `${echo(pattern)} leaves the task's directory.`);
    }
    if (pattern.slice(3).split("/").includes("..")) check.refuse("INVALID_VALUE", where, `${echo(pattern)} leaves the task's directory.`);
    if ((pattern.match(/[*?[]/g)?.length ?? 0) > WILDCARDS_MAX) {
      check.refuse("INVALID_VALUE", where, `${where} has more than ${WILDCARDS_MAX} wildcards.`);
    }
    if (/\[[^\]]*$/.test(pattern)) check.refuse("INVALID_VALUE", where, `${echo(pattern)} has a [ that is not closed.`);
    resourceUrl(check, `${field}[${at}].destination_url`, file.destinationUrl);
  });
}

/** http:, https:, file: and artifact: urls, whole and without credentials. */
function resourceUrl(check: Check, field: string, url: string): void {
  if (url === "") return check.refuse("MISSING_VALUE", field, `${field} is empty.`);
  if (url.length > URL_LENGTH_MAX) return check.refuse("INVALID_VALUE", field, `${field} has more than ${URL_LENGTH_MAX} characters.`);
  const problem = urlProblem(url);
  if (problem !== null) check.refuse("INVALID_VALUE", field, `${field}: ${problem}`);
}

function urlProblem(url: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined || !["http", "https", "file", "artifact"].includes(scheme)) {
    return `the scheme ${echo(scheme ?? "")} is not supported; use http, https, file or artifact.`;
  }
  if (hasControl(url) || url.includes("\\")) return "it contains a control character, a space or a backslash.";
  if (scheme === "artifact") return /^artifact:(?:\/\/)?[A-Za-z0-9]/i.test(url) ? null : "an artifact url is artifact:// and a name.";
  if (!url.slice(scheme.length).startsWith("://")) return "it lacks its //.";
  if (!URL.canParse(url)) return "it is not a url.";
  const parsed = new URL(url);
  if (parsed.username !== "" || parsed.password !== "") return "it holds a user name or a password.";
  if (scheme !== "file" && (parsed.hostname === "" || parsed.port === "0")) return "it names no host or no port.";
  return null;
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 127) return true;
  }
  return false;
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
