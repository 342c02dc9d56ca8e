/** Where bytes come from and go to: the rules of urls and containers. Credentials in a url's authority are refused; a signature is not. */
import { type Check, echo } from "./validate.ts";

const URL_LENGTH_MAX = 8_192;
const SCHEMES = ["http", "https", "file", "artifact", "s3"];

/** http:, https:, s3:, file: and artifact: urls, whole. */
export function resourceUrl(check: Check, field: string, url: string): void {
  if (url === "") return check.refuse("MISSING_VALUE", field, `${field} is empty.`);
  if (url.length > URL_LENGTH_MAX) return check.refuse("INVALID_VALUE", field, `${field} has more than ${URL_LENGTH_MAX} characters.`);
  const problem = urlProblem(url);
  if (problem !== null) check.refuse("INVALID_VALUE", field, `${field}: ${problem}`);
}

/** An http url of a container of Azure's blob service. */
export function containerUrl(check: Check, field: string, url: string): void {
  resourceUrl(check, field, url);
  if (!/^https?:/i.test(url) || !URL.canParse(url) || new URL(url).pathname.replace(/\/+$/, "") === "")
    check.refuse("INVALID_VALUE", field, `${field} is no http or https url of a container.`);
}

/** Azure's rule of container names. */
export function containerName(check: Check, field: string, name: string): void {
  if (!/^(?:\$root|[a-z0-9](?:-?[a-z0-9]){2,62})$/.test(name))
    check.refuse("INVALID_VALUE", field, `${echo(name)} is no container's name: 3 to 63 lower-case letters, digits and single -.`);
}

/** All that lies in a folder of S3, rather than one object. */
export function isS3Folder(url: string): boolean {
  return /^s3:\/\/[^/]+(?:\/(?:.*\/)?)?$/is.test(url);
}

function urlProblem(url: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined || !SCHEMES.includes(scheme)) {
    return `the scheme ${echo(scheme ?? "")} is not supported; use http, https, s3, file or artifact.`;
  }
  if (scheme === "s3") return s3Problem(url);
  if (hasControl(url) || url.includes("\\")) return "it contains a control character, a space or a backslash.";
  if (scheme === "artifact") return /^artifact:(?:\/\/)?[A-Za-z0-9]/i.test(url) ? null : "an artifact url is artifact:// and a name.";
  if (!url.slice(scheme.length).startsWith("://")) return "it lacks its //.";
  if (!URL.canParse(url)) return "it is not a url.";
  const parsed = new URL(url);
  if (parsed.username !== "" || parsed.password !== "") return "it holds a user name or a password.";
  if (scheme !== "file" && (parsed.hostname === "" || parsed.port === "0")) return "it names no host or no port.";
  return null;
}

/** A key is any text; dots would be taken for a way up. */
function s3Problem(url: string): string | null {
  const key = /^s3:\/\/[^/]*\/?(.*)$/is.exec(url)?.[1] ?? "";
  if (!/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:\/|$)/i.test(url)) return "an s3 url is s3:// and a bucket, and a key.";
  if (hasControl(key.replaceAll(" ", "")) || key.split("/").some((part) => part === "." || part === ".."))
    return "its key holds a control character, or . or .. as a part.";
  return null;
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 127) return true;
  }
  return false;
}
