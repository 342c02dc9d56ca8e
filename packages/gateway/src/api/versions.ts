/**
 * Which versions of the API are served. All are served alike; what clients of later versions send that this one does not define is passed
 * over. Errors: MissingRequiredQueryParameter, UnsupportedRequestVersion.
 */
import { echo, RestError } from "../http/rest-error.ts";
import { type RawQuery, valueOf } from "./query.ts";

export const API_VERSION = "2022-10-01.16.0";

const VERSIONS: readonly string[] = [
  "2020-03-01.11.0",
  "2020-09-01.12.0",
  "2021-06-01.14.0",
  "2022-01-01.15.0",
  API_VERSION,
  "2023-05-01.17.0",
  "2023-11-01.18.0",
  "2024-02-01.19.0",
  "2024-07-01.20.0",
  "2025-06-01",
];

export interface Version {
  readonly name: string;
  /** It defines more than is known here. */
  readonly later: boolean;
}

export function versionOf(query: RawQuery): Version {
  const name = valueOf(query, "api-version");
  if (name === undefined || name === "") throw new RestError("MissingRequiredQueryParameter", [["QueryParameterName", "api-version"]]);
  const at = VERSIONS.indexOf(name);
  if (at === -1) {
    throw new RestError("UnsupportedRequestVersion", [
      ["QueryParameterName", "api-version"],
      ["QueryParameterValue", echo(name)],
      ["Reason", `Versions from ${VERSIONS[0]} to ${VERSIONS.at(-1)} are served.`],
    ]);
  }
  return { name, later: at > VERSIONS.indexOf(API_VERSION) };
}
