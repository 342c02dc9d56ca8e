/** Applications on the wire. */
import { type Application, type ApplicationPackageFormat, type ApplicationPackageReference, etagOf, type StintError } from "@stint/core";
import type { Application as WireApplication } from "../gen/stint/batch/v1/Application.ts";
import type { ApplicationPackageReference__Output } from "../gen/stint/batch/v1/ApplicationPackageReference.ts";
import type { CreateApplicationRequest__Output } from "../gen/stint/batch/v1/CreateApplicationRequest.ts";
import type { UpdateApplicationRequest__Output } from "../gen/stint/batch/v1/UpdateApplicationRequest.ts";
import { enumMap, type EnumMap } from "./enums.ts";
import { applicationPackageReferences, packageVersion } from "./files-and-environment.ts";
import { toTimestamp } from "./time.ts";
import { Check } from "./validate.ts";

const DISPLAY_NAME_LENGTH_MAX = 1_024;

const formats: EnumMap<ApplicationPackageFormat, "APPLICATION_PACKAGE_FORMAT_ZIP" | "APPLICATION_PACKAGE_FORMAT_TAR_GZ"> = enumMap(
  { zip: "APPLICATION_PACKAGE_FORMAT_ZIP", "tar.gz": "APPLICATION_PACKAGE_FORMAT_TAR_GZ" },
  { unspecified: "APPLICATION_PACKAGE_FORMAT_UNSPECIFIED", word: "zip" },
);

export interface NewApplication {
  readonly id: string;
  readonly displayName: string;
  readonly allowUpdates: boolean;
}

export function newApplicationFromWire({ id, displayName, allowUpdates }: CreateApplicationRequest__Output): NewApplication | StintError {
  const check = new Check();
  check.id("id", id);
  check.text("display_name", displayName, DISPLAY_NAME_LENGTH_MAX);
  return check.problems[0] ?? { id, displayName, allowUpdates: allowUpdates ?? true };
}

/** What a request changes; what it does not give stays. */
export function applicationUpdateFromWire(
  wire: UpdateApplicationRequest__Output,
): { displayName?: string; allowUpdates?: boolean; defaultVersion?: string } | StintError {
  const check = new Check();
  const { displayName, allowUpdates, defaultVersion } = wire;
  if (displayName !== undefined) check.text("display_name", displayName, DISPLAY_NAME_LENGTH_MAX);
  if (defaultVersion !== undefined && defaultVersion !== "") packageVersion(check, "default_version", defaultVersion);
  const update = {
    ...(displayName === undefined ? {} : { displayName }),
    ...(allowUpdates === undefined ? {} : { allowUpdates }),
    ...(defaultVersion === undefined ? {} : { defaultVersion }),
  };
  return check.problems[0] ?? update;
}

/** The first message of an upload. */
export function packageUploadFromWire(wire: {
  applicationId: string;
  version: string;
  format: string | number;
}): { version: string; format: ApplicationPackageFormat } | StintError {
  const check = new Check();
  check.id("application_id", wire.applicationId);
  packageVersion(check, "version", wire.version);
  const format = formats.fromWire(wire.format as never);
  if (format === null) check.refuse("INVALID_VALUE", "format", "format is none that this version knows.");
  return check.problems[0] ?? { version: wire.version, format: format ?? "zip" };
}

export function packageReferencesFromWire(
  wire: readonly ApplicationPackageReference__Output[],
): readonly ApplicationPackageReference[] | StintError {
  const check = new Check();
  const references = applicationPackageReferences(check, "references", wire);
  return check.problems[0] ?? references;
}

export function applicationToWire(application: Application): WireApplication {
  return {
    id: application.id,
    displayName: application.displayName,
    allowUpdates: application.allowUpdates,
    defaultVersion: application.defaultVersion,
    packages: application.packages.map((each) => ({
      version: each.version,
      state: each.state === "active" ? "APPLICATION_PACKAGE_STATE_ACTIVE" : "APPLICATION_PACKAGE_STATE_PENDING",
      format: formats.toWire(each.format),
      sizeBytes: each.sizeBytes,
      sha256: each.sha256,
      creationTime: toTimestamp(each.creationTimeMs),
      lastActivationTime: toTimestamp(each.lastActivationTimeMs),
    })),
    creationTime: toTimestamp(application.creationTimeMs),
    lastModified: toTimestamp(application.lastModifiedMs),
    etag: etagOf(application),
  };
}
