/**
 * Why something failed, as Azure Batch tells it: the sentence of the code as the message, and what is known beyond it in the details. Codes
 * that only the cluster has keep its own words as their message.
 */
import type { JsonObject } from "../http/json.ts";

interface Failure {
  readonly category: string;
  readonly code: string;
  readonly message: string;
}

const SENTENCES: Readonly<Record<string, string>> = {
  FailureExitCode: "The task exited with an exit code representing a failure",
  TaskEnded: "Task was ended by user request",
  CommandProgramNotFound: "The specified command program is not found",
  CommandLaunchFailed: "Failed to launch the specified command line",
  ContainerInvalidImage: "One or more container images specified are invalid",
  BlobNotFound: "One of the specified Azure Blob(s) is not found",
  BlobAccessDenied: "Access for one of the specified Azure Blob(s) is denied",
  BlobDownloadTimedOut: "Timeout encountered while downloading one of the specified Azure Blob(s)",
  BlobDownloadMiscError: "Miscellaneous error encountered while downloading one of the specified Azure Blob(s)",
  ResourceDirectoryCreateFailed: "Failure encountered creating resource directory for the task",
  ResourceFileCreateFailed: "Failure encountered creating resource file",
  ResourceFileWriteFailed: "Failure encountered writing resource file",
  MaxInternalRetryCountReached: "The specified task has reached maximum internal retry count",
  DiskFull: "There is not enough disk space on the node that was selected to run the task",
};

export function failureToRest(failure: Failure | null | undefined): JsonObject | undefined {
  if (failure == null) return undefined;
  const { code } = failure;
  const details = [{ name: "Message", value: failure.message }];
  if (code === "FailureExitCode") details.push({ name: "AdditionalErrorCode", value: code });
  return {
    category: failure.category === "FAILURE_CATEGORY_USER_ERROR" ? "UserError" : "ServerError",
    code,
    message: SENTENCES[code] ?? failure.message,
    details,
  };
}
